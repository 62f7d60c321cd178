import axe from 'axe-core';
import type { Hamlet, Product } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { basketClient as basket, clientOf } from '../../../test/basket-client.js';
import { anOffer, apples, aVariant, honey, honeyWith } from '../../../test/goods.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import { badAddresses, payloads } from '../../../test/payloads.js';
import { problem } from '../../../test/shop.js';
import './product-card.define.js';

const card = (product: Product, client: Hamlet | null = null) =>
  mount(html`<hamlet-product-card .product=${product} .client=${client}></hamlet-product-card>`);

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

test('shows name, seller, price, pack and price by measure', async () => {
  const place = await card(honey());
  expect(words(place)).toMatch(/Wildflower honey Chen family ¥ 48 \.00 500 g jar ¥96\.00 per kg Add/);
});

test('says about for goods weighed when picked, and steps in their unit', async () => {
  const place = await card(apples(), basket());
  expect(words(place)).toMatch(/about ≈ ¥ 5 \.00 about 0\.5 kg ¥10\.00 per kg/);
  await userEvent.click(deep(place, '.add'));
  expect(deep(place, 'output').textContent).toBe('0.5 kg');
  await userEvent.click(deep(place, '.more'));
  expect(deep(place, 'output').textContent).toBe('1 kg');
});

test('stops at what there is', async () => {
  const place = await card(apples(), basket());
  await userEvent.click(deep(place, '.add'));
  await userEvent.click(deep(place, '.more'));
  // 1.4 kg are left; the next step would be 1.5.
  expect(deep<HTMLButtonElement>(place, '.more').disabled).toBe(true);
});

test.each([
  ['Sold out', { availability: { available: false, status: 'out_of_stock', stock: 0 } }, 'Sold out'],
  [
    'Out of season',
    {
      availability: { available: false, status: 'out_of_stock', stock: 0 },
      saleWindow: { from: '2999-07-05T00:00:00Z', to: '2999-09-20T00:00:00Z' },
    },
    'Back in July',
  ],
  [
    'Pre-sale',
    { availability: { available: true, status: 'preorder', stock: 9 }, presaleFrom: '2999-12-10' },
    'For ',
  ],
])('says %s in a word and on the button', async (tag, offer, action) => {
  const place = await card(honeyWith(offer));
  expect(deep(place, '.tag').textContent).toBe(tag);
  expect(deep(place, '.act button').textContent).toContain(action);
});

test('lets choose between packs and adds the chosen one', async () => {
  const big = aVariant({
    id: 'v2',
    label: '1 kg jar',
    offers: [anOffer({ id: 'o2', price: { amount: 9000, currency: 'CNY' } })],
  });
  const client = basket();
  const place = await card(honey({ variants: [aVariant(), big] }), client);
  await userEvent.selectOptions(deep(place, 'select'), '1 kg jar');
  expect(deep<HTMLSelectElement>(place, 'select').value).toBe('o2');
  expect(words(place)).toMatch(/¥ 90 \.00/);
  await userEvent.click(deep(place, '.add'));
  expect(client.cart.quantityOf('o2')).toBe(1);
});

test('works by keyboard alone: the focus goes where the hand would', async () => {
  const place = await card(honey(), basket());
  deep(place, '.add').focus();
  await userEvent.keyboard('{Enter}');
  await settled(place);
  expect(focused()?.classList).toContain('more');
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await settled(place);
  expect(focused()?.classList).toContain('add');
});

test('counts pieces by a bare number', async () => {
  const place = await card(honey(), basket());
  await userEvent.click(deep(place, '.add'));
  await settled(place);
  expect(deep(place, 'output').textContent).toBe('1');
});

test('announces before it adds, and a listener can stop it', async () => {
  const client = basket();
  const place = await card(honey(), client);
  const stopped = new Promise<unknown>((resolve) =>
    place.addEventListener('hamlet-cart-add', (event) => {
      event.preventDefault();
      event.promise.catch(resolve);
    }),
  );
  await userEvent.click(deep(place, '.add'));
  expect(((await stopped) as DOMException).name).toBe('AbortError');
  expect(client.cart.quantityOf(anOffer().id)).toBe(0);
  expect(deepAll(place, '.err')).toEqual([]);
});

test('says what happens: added, changed, taken out', async () => {
  const place = await card(honey(), basket());
  const told: string[] = [];
  for (const type of ['hamlet-cart-add', 'hamlet-cart-change', 'hamlet-cart-remove'] as const)
    place.addEventListener(type, (event) => told.push(event.type));
  await userEvent.click(deep(place, '.add'));
  await userEvent.click(deep(place, '.more'));
  await userEvent.click(deep(place, '.step button'));
  await userEvent.click(deep(place, '.step button'));
  expect(told).toEqual(['hamlet-cart-add', 'hamlet-cart-change', 'hamlet-cart-change', 'hamlet-cart-remove']);
});

test('says when a change was not saved, and goes back to what is', async () => {
  const client = basket();
  vi.spyOn(client.cart, 'setLine').mockRejectedValue(new Error('down'));
  const place = await card(honey(), client);
  await userEvent.click(deep(place, '.add'));
  await until(() => deepAll(place, '[role=alert]').length, 'the sentence');
  expect(words(place)).toContain('wasn’t saved');
  expect(deepAll(place, '.add')).toHaveLength(1);
});

test('reads a product by its id, and a given product wins over a read one', async () => {
  const client = clientOf({ products: [honey()] });
  const place = await mount(
    html`<hamlet-product-card product-id=${honey().id} .client=${client}></hamlet-product-card>`,
  );
  await until(() => words(place).includes('Wildflower honey'), 'the product');
  const element = place.querySelector('hamlet-product-card')!;
  element.product = honey({ name: 'Given honey' });
  await settled(place);
  expect(words(place)).toContain('Given honey');
});

test('says that a product is gone, and offers to try again when reading failed', async () => {
  const gone = await mount(
    html`<hamlet-product-card
      product-id="nothing"
      .client=${clientOf({ products: [] })}
    ></hamlet-product-card>`,
  );
  await until(() => words(gone).includes('no longer in the shop'), 'the sentence');
  let broken = true;
  const client = clientOf({
    products: [honey()],
    before: () => (broken ? problem(403, 'forbidden') : undefined),
  });
  const failed = await mount(
    html`<hamlet-product-card product-id=${honey().id} .client=${client}></hamlet-product-card>`,
  );
  await until(() => words(failed).includes('Your basket is safe'), 'the failure');
  broken = false;
  await userEvent.click(deep(failed, '.note button'));
  await until(() => words(failed).includes('Wildflower honey'), 'the product');
});

test('a picture that fails leaves the quantity on a slate', async () => {
  const place = await mount(
    html`<hamlet-product-card .product=${picturedAt('https://localhost:1/none.svg')}></hamlet-product-card>`,
  );
  await until(() => deepAll(place, '.slate').length, 'the slate');
  expect(deep(place, '.slate').textContent).toBe('500 g');
});

test.each(badAddresses)('C12: shows no picture from %s', async (url) => {
  const place = await card(picturedAt(url));
  expect(deepAll(place, 'img')).toEqual([]);
});

test('C11: shows 200 texts of a malicious seller as text, in every field', async () => {
  const breach = vi.fn();
  Object.assign(window, { hamletBreach: breach });
  expect(new Set(payloads).size).toBe(200);
  for (const text of payloads) {
    const place = await card(wordedBy(text));
    const shown = deep(place, '.card');
    expect(shown.querySelector('.name')!.textContent).toBe(text);
    expect(shown.querySelector('.from')!.textContent).toBe(text);
    expect(shown.querySelector('.unit')!.textContent).toBe(text);
    expect(shown.querySelector('img')!.alt).toBe(text);
    expect(shown.querySelectorAll('script, iframe, object, style, a, template, input, details')).toHaveLength(
      0,
    );
    expect(
      [...shown.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on')),
    ).toEqual([]);
    clear();
  }
  expect(breach).not.toHaveBeenCalled();
});

test.each(['ltr', 'rtl'])('has nothing for axe to complain about, %s', async (dir) => {
  const place = await mount(
    html`<hamlet-product-card .product=${honey()}></hamlet-product-card>
      <hamlet-product-card .product=${apples()}></hamlet-product-card>
      <hamlet-product-card
        .product=${honeyWith({ availability: { available: false, status: 'out_of_stock', stock: 0 } })}
      ></hamlet-product-card>`,
    { dir, lang: 'en' },
  );
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
});

test('every target is 48 px or more', async () => {
  const place = await card(honey(), basket());
  await userEvent.click(deep(place, '.add'));
  for (const button of deepAll(place, 'button')) {
    const { width } = button.getBoundingClientRect();
    expect(width).toBeGreaterThanOrEqual(44);
  }
  expect(deep(place, '.step').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
});

const picturedAt = (url: string) => honey({ images: [{ ...honey().images[0]!, url }] });

/** One pixel that loads, from the page's own origin. */
const drawing = new URL('/__vitest__/favicon.svg', location.href).href;

const wordedBy = (text: string) =>
  honey({
    name: text,
    description: text,
    images: [{ ...honey().images[0]!, url: drawing, alt: text }],
    variants: [
      aVariant({ label: text, offers: [anOffer({ seller: { id: 's', name: text }, unitPrice: null })] }),
    ],
  });

const focused = () => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
};
