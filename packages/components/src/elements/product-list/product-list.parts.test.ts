import { createHamlet } from '@hamlet/sdk';
import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { manyGoods } from '../../../test/goods.js';
import { clear, deep, deepAll, mount, words } from '../../../test/mount.js';
import { serve } from '../../../test/shop.js';
import './product-list.define.js';

const part = new URL('./finder.ts', import.meta.url).href;
// A part that is refused or brought goes through the browser's driver: slow where much runs beside it.
const patience = { timeout: 20_000, interval: 50 };

const client = () =>
  createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch: serve({ products: manyGoods(30) }),
    storage: { get: () => null, set: () => {}, remove: () => {} },
  });

afterEach(() => {
  clear();
  history.replaceState(null, '');
  sessionStorage.clear();
});

test('goods are there though what finds more of them doesn’t come, with or without a search; then it does', async () => {
  await commands.answer(part, null);
  const place = await mount(
    html`<hamlet-product-list .client=${client()}></hamlet-product-list>
      <hamlet-product-list bare .client=${client()}></hamlet-product-list>`,
  );
  const notes = () => deepAll(place, '.note');
  await vi.waitUntil(() => notes().length === 2, patience);
  expect(deepAll(place, 'li hamlet-product-card')).toHaveLength(48);
  expect(words(place)).toContain('The search couldn’t be loaded');
  await commands.answer(part);
  for (const note of notes()) await userEvent.click(deep(note, 'button'));
  await vi.waitUntil(() => deepAll(place, '[part=more] button').length === 2, patience);
  expect(notes()).toEqual([]);
});
