import axe from 'axe-core';
import type { Hub } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { openHubShop } from '../../../test/hub-shop.js';
import {
  clear,
  deep,
  deepAll,
  livingIn,
  mount,
  settled,
  until,
  words as wordsOf,
} from '../../../test/mount.js';
import { payloads } from '../../../test/payloads.js';
import '../provider/provider.define.js';
import './hub-card.define.js';

/** A hub's card on Monday 17:10 at the hub, or some minutes later. */
const card = (hub: Hub, { later = 0, ...attributes }: { later?: number; dir?: string; lang?: string } = {}) =>
  mount(
    html`<hamlet-provider .clock=${() => Date.parse(orderedAt) + later * 60_000}
      ><hamlet-hub-card .hub=${hub}></hamlet-hub-card
    ></hamlet-provider>`,
    attributes,
  );
const text = (place: ParentNode, selector: string) =>
  deep(place, selector).textContent!.replace(/\s+/g, ' ').trim();

/** What a person reads there. */
const words = (place: ParentNode) => wordsOf(deep(place, 'hamlet-hub-card'));

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

test('tells name, landmark, code, hours by the hub’s clock, services and how long parcels wait', async () => {
  const place = await card(world.near);
  expect(words(place)).toMatch(
    /Fenxiang village hub By the old post office · HB-0231 Open today until 19:00 .*Cash Helps you order.*Parcels wait 5 days here/,
  );
});

test('tells the next run as a tally and the one after it in a line', async () => {
  const place = await card(world.near);
  expect(text(place, '.tally')).toMatch(/Order until Tue .*18:00 Collect Thu .*14:00/);
  expect(text(place, '.promise > p')).toBe('Next: order until Fri 18:00, collect Sun from 10:00');
});

test('the telephone is a link with its number written out; what is no number is left out', async () => {
  const place = await card(world.near);
  const link = deep<HTMLAnchorElement>(place, 'a');
  expect(link.getAttribute('href')).toBe('tel:+8615400000231');
  expect(link.textContent).toContain('+86 154 0000 0231');
  clear();
  for (const phone of [null, 'javascript:alert(1)', '+86;ext=1', '0154'])
    expect(deepAll(await card({ ...world.near, phone }), 'a'), String(phone)).toEqual([]);
});

test('the whole week is folded away, opens by keyboard, and today stands out', async () => {
  const hours = [
    { dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '12:00' },
    { dayOfWeek: ['Monday'], opens: '14:00', closes: '19:00' },
    { dayOfWeek: ['Friday'], opens: '00:00', closes: '23:59' },
  ] as NonNullable<Hub['hours']>;
  const place = await card({ ...world.near, hours });
  const details = deep<HTMLDetailsElement>(place, 'details');
  expect(details.open).toBe(false);
  deep(place, 'summary').focus();
  await userEvent.keyboard('{Enter}');
  expect(details.open).toBe(true);
  const days = deepAll(place, 'dl.num dt').map(
    (dt) => `${dt.textContent} ${dt.nextElementSibling!.textContent!.trim()}`,
  );
  expect(days).toEqual([
    'Monday 8:00–12:00, 14:00–19:00',
    'Tuesday 8:00–12:00',
    'Wednesday Closed',
    'Thursday Closed',
    'Friday Day and night',
    'Saturday Closed',
    'Sunday Closed',
  ]);
  expect(text(place, 'dt.today')).toBe('Monday');
});

test('today is the hub’s today, not the reader’s', async () => {
  const place = await card({ ...world.near, timeZone: 'Pacific/Kiritimati' }, { later: 0 });
  // 9:10 UTC on Monday is 23:10 there; an hour later it is Tuesday.
  expect(text(place, 'dt.today')).toBe('Monday');
  clear();
  const later = await card({ ...world.near, timeZone: 'Pacific/Kiritimati' }, { later: 60 });
  expect(text(later, 'dt.today')).toBe('Tuesday');
});

test('hours that nobody knows are said, and there is no week to open', async () => {
  const place = await card(world.lius);
  expect(words(place)).toContain('Hours not known – call before you go');
  expect(deepAll(place, 'details')).toEqual([]);
});

test.each([
  ['is paused', world.ferry, 'Paused for now.'],
  ['is closed', { ...world.near, status: 'closed' }, 'Closed.'],
  ['is not open yet', { ...world.near, status: 'opening', openedOn: '2026-12-01' }, 'Opens on Tue 1 Dec.'],
  ['has no run', world.quiet, 'No run takes orders now.'],
])('a hub that %s says so and promises nothing', async (_what, hub, said) => {
  const place = await card(hub);
  expect(text(place, '.note')).toContain(said);
  expect(words(place)).not.toContain('Open today');
  expect(deepAll(place, '.tally')).toEqual([]);
});

test('a hub that will close says so and still tells its run', async () => {
  const place = await card(world.closing);
  expect(text(place, '.note')).toBe('This hub will close soon.');
  expect(deepAll(place, '.tally')).toHaveLength(1);
});

test('a run that has closed is void, and the next one is told in full', async () => {
  const place = await card(world.county);
  expect(text(place, '.tally')).toMatch(/^Closed .*Next: collect Sun/);
  expect(text(place, '.promise > p')).toMatch(/^Next: order until Fri 18:00/);
});

test('a status of a newer server stands in nobody’s way', async () => {
  expect(deepAll(await card({ ...world.near, status: 'moving' }), '.tally')).toHaveLength(1);
});

test('says how to find it where that is told', async () => {
  const place = await card({ ...world.near, directions: 'Past the bridge,\nthen left.' });
  expect(words(place)).toContain('How to find it Past the bridge, then left.');
  clear();
  expect(words(await card(world.near))).not.toContain('How to find it');
});

test('reads a hub by its id; one that vanished leaves a calm note', async () => {
  const shop = openHubShop({ basket: false });
  const read = (id: string) =>
    mount(html`<hamlet-hub-card hub-id=${id} .client=${shop.client}></hamlet-hub-card>`);
  const place = await read(world.tea.id);
  await until(() => words(place).includes('Dengcun tea market'), 'the hub');
  const element = place.querySelector('hamlet-hub-card')!;
  element.hubId = world.near.id;
  await settled(place);
  await until(() => words(place).includes('Fenxiang'), 'the other hub');
  clear();
  shop.failing.set('/hubs/', 'not_found');
  const gone = await read(world.tea.id);
  await until(() => words(gone).includes('This hub is no longer here'), 'the note');
  expect(deepAll(gone, '[role=alert]')).toEqual([]);
});

test('offers to try again when reading failed', async () => {
  const shop = openHubShop({ basket: false });
  shop.failing.set('/hubs/', 'forbidden');
  const place = await mount(
    html`<hamlet-hub-card hub-id=${world.near.id} .client=${shop.client}></hamlet-hub-card>`,
  );
  await until(() => words(place).includes('We couldn’t load this hub'), 'the failure');
  shop.failing.clear();
  await userEvent.click(deep(place, '.note button'));
  await until(() => words(place).includes('Fenxiang'), 'the hub');
});

test('asks nothing of the basket, though the device knows one', async () => {
  const shop = openHubShop();
  const place = await mount(
    html`<hamlet-hub-card hub-id=${world.near.id} .client=${shop.client}></hamlet-hub-card>`,
  );
  await until(() => words(place).includes('Fenxiang'), 'the hub');
  expect(shop.asked).toEqual([`GET /hubs/${world.near.id}`]);
});

test('C11: shows 200 texts of a malicious operator as text, in every field', async () => {
  const breach = vi.fn();
  Object.assign(window, { hamletBreach: breach });
  const place = await card(world.near);
  const element = place.querySelector('hamlet-hub-card')!;
  for (const payload of payloads) {
    element.hub = {
      ...world.near,
      name: payload,
      code: payload,
      landmark: payload,
      directions: payload,
      phone: payload,
      services: [payload, 'cash'],
    };
    await element.updateComplete;
    expect(deep(place, '.name').textContent).toBe(payload);
    expect(deep(place, '.where').textContent).toBe(payload);
    expect(deep(place, '.meta bdi').textContent).toBe(payload);
    expect(deep(place, '.way').textContent).toBe(payload);
    expect(livingIn(element.shadowRoot!)).toEqual([]);
  }
  expect(breach).not.toHaveBeenCalled();
});

test.each(['ltr', 'rtl'])('never grows wider than a 320 px phone, %s', async (dir) => {
  for (const name of ['x'.repeat(200), '🏪', '\u202e\u200f\u2067hub', 'Hub '.repeat(50)]) {
    const place = await card({ ...world.near, name, landmark: name, directions: name }, { dir });
    place.style.width = '288px';
    await settled(place);
    expect(deep(place, 'article').scrollWidth, name).toBeLessThanOrEqual(288);
    clear();
  }
});

test.each(['ltr', 'rtl'])('has nothing for axe to complain about, %s', async (dir) => {
  const place = await mount(
    html`<hamlet-provider .clock=${() => Date.parse(orderedAt)}>
      ${world.hubs.map((hub) => html`<hamlet-hub-card .hub=${{ ...hub, directions: 'Left.' }}></hamlet-hub-card>`)}
    </hamlet-provider>`,
    { dir, lang: 'en' },
  );
  for (const details of deepAll(place, 'details')) (details as HTMLDetailsElement).open = true;
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
});

test('speaks French where the page does', async () => {
  const place = await card(world.near, { lang: 'fr' });
  await until(() => words(place).includes('Horaires d’ouverture'), 'French');
  expect(words(place)).toMatch(/Commander avant.*lundi.*Les colis y attendent 5 jours/);
});
