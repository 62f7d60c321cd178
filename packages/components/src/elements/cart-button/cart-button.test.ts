import axe from 'axe-core';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { orderedAt, ids } from '../../../test/examples/orders.js';
import { openHubShop, type HubShop } from '../../../test/hub-shop.js';
import { clear, deep, deepAll, focused, mount, settled, until } from '../../../test/mount.js';
import '../cart/cart.define.js';
import '../provider/provider.define.js';
import './cart-button.define.js';

const beside = (shop: HubShop, more = html``) =>
  mount(
    html`<hamlet-provider .client=${shop.client} .clock=${() => Date.parse(orderedAt)}
      ><hamlet-cart-button></hamlet-cart-button>${more}</hamlet-provider
    >`,
  );
/** What a screen reader says. */
const label = (place: ParentNode) =>
  [...deep(place, 'button').querySelectorAll(':scope > span:not([aria-hidden])')]
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
const badge = (place: ParentNode) => deep(place, '.count').textContent!.trim();

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

test('knows the number of goods from the device and asks the server nothing', async () => {
  const shop = openHubShop();
  const place = await beside(shop);
  expect(badge(place)).toBe('3');
  expect(label(place)).toBe('Basket: 3 things in it');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(shop.asked).toEqual([]);
});

test('an empty basket has no number, and its room stays', async () => {
  const place = await beside(openHubShop({ basket: false }));
  expect(badge(place)).toBe('');
  expect(label(place)).toBe('Basket: empty');
  const { width } = deep(place, 'button').getBoundingClientRect();
  place.querySelector('hamlet-cart-button')!.count = 1;
  await settled(place);
  expect(label(place)).toBe('Basket: 1 thing in it');
  expect(deep(place, 'button').getBoundingClientRect().width).toBe(width);
});

test('goes to the basket beside it and puts the focus there', async () => {
  const place = await beside(openHubShop(), html`<hamlet-cart></hamlet-cart>`);
  await userEvent.click(deep(place, 'hamlet-cart-button'));
  expect(document.activeElement).toBe(place.querySelector('hamlet-cart'));
});

test('announces that it opens the basket, by keyboard too, and a listener can stop it', async () => {
  const place = await beside(openHubShop(), html`<hamlet-cart></hamlet-cart>`);
  const opened = vi.fn((event: Event) => event.preventDefault());
  place.addEventListener('hamlet-cart-open', opened);
  place.querySelector('hamlet-cart-button')!.focus();
  expect(focused()?.localName).toBe('button');
  await userEvent.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledOnce();
  expect(document.activeElement).not.toBe(place.querySelector('hamlet-cart'));
});

test('follows the basket: saving, then the new number', async () => {
  const shop = openHubShop();
  let answer = () => {};
  const rest = shop.before!;
  shop.before = (request) =>
    request.method === 'GET'
      ? rest(request)
      : new Promise<void>((resolve) => (answer = resolve)).then(() => rest(request) as never);
  const place = await beside(shop);
  await shop.client.cart.load();
  const removed = shop.client.cart.removeLine(ids.eggs);
  await until(() => label(place).endsWith('saving'), 'saving');
  await until(() => badge(place) === '2', 'the number that is wished');
  answer();
  await removed;
  await until(() => label(place) === 'Basket: 2 things in it', 'the number that is saved');
});

test('says that the last change wasn’t saved, and forgets it after the next', async () => {
  const shop = openHubShop();
  const place = await beside(shop);
  await shop.client.cart.load();
  shop.failing.set('PUT', 'forbidden');
  shop.failing.set('DELETE', 'forbidden');
  await shop.client.cart.removeLine(ids.eggs).catch(() => {});
  await until(() => label(place).includes('wasn’t saved'), 'the failure');
  expect(deepAll(place, '.bad')).toHaveLength(1);
  shop.failing.clear();
  await shop.client.cart.removeLine(ids.eggs);
  await until(() => label(place) === 'Basket: 2 things in it', 'the calm button');
});

test.each([NaN, -1, 2.9, Infinity])('a count of %s is made sense of', async (count) => {
  const place = await mount(html`<hamlet-cart-button .count=${count}></hamlet-cart-button>`);
  expect(badge(place)).toMatch(/^2?$/);
});

test('without a provider it stays a button, and tells the developer', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = await mount(html`<hamlet-cart-button></hamlet-cart-button>`);
  await vi.waitFor(() => expect(warn).toHaveBeenCalled(), 5000);
  expect(label(place)).toBe('Basket: empty');
});

test.each(['ltr', 'rtl'])('has nothing for axe to complain about, and is 48 px high, %s', async (dir) => {
  const shop = openHubShop();
  const place = await mount(
    html`<hamlet-provider .client=${shop.client}
      ><hamlet-cart-button></hamlet-cart-button><hamlet-cart-button count="0"></hamlet-cart-button
      ><hamlet-cart-button count="120"></hamlet-cart-button
    ></hamlet-provider>`,
    { dir, lang: 'en' },
  );
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(deep(place, 'button').getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
});

test('speaks French where the page does', async () => {
  const place = await mount(html`<hamlet-cart-button count="2"></hamlet-cart-button>`, { lang: 'fr' });
  await until(() => label(place) === 'Panier: 2 produits', 'French');
});
