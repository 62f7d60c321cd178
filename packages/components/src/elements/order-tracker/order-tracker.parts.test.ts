import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { readyOrder } from '../../../test/examples/orders.js';
import { clear, deep, deepAll, mount, words } from '../../../test/mount.js';
import './order-tracker.define.js';

const part = new URL('./tracker-part.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

afterEach(clear);

test('the code can be read and said though the pass doesn’t come; “Try again” brings it', async () => {
  await commands.answer(part, null);
  const page = await mount(html`<hamlet-order-tracker .order=${readyOrder}></hamlet-order-tracker>`);
  await vi.waitUntil(() => words(page).includes('Your basket is safe. Try again, or load'), patience);
  expect(words(page)).toContain('Ready to collect');
  expect(words(deep(page, '[part="pass"]'))).toContain('417 052');
  expect(deepAll(page, '.trip li')).toHaveLength(5);
  await commands.answer(part);
  await userEvent.click(deep(page, '.note button'));
  await vi.waitUntil(() => deepAll(page, '.qr path').length, patience);
  expect(words(page)).toContain('Wildflower honey');
});
