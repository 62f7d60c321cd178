import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { basketClient } from '../../../test/basket-client.js';
import { anOffer, apples, honey } from '../../../test/goods.js';
import { clear, deepAll, mount, words } from '../../../test/mount.js';
import './product-card.define.js';

const part = new URL('./adding.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

afterEach(clear);

test('without the stepper a card says what is in the basket, and that an “Add” wasn’t saved; then it comes', async () => {
  await commands.answer(part, null);
  const client = basketClient();
  await client.cart.setLine(anOffer().id, 3);
  const place = await mount(
    html`<hamlet-product-card .product=${honey()} .client=${client}></hamlet-product-card>
      <hamlet-product-card .product=${apples()} .client=${client}></hamlet-product-card>`,
  );
  const [inBasket, add] = deepAll(place, '.add') as [HTMLElement, HTMLElement];
  expect([inBasket.textContent.trim(), add.textContent.trim()]).toEqual(['3', 'Add']);
  await userEvent.click(add);
  await vi.waitUntil(() => words(place).includes('wasn’t saved'), patience);
  expect(add.textContent.trim()).toBe('Add');
  await commands.answer(part);
  await userEvent.click(inBasket);
  await userEvent.click(add);
  await vi.waitUntil(() => deepAll(place, 'output').length === 2, patience);
  expect(deepAll(place, 'output').map((output) => output.textContent)).toEqual(['3', '0.5 kg']);
  expect(client.cart.quantityOf(anOffer().id)).toBe(3);
});
