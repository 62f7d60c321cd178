import axe from 'axe-core';
import type { Hamlet, Hub, Product } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { basketClient, clientOf } from '../../../test/basket-client.js';
import * as world from '../../../test/examples/hubs.js';
import { nextRun, orderedAt, run } from '../../../test/examples/orders.js';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { openHubShop } from '../../../test/hub-shop.js';
import {
  clear,
  deep,
  deepAll,
  focused,
  livingIn,
  mount,
  settled,
  until,
  words as wordsOf,
} from '../../../test/mount.js';
import { badAddresses, payloads } from '../../../test/payloads.js';
import { problem } from '../../../test/shop.js';
import '../provider/provider.define.js';
import './product.define.js';

interface Given {
  product?: Product | null;
  hub?: Hub | null;
  client?: Hamlet | null;
  attributes?: Record<string, string>;
}

/** A product's page on Monday 17:10 at the hub. */
const page = ({ product = honey(), hub = null, client = null, attributes = {} }: Given = {}) =>
  mount(
    html`<hamlet-provider .clock=${() => Date.parse(orderedAt)} picture-base="https://pictures.example/"
      ><hamlet-product .product=${product} .hub=${hub} .client=${client}></hamlet-product
    ></hamlet-provider>`,
    attributes,
  );

const fact = (place: ParentNode, label: string) =>
  deepAll(place, 'dt')
    .find(({ textContent }) => textContent === label)
    ?.nextElementSibling?.textContent?.trim();
const text = (place: ParentNode, selector: string) =>
  deep(place, selector).textContent!.replace(/\s+/g, ' ').trim();
const none = { available: false, status: 'out_of_stock', stock: 0 };
const big = () =>
  aVariant({
    id: 'v2',
    label: '1 kg jar',
    offers: [anOffer({ id: 'o2', price: { amount: 9000, currency: 'CNY' } })],
  });

/** What a person reads there. */
const words = (place: ParentNode) => wordsOf(deep(place, 'hamlet-product'));

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

test('tells name, seller, origin, price, pack, price by measure and story', async () => {
  const place = await page({
    product: honey({ origin: { name: 'Shennongjia', location: null }, images: [] }),
  });
  expect(words(place)).toMatch(
    /Wildflower honey Chen family · Shennongjia ¥ 48 \.00 500 g jar ¥96\.00 per kg .*Raw mountain honey\./,
  );
});

test('tells the facts that it has, in words, and leaves out the others', async () => {
  const place = await page({
    product: honey({
      origin: { name: 'Dengcun', location: null },
      keeps: '2 years',
      storage: 'chilled',
      seasonMonths: [9, 10, 11],
      variants: [
        aVariant({ offers: [anOffer({ harvestWindow: { from: '2026-10-03', to: '2026-10-20' } })] }),
      ],
    }),
  });
  expect(fact(place, 'From')).toBe('Dengcun');
  expect(fact(place, 'Season')).toBe('September to November');
  expect(fact(place, 'Harvest')?.replaceAll(/\s(?=–)|(?<=–)\s/g, '')).toBe('3–20 October 2026');
  expect(fact(place, 'Keeps')).toBe('2 years');
  expect(fact(place, 'Store')).toBe('In the fridge');
  expect(fact(place, 'Left')).toBe('40 × 500 g jar');
  clear();
  const bare = await page({ product: honey({ storage: 'in_a_cave' }) });
  expect(fact(bare, 'From')).toBeUndefined();
  expect(fact(bare, 'Season')).toBe('All year');
  expect(fact(bare, 'Store')).toBe('in_a_cave');
});

test('says what goods by weight cost at most, for the quantity that is wished', async () => {
  const place = await page({ product: apples() });
  expect(text(place, '.most')).toBe('You pay the weight we pick, ¥5.50 at most.');
  await userEvent.click(deep(place, '.more'));
  expect(deep(place, 'output').textContent).toBe('1 kg');
  expect(text(place, '.most')).toBe('You pay the weight we pick, ¥11.00 at most.');
  expect(text(place, '.add')).toBe('Add · about ≈ ¥10.00: Red Fuji apples');
});

test('adds what the stepper says, and from then on the stepper changes what is in the basket', async () => {
  const client = basketClient();
  const place = await page({ client });
  expect(text(place, '.add')).toBe('Add · ¥48.00: Wildflower honey');
  await userEvent.click(deep(place, '.more'));
  expect(client.cart.quantityOf(anOffer().id)).toBe(0);
  await userEvent.click(deep(place, '.add'));
  await settled(place);
  expect(client.cart.quantityOf(anOffer().id)).toBe(2);
  expect(text(place, '.in')).toBe('In the basket ¥96.00');
  await userEvent.click(deep(place, '.more'));
  expect(client.cart.quantityOf(anOffer().id)).toBe(3);
});

test('works by keyboard alone: the focus goes where the hand would', async () => {
  const place = await page({ client: basketClient() });
  deep(place, '.add').focus();
  await userEvent.keyboard('{Enter}');
  await settled(place);
  expect(focused()?.classList).toContain('more');
  await userEvent.tab({ shift: true });
  expect(focused()?.getAttribute('aria-label')).toBe('Take Wildflower honey out of the basket');
  await userEvent.keyboard('{Enter}');
  await settled(place);
  expect(focused()?.classList).toContain('add');
});

test('stops at what there is and at one step, says so, and keeps the focus', async () => {
  const place = await page({ product: apples(), client: basketClient() });
  const less = deep(place, '.step button');
  expect(less.getAttribute('aria-disabled')).toBe('true');
  less.focus();
  await userEvent.keyboard('{Enter}');
  expect(deep(place, 'output').textContent).toBe('0.5 kg');
  expect(focused()).toBe(less);
  await userEvent.click(deep(place, '.more'));
  // 1.4 kg are left; the next step would be 1.5.
  await userEvent.click(deep(place, '.more'));
  expect(deep(place, 'output').textContent).toBe('1 kg');
  expect(text(place, '.foot [role=status]')).toBe('That is all there is.');
  expect(focused()?.classList).toContain('more');
});

test('lets choose between packs by radio buttons, price and action follow', async () => {
  const client = basketClient();
  const place = await page({ product: honey({ variants: [aVariant(), big()] }), client });
  expect(deepAll(place, '.packs label')).toHaveLength(2);
  const chosen = () => deepAll(place, '.dot').map((dot) => (dot as HTMLInputElement).checked);
  expect(chosen()).toEqual([true, false]);
  await userEvent.click(deepAll(place, '.packs label')[1]!);
  expect(chosen()).toEqual([false, true]);
  expect(text(place, '.cost .price').replaceAll(' ', '')).toBe('¥90.00');
  await userEvent.click(deep(place, '.add'));
  expect(client.cart.quantityOf('o2')).toBe(1);
});

test('names the sellers where several offer the same pack', async () => {
  const other = anOffer({ id: 'o3', seller: { id: 's3', name: 'Li family' } });
  const place = await page({ product: honey({ variants: [aVariant({ offers: [anOffer(), other] })] }) });
  expect(deepAll(place, '.seller').map(({ textContent }) => textContent!.trim())).toEqual([
    'Chen family',
    'Li family',
  ]);
});

test('announces before it adds, and a listener can stop it', async () => {
  const client = basketClient();
  const place = await page({ client });
  place.addEventListener('hamlet-cart-add', (event) => event.preventDefault());
  await userEvent.click(deep(place, '.add'));
  expect(client.cart.quantityOf(anOffer().id)).toBe(0);
  expect(deepAll(place, '.err')).toEqual([]);
});

test('says when a change was not saved, and goes back to what is', async () => {
  const place = await page({
    client: basketClient({ products: [] }, () => Promise.reject(new Error('down'))),
  });
  await userEvent.click(deep(place, '.add'));
  await until(() => deepAll(place, '[role=alert]').length, 'the sentence');
  expect(text(place, '.foot [role=alert]')).toContain('wasn’t saved');
  expect(deepAll(place, '.add')).toHaveLength(1);
});

test('tells when it arrives at the hub that is given: order until, collect', async () => {
  const place = await page({ hub: world.near });
  expect(text(place, '.when')).toMatch(
    /Collect at Fenxiang village hub Order until Tue .*18:00 Collect Thu .*14:00/,
  );
});

test('tells the run that was chosen on this device', async () => {
  const { client } = openHubShop({ basket: false });
  await client.cart.choose({ hubId: world.near.id, runId: nextRun.runId });
  const place = await page({ client });
  await until(() => deepAll(place, '.tally').length, 'the tally');
  expect(text(place, '.tally')).toMatch(/Order until Fri .*18:00 Collect Sun .*10:00/);
});

test('without a hub asks where to collect, and goes to the picker beside it unless it is stopped', async () => {
  const place = await page();
  const asked = vi.fn((event: Event) => event.preventDefault());
  place.addEventListener('hamlet-hub-open', asked);
  await userEvent.click(deep(place, '.choose-hub'));
  expect(asked).toHaveBeenCalledOnce();
});

test('a chosen run that is over offers the choice of another', async () => {
  const { client } = openHubShop({ basket: false });
  await client.cart.choose({ hubId: world.near.id, runId: 'long-gone' });
  const place = await page({ client });
  await until(() => words(place).includes('Choose a run'), 'the question');
  expect(text(place, '.tally')).toContain('ask the hub');
});

test('a hub that vanished is asked for anew; one that can’t be read is “ask the hub”', async () => {
  const gone = openHubShop({ basket: false });
  await gone.client.cart.choose({ hubId: world.near.id, runId: run.runId });
  gone.failing.set('GET /hubs/', 'not_found');
  const place = await page({ client: gone.client });
  await until(() => deepAll(place, '.choose-hub').length, 'the question');
  clear();
  const down = openHubShop({ basket: false });
  await down.client.cart.choose({ hubId: world.near.id, runId: run.runId });
  down.failing.set('GET /hubs/', 'drop');
  const other = await page({ client: down.client });
  await until(() => words(other).includes('ask the hub'), 'the tally');
});

test.each([
  ['Sold out', { availability: none }, 'Sold out', 'Look again before the next run.'],
  [
    'Out of season',
    { availability: none, saleWindow: { from: '2099-07-05T00:00:00Z', to: '2099-09-20T00:00:00Z' } },
    'Back in July',
    'Out of season',
  ],
  ['Not on sale now', { availability: { ...none, status: 'discontinued' } }, 'Not on sale now', ''],
])('says %s in a word, on the button, and promises no run', async (tag, offer, action, said) => {
  const place = await page({ product: honeyWith(offer), hub: world.near });
  expect(deep(place, '.flag').textContent).toBe(tag);
  expect(text(place, '.foot button')).toBe(action);
  expect(deep<HTMLButtonElement>(place, '.foot button').disabled).toBe(true);
  expect(words(place)).toContain(said);
  expect(deepAll(place, '.tally')).toEqual([]);
  expect(fact(place, 'Left')).toBeUndefined();
});

test('a pre-sale says from when on it is collected, and shows no run before that', async () => {
  const early = (presaleFrom: string) =>
    honeyWith({ availability: { available: true, status: 'preorder', stock: 9 }, presaleFrom });
  const place = await page({ product: early('2026-12-10'), hub: world.near });
  expect(words(place)).toContain('You order now and collect from Thu 10 Dec on.');
  expect(deepAll(place, '.tally')).toEqual([]);
  expect(deepAll(place, '.add')).toHaveLength(1);
  clear();
  expect(deepAll(await page({ product: early('2026-11-25'), hub: world.near }), '.tally')).toHaveLength(1);
});

test('reads a product by its id; another id shows the waiting shape, never the one before', async () => {
  const [one, two] = [honey(), honey({ id: '0190a000-0000-7000-8000-000000000777', name: 'Rape honey' })];
  let release = () => {};
  let hold = new Promise<void>((resolve) => (release = resolve));
  const client = clientOf({ products: [one, two], before: () => hold.then(() => undefined) });
  const place = await mount(html`<hamlet-product product-id=${one.id} .client=${client}></hamlet-product>`);
  expect(deep(place, '[role=img]').getAttribute('aria-label')).toBe('Loading');
  release();
  await until(() => words(place).includes('Wildflower honey'), 'the product');
  hold = new Promise((resolve) => (release = resolve));
  place.querySelector('hamlet-product')!.productId = two.id;
  await settled(place);
  expect(words(place)).not.toContain('Wildflower honey');
  release();
  await until(() => words(place).includes('Rape honey'), 'the other product');
});

test('says that a product is gone, and offers to try again when reading failed', async () => {
  const gone = await mount(
    html`<hamlet-product product-id="nothing" .client=${clientOf({ products: [] })}></hamlet-product>`,
  );
  await until(() => words(gone).includes('no longer in the shop'), 'the sentence');
  let broken = true;
  const client = clientOf({
    products: [honey()],
    before: () => (broken ? problem(403, 'forbidden') : undefined),
  });
  const failed = await mount(
    html`<hamlet-product product-id=${honey().id} .client=${client}></hamlet-product>`,
  );
  await until(() => words(failed).includes('Your basket is safe'), 'the failure');
  broken = false;
  await userEvent.click(deep(failed, '.note button'));
  await until(() => words(failed).includes('Wildflower honey'), 'the product');
});

test('without a provider it says calmly that the shop can’t open, and tells the developer', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = await mount(html`<hamlet-product product-id="x"></hamlet-product>`);
  await vi.waitFor(() => expect(words(place)).toContain('can’t open on this page yet'), 5000);
  await vi.waitFor(() =>
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/<hamlet-product> found no <hamlet-provider>/)),
  );
});

const imageAt = (url: string) => ({ ...honey().images[0]!, url });

test('several pictures: a button for each, its alternative text beside it', async () => {
  const images = [imageAt(drawing), { ...imageAt(`${drawing}?2`), alt: 'The hives' }];
  const place = await page({ product: honey({ images }) });
  const [, second] = deepAll(place, '.thumb');
  expect(second!.getAttribute('aria-label')).toBe('Picture 2 of 2: The hives');
  await userEvent.click(second!);
  expect(deep<HTMLImageElement>(place, '.view img').alt).toBe('The hives');
  expect(second!.getAttribute('aria-pressed')).toBe('true');
});

test('says what is missing and keeps its room: picture, price, pack, story, name', async () => {
  const whole = await page({ product: honey({ images: [imageAt(drawing)] }) });
  const room = deep(whole, '.view').getBoundingClientRect().height;
  const costs = deep(whole, '.cost').getBoundingClientRect().height;
  clear();
  const place = await page({ product: honey({ images: [], description: ' ', name: '', variants: [] }) });
  expect(words(place)).toMatch(
    /No picture yet.*Goods without a name.*No price yet.*Nothing has been written/,
  );
  expect(text(place, '.foot')).toBe('Not on sale now');
  expect(deep(place, '.view').getBoundingClientRect().height).toBe(room);
  expect(Math.abs(deep(place, '.cost').getBoundingClientRect().height - costs)).toBeLessThan(4);
  clear();
  const packless = aVariant({ label: '', netQuantity: null, offers: [anOffer({ unitPrice: null })] });
  expect(words(await page({ product: honey({ variants: [packless] }) }))).toContain('Pack not said');
});

test('given data without price or unit leaves the page usable', async () => {
  const { price: _price, ...priceless } = anOffer();
  const { quantityUnit: _unit, ...unitless } = aVariant();
  for (const variant of [aVariant({ offers: [priceless as never] }), unitless as never]) {
    const place = await page({ product: honey({ variants: [variant] }) });
    expect(words(place)).toContain('No price yet');
    clear();
  }
});

test('a picture that fails leaves the slate in its room', async () => {
  const place = await page({ product: honey({ images: [imageAt('https://localhost:1/none.svg')] }) });
  const { height } = deep(place, '.view').getBoundingClientRect();
  await until(() => deepAll(place, '.slate').length, 'the slate');
  expect(words(place)).toContain('No picture yet');
  expect(deep(place, '.view').getBoundingClientRect().height).toBe(height);
});

test.each(badAddresses)('C12: shows no picture from %s', async (url) => {
  const place = await page({ product: honey({ images: [imageAt(url), imageAt(url)] }) });
  expect(deepAll(place, 'img')).toEqual([]);
});

/** One picture that loads, from the page's own origin. */
const drawing = new URL('/__vitest__/favicon.svg', location.href).href;

test('C11: shows 200 texts of a malicious seller as text, in every field', async () => {
  const breach = vi.fn();
  Object.assign(window, { hamletBreach: breach });
  const place = await page();
  const element = place.querySelector('hamlet-product')!;
  for (const payload of payloads) {
    element.product = wordedBy(payload);
    element.hub = { ...world.near, name: payload };
    await element.updateComplete;
    const shown = (selector: string) => deep(place, selector).textContent;
    expect(shown('.name')).toBe(payload);
    expect(shown('.names p')).toBe(`${payload} · ${payload}`);
    expect(shown('.story')).toBe(payload);
    expect(shown('.unit p')).toBe(payload);
    expect(shown('.at')).toContain(payload);
    expect(fact(place, 'From')).toBe(payload.trim());
    expect(fact(place, 'Keeps')).toBe(payload.trim());
    expect(fact(place, 'Store')).toBe(payload.trim());
    expect(deep<HTMLImageElement>(place, '.view img').alt).toBe(payload);
    expect(livingIn(element.shadowRoot!)).toEqual([]);
  }
  expect(breach).not.toHaveBeenCalled();
});

const wordedBy = (payload: string) =>
  honey({
    name: payload,
    description: payload,
    keeps: payload,
    storage: payload,
    origin: { name: payload, location: null },
    images: [{ ...imageAt(drawing), alt: payload }],
    variants: [
      aVariant({
        label: payload,
        quantityUnit: { ...aVariant().quantityUnit, displayText: payload },
        offers: [anOffer({ seller: { id: 's', name: payload }, unitPrice: null })],
      }),
    ],
  });

const hardNames = ['x'.repeat(200), '🍯', '\u202e\u200f\u2067honey', 'Miel '.repeat(40)];

test.each(['ltr', 'rtl'])('never grows wider than a 320 px phone, %s', async (dir) => {
  for (const name of hardNames) {
    const place = await page({
      product: honey({ name, description: name, variants: [aVariant({ label: name }), big()] }),
      hub: { ...world.near, name },
      client: basketClient(),
      attributes: { dir },
    });
    place.style.width = '288px';
    await settled(place);
    for (const part of deepAll(place, 'article, .tell, .foot, .packs'))
      expect(part.scrollWidth, `${name} ${part.className}`).toBeLessThanOrEqual(288);
    clear();
  }
});

test.each(['ltr', 'rtl'])('has nothing for axe to complain about, %s', async (dir) => {
  const place = await mount(
    html`<hamlet-provider .clock=${() => Date.parse(orderedAt)}>
      <hamlet-product
        .product=${honey({ variants: [aVariant(), big()] })}
        .hub=${world.near}
      ></hamlet-product>
      <hamlet-product .product=${apples({ images: [] })} .client=${basketClient()}></hamlet-product>
      <hamlet-product .product=${honeyWith({ availability: none })}></hamlet-product>
      <hamlet-product
        product-id="waiting"
        .client=${clientOf({ products: [], before: () => new Promise(() => {}) })}
      ></hamlet-product>
    </hamlet-provider>`,
    { dir, lang: 'en' },
  );
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
});

test('every target is 48 px or more', async () => {
  const images = [imageAt(drawing), imageAt(`${drawing}?2`)];
  const place = await page({ product: honey({ images, variants: [aVariant(), big()] }) });
  for (const target of deepAll(place, 'button, .packs label'))
    expect(target.getBoundingClientRect().height, target.className).toBeGreaterThanOrEqual(48 - 4);
  expect(deep(place, '.add').getBoundingClientRect().height).toBeGreaterThanOrEqual(56);
});

test('speaks French where the page does', async () => {
  const place = await page({ attributes: { lang: 'fr' }, hub: world.near, product: apples() });
  await until(() => words(place).includes('Ajouter'), 'French');
  expect(words(place)).toMatch(/Retrait à Fenxiang.*Commander avant.*Saison Toute l’année/);
});
