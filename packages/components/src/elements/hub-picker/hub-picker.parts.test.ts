import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import * as world from '../../../test/examples/hubs.js';
import { openHubShop } from '../../../test/hub-shop.js';
import { clear, deep, deepAll, mount, settled, until, words } from '../../../test/mount.js';
import './hub-picker.define.js';

const part = new URL('./hub-part.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

afterEach(clear);

test('a hub is chosen and taken though what comes later doesn’t come; “Try again” brings it, the choice stays', async () => {
  await commands.answer(part, null);
  const shop = openHubShop({ basket: false });
  const place = await mount(html`<hamlet-hub-picker .client=${shop.client}></hamlet-hub-picker>`);
  await until(() => deepAll(place, '.dot').length, 'the hubs');
  await vi.waitUntil(() => words(place).includes('Your basket is safe. Try again, or load'), patience);
  const heights = deepAll(place, '.hub').map((row) => row.getBoundingClientRect().height);
  await userEvent.click(deepAll(place, '.dot')[0]!);
  await settled(place);
  await commands.answer(part);
  await userEvent.click(deep(place, '.note button'));
  await vi.waitUntil(() => deepAll(place, 'input[type=search]').length, patience);
  expect(deep<HTMLInputElement>(place, '.dot').checked).toBe(true);
  expect(words(deep(place, '.hub.on'))).toContain('Open today until 19:00');
  // Its room was kept: a row that says no more than others has its height.
  expect(Math.abs(deepAll(place, '.hub')[0]!.getBoundingClientRect().height - heights[0]!)).toBeLessThan(9);
  await userEvent.click(deep(place, '.confirm'));
  await until(() => shop.client.cart.chosen?.hubId === world.hubs[0]!.id, 'the basket');
});
