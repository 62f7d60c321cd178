import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { clear, deep, deepAll, mount, until, words } from '../../../test/mount.js';
import { openOrderShop } from '../../../test/order-shop.js';
import './checkout.define.js';

const part = new URL('./checkout-part.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

afterEach(clear);

test('what was typed is kept while the check doesn’t come, and “Try again” goes on from there', async () => {
  await commands.answer(part, null);
  const shop = openOrderShop();
  const place = await mount(html`<hamlet-checkout .client=${shop.client}></hamlet-checkout>`);
  const field = (name: string) => deep<HTMLInputElement>(place, `[name="${name}"]`);
  await until(() => deepAll(place, '[name="name"]').length, 'the form');
  await userEvent.type(field('name'), 'Wang Guilan');
  await userEvent.type(field('phone'), '138 0000 0000');
  await userEvent.click(deep(place, '[part="next"]'));
  await vi.waitUntil(() => words(place).includes('Your basket is safe. Try again, or load'), patience);
  expect([field('name').value, field('phone').value]).toEqual(['Wang Guilan', '138 0000 0000']);
  await commands.answer(part);
  await userEvent.click(deep(place, '.note button'));
  await vi.waitUntil(() => deepAll(place, '#place').length, patience);
  expect(words(place)).toContain('Wang Guilan');
  await userEvent.click(deep(place, '#place'));
  await until(() => words(place).includes('We have your order.'), 'the order');
  expect(shop.placed).toHaveLength(1);
});
