import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { cart } from '../../../test/examples/orders.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import './cart.define.js';

const part = new URL('./cart-part.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

afterEach(clear);

test('what doesn’t come and isn’t needed is not spoken of', async () => {
  await commands.answer(part, null);
  const place = await mount(html`<hamlet-cart .client=${openHubShop().client}></hamlet-cart>`);
  await until(() => deepAll(place, 'li.item').length === 3, 'the lines');
  await vi.waitUntil(async () => (await commands.asked(part)).length > 0, patience);
  await settled(place);
  expect(deepAll(place, '.note')).toEqual([]);
});

test('a basket counts and goes to the checkout though what has changed can’t be said; then it is', async () => {
  await commands.answer(part, null);
  const shop = openHubShop();
  shop.cart = { ...cart, messages: [{ type: 'error', code: 'run_closed', content: '' }] };
  const place = await mount(html`<hamlet-cart .client=${shop.client}></hamlet-cart>`);
  await until(() => deepAll(place, 'li.item').length === 3, 'the lines');
  await vi.waitUntil(() => words(place).includes('Your basket is safe. Try again, or load'), patience);
  await userEvent.click(deep(place, '.more'));
  await until(() => shop.cart.lines[0]!.quantity === 3, 'the server');
  await settled(place);
  expect(words(deep(place, '.foot'))).toBe('Go to checkout');
  await commands.answer(part);
  await userEvent.click(deep(place, '.note button'));
  await vi.waitUntil(() => words(place).includes('The run has closed'), patience);
  await userEvent.click(deep(place, '.remove'));
  await until(() => deepAll(place, '.undo').length, 'the way back');
});
