import axe from 'axe-core';
import { html } from 'lit';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import { payloads } from '../../../test/payloads.js';
import '../provider/provider.define.js';
import { hubLater } from './hub-later.js';
import './hub-picker.define.js';
import { HubPickerElement } from './hub-picker.js';
import { GeolocateError, type Geolocate } from './geolocate.js';

const clock = () => Date.parse(orderedAt);

/** A picker of the given hubs, at the time of `examples/hubs.ts`. */
const given = (
  hubs: readonly (typeof world.near)[],
  more: Partial<HTMLElementTagNameMap['hamlet-hub-picker']> = {},
) =>
  mount(
    html`<hamlet-provider .clock=${clock}
      ><hamlet-hub-picker
        .hubs=${hubs}
        .value=${more.value ?? ''}
        .near=${more.near ?? null}
      ></hamlet-hub-picker
    ></hamlet-provider>`,
  );

/** A picker in a shop that answers. */
async function live(shop: HubShop, near?: string, geolocate?: Geolocate) {
  const place = await mount(
    html`<hamlet-hub-picker near=${near ?? ''} .client=${shop.client}></hamlet-hub-picker>`,
  );
  if (geolocate) picker(place).geolocate = geolocate;
  await until(() => deepAll(place, 'li.hub, .change-hub, .note, .empty').length, 'the list');
  await settled(place);
  return place;
}

const picker = (place: ParentNode) =>
  deep<HTMLElementTagNameMap['hamlet-hub-picker']>(place, 'hamlet-hub-picker');
const row = (place: ParentNode, name: string) =>
  deepAll(place, '.hub').find((element) => element.textContent!.includes(name))!;
const dot = (place: ParentNode, name: string) => row(place, name).querySelector<HTMLInputElement>('.dot')!;
const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();
const names = (place: ParentNode) => deepAll(place, '.hub:not([aria-hidden] *) .name').map(text);
/** What a finger meets on an element. */
function under(place: ParentNode, element: Element): Element {
  element.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return picker(place).shadowRoot!.elementFromPoint(x + width / 2, y + height / 2)!;
}

const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};

// As on a page that had a moment to fetch what is said later.
beforeAll(hubLater);

afterEach(() => {
  clear();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a row', () => {
  test('says name, straight-line distance, landmark, code, hours, services and the promise', async () => {
    const place = await given(world.hubs, { near: world.here });
    const said = text(row(place, 'Fenxiang'));
    expect(said).toMatch(/Fenxiang village hub 800 m ?800 m away in a straight line/);
    expect(said).toContain('By the old post office · HB-0231');
    expect(said).toContain('Open today until 19:00');
    expect(said).toMatch(/Order until Tue .*24 November.* 18:00 Collect Thu .*26 November.* from 14:00/);
    expect(said).toMatch(/Cash Helps you order$/);
    expect(row(place, 'Fenxiang').querySelector('bdi')).not.toBeNull();
  });

  test('says that hours are not known and never that the hub is closed', async () => {
    const place = await given(world.hubs);
    const said = text(row(place, 'Liu’s shop'));
    expect(said).toContain('Hours not known – call before you go');
    expect(said).not.toMatch(/closed/i);
    expect(row(place, 'Liu’s shop').querySelector('a')!.href).toBe('tel:+8615400000342');
  });

  test.each([
    ['Xiakou', 'Paused for now. Please choose another hub.'],
    ['Moping', 'No run takes orders now. Ask the hub when the next one comes'],
    ['Longquan', 'Orders for this run closed Mon 17:00. Next: order until Fri 18:00, collect Sun from 10:00'],
    ['Letianxi', 'This hub will close soon. Next: order until Mon 20:00, collect Wed from 9:00'],
  ])('of a hub that can’t just be chosen says why and what to do: %s', async (name, said) => {
    const place = await given(world.hubs);
    expect(text(row(place, name))).toContain(said);
    expect(row(place, name).classList).toContain('no');
    expect(dot(place, name)).toBeNull();
  });

  test('offers the next run, and once that is chosen is a chosen row with the focus on it', async () => {
    const place = await given(world.hubs);
    await userEvent.click(row(place, 'Longquan').querySelector('button')!);
    await settled(place);
    expect(dot(place, 'Longquan').checked).toBe(true);
    expect(focused()).toBe(dot(place, 'Longquan'));
    expect(picker(place).run).toEqual(world.county.nextRuns[1]);
    expect(words(deep(place, '.foot'))).toBe('Collect at Longquan county centre');
  });
});

describe('choosing', () => {
  test('anywhere in a row chooses its hub: solid tally, full dot, named on the button, said aloud', async () => {
    const place = await given(world.hubs);
    const heard: string[] = [];
    place.addEventListener('input', (event) =>
      heard.push(`${event.type} ${(event.target as Element).localName}`),
    );
    place.addEventListener('change', (event) =>
      heard.push(`${event.type} ${(event.target as Element).localName}`),
    );
    await userEvent.click(under(place, row(place, 'Fenxiang').querySelector('.tally dd')!));
    await settled(place);
    expect(dot(place, 'Fenxiang').checked).toBe(true);
    expect(deepAll(place, '.hub.on')).toEqual([row(place, 'Fenxiang')]);
    expect(row(place, 'Fenxiang').querySelector('.tally')!.className).not.toContain('quiet');
    expect(row(place, 'Dengcun').querySelector('.tally')!.className).toContain('quiet');
    expect(text(deep(place, '.confirm'))).toBe('Collect at Fenxiang village hub');
    expect(deepAll(place, '[role=status]').map(text)).toContain('Fenxiang village hub is chosen');
    expect(heard).toEqual(['input hamlet-hub-picker', 'change hamlet-hub-picker']);
    expect(picker(place).value).toBe(world.near.id);
  });

  test('works by keyboard: arrows, Home and End move the choice among the hubs that can be chosen', async () => {
    const place = await given(world.hubs);
    dot(place, 'Fenxiang').focus();
    await userEvent.keyboard('{ArrowDown}');
    await settled(place);
    expect(picker(place).value).toBe(world.tea.id);
    await userEvent.keyboard('{End}');
    await settled(place);
    expect(focused()).toBe(dot(place, 'Liu’s shop'));
    expect(picker(place).value).toBe(world.lius.id);
    await userEvent.keyboard('{Home}');
    await settled(place);
    expect(picker(place).value).toBe(world.near.id);
  });

  test('typing in the search is no input event of the picker', async () => {
    const place = await given(world.hubs);
    const heard = vi.fn();
    place.addEventListener('input', heard);
    await userEvent.fill(deep(place, 'input[type=search]'), 'tea');
    expect(heard).not.toHaveBeenCalled();
  });

  test('a hub stays in sight as chosen whatever is looked for next', async () => {
    const place = await given(world.hubs, { value: world.near.id });
    await userEvent.fill(deep(place, 'input[type=search]'), 'tea');
    await until(() => names(place).length === 2, 'the search');
    expect(names(place)).toEqual(['Fenxiang village hub', 'Dengcun tea market']);
    expect(dot(place, 'Fenxiang').checked).toBe(true);
  });

  test('"Collect at" without a choice asks for one', async () => {
    const place = await given(world.hubs);
    // It can be pressed, though it is marked as switched off: the answer is what is missing.
    deep(place, '.confirm').click();
    await settled(place);
    expect(text(deep(place, '.err'))).toBe('Please choose where you will collect.');
  });
});

/** Opens the list of a picker that shows the chosen hub alone. */
async function unfold(place: ParentNode) {
  await until(() => deepAll(place, '.change-hub').length, 'the chosen hub');
  await userEvent.click(deep(place, '.change-hub'));
  await until(() => names(place).length > 3, 'the list');
}

describe('the basket', () => {
  test('takes hub and run after an event that tells both; then only the chosen hub shows', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    await unfold(place);
    const selected: unknown[] = [];
    place.addEventListener('hamlet-hub-select', (event) => selected.push(event.hub.id, event.run?.runId));
    await userEvent.click(dot(place, 'Dengcun'));
    await userEvent.click(deep(place, '.confirm'));
    await until(() => deepAll(place, '.change-hub').length, 'the chosen hub alone');
    expect(selected).toEqual([world.tea.id, world.tea.nextRuns[0]!.runId]);
    expect(shop.cart.runId).toBe(world.tea.nextRuns[0]!.runId);
    expect(shop.client.cart.chosen).toEqual({ hubId: world.tea.id, runId: world.tea.nextRuns[0]!.runId });
    expect(names(place)).toEqual(['Dengcun tea market']);
    expect(focused()).toBe(deep(place, '.change-hub'));
    expect(deepAll(place, '[role=status]').map(text)).toContain('You collect at Dengcun tea market');
  });

  test('remembers: a picker that comes later shows the chosen hub with "Change", and can go back to it', async () => {
    const shop = openHubShop();
    await shop.client.cart.choose({ hubId: world.tea.id, runId: world.tea.nextRuns[0]!.runId });
    const place = await live(shop);
    await until(() => names(place).join() === 'Dengcun tea market', 'the chosen hub');
    expect(shop.searches).toEqual([]);
    await unfold(place);
    expect(dot(place, 'Dengcun').checked).toBe(true);
    await userEvent.click(dot(place, 'Fenxiang'));
    await userEvent.click(deep(place, '.foot .quiet'));
    await until(() => deepAll(place, '.change-hub').length, 'the hub it had');
    expect(names(place)).toEqual(['Dengcun tea market']);
    expect(picker(place).value).toBe(world.tea.id);
  });

  test('changed elsewhere shows here, but never under the hand of a buyer who is choosing', async () => {
    const shop = openHubShop();
    const place = await live(shop);
    await unfold(place);
    await userEvent.click(dot(place, 'Liu’s shop'));
    await shop.client.cart.choose({ hubId: world.tea.id, runId: world.tea.nextRuns[0]!.runId });
    await settled(place);
    expect(picker(place).value).toBe(world.lius.id);
    expect(names(place).length).toBeGreaterThan(3);
    await userEvent.click(deep(place, '.foot .quiet'));
    await until(() => names(place).join() === 'Dengcun tea market', 'what the basket knows');
    await shop.client.cart.choose({ hubId: world.near.id, runId: world.near.nextRuns[0]!.runId });
    await until(() => names(place).join() === 'Fenxiang village hub', 'the next change');
  });

  test('is left alone when a listener stops the choice', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    const stopped = new Promise<unknown>((resolve) =>
      place.addEventListener('hamlet-hub-select', (event) => {
        event.preventDefault();
        event.promise.catch(resolve);
      }),
    );
    await userEvent.click(dot(place, 'Fenxiang'));
    await userEvent.click(deep(place, '.confirm'));
    expect(((await stopped) as DOMException).name).toBe('AbortError');
    await settled(place);
    expect(shop.client.cart.chosen).toBeNull();
    expect(deepAll(place, '.change-hub, [role=alert]')).toEqual([]);
    expect(dot(place, 'Fenxiang').checked).toBe(true);
  });

  test.each([
    ['run_closed', 'This hub can’t take the order any more'],
    ['drop', 'That wasn’t saved Your basket is safe.'],
  ])('that refuses is said, and the choice stays: %s', async (code, said) => {
    const shop = openHubShop();
    shop.failing.set('PATCH /carts/', code);
    const place = await live(shop);
    await unfold(place);
    await userEvent.click(dot(place, 'Dengcun'));
    await userEvent.click(deep(place, '.confirm'));
    await until(() => deepAll(place, '.foot [role=alert]').length, 'the sentence');
    expect(words(deep(place, '.foot'))).toContain(said);
    shop.failing.clear();
    await userEvent.click(deep(place, '.confirm'));
    await until(() => deepAll(place, '.change-hub').length, 'the second try');
  });
});

describe('the clock', () => {
  test('a run that closes while it is looked at takes its choice with it, says so, and offers the next', async () => {
    let now = clock();
    const place = await mount(
      html`<hamlet-provider .clock=${() => now}
        ><hamlet-hub-picker .hubs=${world.hubs} value=${world.near.id}></hamlet-hub-picker
      ></hamlet-provider>`,
    );
    expect(picker(place).run).toEqual(world.near.nextRuns[0]);
    now = Date.parse(world.near.nextRuns[0]!.ordersCloseAt);
    picker(place).requestUpdate();
    await settled(place);
    expect(picker(place).run).toBeNull();
    expect(text(row(place, 'Fenxiang'))).toContain('Next: order until Fri 18:00, collect Sun from 10:00');
    expect(text(deep(place, '.confirm'))).toBe('Choose a hub first');
    expect(deepAll(place, '[role=status]').map(text)).toContain(
      'The run to Fenxiang village hub has closed. Please choose again.',
    );
    await userEvent.click(row(place, 'Fenxiang').querySelector('button')!);
    await settled(place);
    expect(picker(place).run).toEqual(world.near.nextRuns[1]);
  });

  test('looks again by itself at each full minute', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let now = clock();
    const element = document.createElement('hamlet-hub-picker');
    const provider = document.createElement('hamlet-provider');
    provider.clock = () => now;
    element.hubs = world.hubs;
    element.value = world.near.id;
    provider.append(element);
    const place = document.createElement('div');
    place.className = 'test-place';
    place.append(provider);
    document.body.append(place);
    await element.updateComplete;
    now = Date.parse(world.near.nextRuns[0]!.ordersCloseAt);
    vi.advanceTimersByTime(60_000);
    await element.updateComplete;
    expect(text(row(place, 'Fenxiang'))).toContain('Orders for this run closed');
  });

  test('a chosen hub whose run has closed asks once, with a ready answer', async () => {
    const shop = openHubShop();
    const gone = { ...world.near, nextRuns: [world.near.nextRuns[1]!] };
    shop.hubs = [gone, world.tea];
    await shop.client.cart.choose({ hubId: gone.id, runId: world.near.nextRuns[0]!.runId });
    const place = await live(shop);
    await until(() => deepAll(place, '.note').length, 'the question');
    expect(words(place)).toContain('The run to Fenxiang village hub has closed.');
    await userEvent.click(deep(place, '.note .b'));
    await until(
      () => deepAll(place, '.change-hub').length && !deepAll(place, '.note').length,
      'the next run',
    );
    expect(shop.client.cart.chosen).toEqual({ hubId: gone.id, runId: gone.nextRuns[0]!.runId });
  });
});

describe('finding', () => {
  test('by text: one question after the last letter, and no late answer wins', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    shop.searches.length = 0;
    await userEvent.type(deep(place, 'input[type=search]'), 'tea m');
    await until(() => names(place).join() === 'Dengcun tea market', 'the answer');
    expect(shop.searches).toHaveLength(1);
    expect(words(place)).toContain('1 hub');
    expect(words(place)).not.toContain('best match');
  });

  test('by text: an early answer that comes late is thrown away', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    const answer = shop.before!;
    shop.before = async (request) => {
      if (request.url.includes('query=ferry')) await new Promise((resolve) => setTimeout(resolve, 400));
      return (await answer(request))!;
    };
    const field = deep(place, 'input[type=search]');
    await userEvent.fill(field, 'ferry');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(field, 'tea');
    await userEvent.keyboard('{Enter}');
    await new Promise((resolve) => setTimeout(resolve, 600));
    await settled(place);
    expect(names(place)).toEqual(['Dengcun tea market']);
  });

  test('by area', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    await userEvent.selectOptions(deep(place, 'select'), 'Hunan (1)');
    await until(() => names(place).join() === 'Letianxi', 'the area');
    expect(shop.searches.at(-1)).toContain('area=43');
  });

  test('near me: the device is asked only when the button is pressed', async () => {
    const shop = openHubShop({ basket: false });
    const geolocate = vi.fn<Geolocate>().mockResolvedValue([111.52, 30.68]);
    const place = await live(shop, undefined, geolocate);
    expect(geolocate).not.toHaveBeenCalled();
    expect(words(place)).toContain(', by name');
    await userEvent.click(deep(place, '.near'));
    await until(() => words(place).includes('nearest first, in a straight line'), 'the nearest');
    expect(shop.searches.at(-1)).toMatch(/near=111\.520*%2C30\.680*&/);
    expect(deep(place, '.near').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(deep(place, '.near'));
    await until(() => words(place).includes(', by name'), 'the names again');
  });

  test.each([
    ['refused', 'We don’t know where you are That is fine. Type your village'],
    ['unavailable', 'We don’t know where you are'],
    ['timeout', 'Your phone didn’t say where it is'],
  ] as const)('near me, %s: says so, and the list stays', async (code, said) => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop, undefined, () => Promise.reject(new GeolocateError(code)));
    await userEvent.click(deep(place, '.near'));
    await until(() => words(place).includes(said), 'the sentence');
    expect(names(place)).toHaveLength(world.hubs.length);
    expect(shop.searches).toHaveLength(1);
  });

  test('"Show more" adds the next page, and a page that fails can be asked again', async () => {
    const shop = openHubShop({ basket: false });
    shop.hubs = world.manyHubs(25);
    const place = await live(shop);
    expect(names(place)).toHaveLength(20);
    expect(words(place)).toContain('20 hubs shown, and more to come');
    shop.failing.set('GET /hubs', 'forbidden');
    await userEvent.click(deep(place, '.more'));
    await until(() => words(place).includes('The next hubs didn’t load.'), 'the failure');
    expect(names(place)).toHaveLength(20);
    shop.failing.clear();
    await userEvent.click(deep(place, '.more'));
    await until(() => names(place).length === 25, 'the rest');
    expect(deepAll(place, '.more')).toEqual([]);
    expect(words(place)).toContain('25 hubs , by name');
  });

  test('nothing found: says for what, and shows all again', async () => {
    const shop = openHubShop({ basket: false });
    const place = await live(shop);
    await userEvent.fill(deep(place, 'input[type=search]'), 'atlantis');
    await until(() => words(place).includes('No hub found for “atlantis”'), 'the sentence');
    await userEvent.click(deep(place, '.empty button'));
    await until(() => names(place).length === world.hubs.length, 'all hubs');
    expect(deep<HTMLInputElement>(place, 'input[type=search]').value).toBe('');
  });

  test('a failed list says what is safe and can be asked again', async () => {
    const shop = openHubShop({ basket: false });
    shop.failing.set('GET /hubs', 'forbidden');
    const place = await live(shop);
    expect(words(place)).toContain('We couldn’t load the hubs');
    shop.failing.clear();
    await userEvent.click(deep(place, '[role=alert] button'));
    await until(() => names(place).length === world.hubs.length, 'the list');
  });

  test('given hubs win over the shop’s, and are found in the page', async () => {
    const shop = openHubShop({ basket: false });
    const place = await mount(
      html`<hamlet-hub-picker .client=${shop.client} .hubs=${world.hubs}></hamlet-hub-picker>`,
    );
    await userEvent.fill(deep(place, 'input[type=search]'), 'ferry');
    await until(() => names(place).join() === 'Xiakou ferry hub', 'the answer');
    expect(shop.searches).toEqual([]);
  });
});

describe('what is written wrong in HTML', () => {
  test('inserted with its hubs before it is defined, it shows them once it is', async () => {
    const place = await mount(html`<test-late-picker .hubs=${world.hubs}></test-late-picker>`);
    customElements.define('test-late-picker', class extends HubPickerElement {});
    await settled(place);
    expect(names(place)).toHaveLength(world.hubs.length);
  });

  test('is named in the console with its remedy, and does no harm', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const place = await mount(
      html`<hamlet-hub-picker near="30.7,111.2" limit="lots" .hubs=${world.hubs}></hamlet-hub-picker>`,
    );
    const lines = warned.mock.calls.flat().join('\n');
    expect(lines).toContain('<hamlet-hub-picker> has a near that is no place: "30.7,111.2"');
    expect(lines).toContain('<hamlet-hub-picker> has a limit that can’t be used: "lots"');
    expect(names(place)).toHaveLength(world.hubs.length);
  });

  test('C11: shows 200 texts of a malicious hub as text', async () => {
    const breach = vi.fn();
    Object.assign(window, { hamletBreach: breach });
    const place = await given([], { value: world.near.id });
    for (const evil of payloads) {
      const hub = { ...world.near, name: evil, landmark: evil, code: evil, area: { code: '1', name: evil } };
      picker(place).hubs = [hub, { ...hub, id: world.tea.id, status: 'paused' }];
      await picker(place).updateComplete;
      const shown = deep(place, '.hub.on');
      expect(shown.querySelector('.name')!.textContent!.trim()).toBe(evil.trim());
      expect(shown.querySelector('.where')!.textContent).toBe(evil);
      expect(deep(place, '.confirm').textContent!.trim()).toBe(`Collect at ${evil}`.trim());
      const root = picker(place).shadowRoot!;
      expect(root.querySelectorAll('script, iframe, object, img, template, details, math')).toHaveLength(0);
      const attributes = [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    }
    expect(breach).not.toHaveBeenCalled();
  });

  test.each(['javascript:alert(1)', '+86138;phone-context=evil', '//evil.example', '0138', ''])(
    'C12: a phone that is none is no link: %s',
    async (phone) => {
      const place = await given([{ ...world.lius, phone }]);
      expect(deepAll(place, 'a')).toEqual([]);
    },
  );
});

describe('for everybody', () => {
  test.each([
    ['ltr', 'en'],
    ['rtl', 'en'],
    ['ltr', 'fr'],
  ])('axe finds nothing in list, chosen hub and empty list, %s %s', async (dir, lang) => {
    const shop = openHubShop();
    await shop.client.cart.choose({ hubId: world.near.id, runId: world.near.nextRuns[0]!.runId });
    const place = await mount(
      html`<hamlet-provider .clock=${clock} locale=${lang}>
        <hamlet-hub-picker .hubs=${world.hubs} value=${world.near.id}></hamlet-hub-picker>
        <hamlet-hub-picker .hubs=${[world.ferry]} required compact></hamlet-hub-picker>
        <hamlet-hub-picker .hubs=${[]}></hamlet-hub-picker>
        <hamlet-hub-picker .client=${shop.client}></hamlet-hub-picker>
      </hamlet-provider>`,
      { dir, lang },
    );
    await until(() => deepAll(place, '.change-hub').length, 'the chosen hub');
    const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
  });

  test('every target is 48 px high', async () => {
    const place = await given(world.hubs);
    for (const target of deepAll(place, '.b:not(.confirm), .in')) {
      expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
    }
  });

  test('speaks French', async () => {
    const place = await mount(html`<hamlet-hub-picker .hubs=${world.hubs}></hamlet-hub-picker>`, {
      lang: 'fr',
    });
    await until(() => words(place).includes('Où retirez-vous votre commande ?'), 'French');
    expect(words(place)).toContain('Commander avant');
  });

  test('nothing is wider than a 320 px screen', async () => {
    const place = await given(world.hubs);
    place.style.width = '320px';
    await settled(place);
    for (const element of deepAll(place)) {
      if (element.closest('.vh, option')) continue;
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(
        320 + place.getBoundingClientRect().left,
      );
    }
  });
});
