import axe from 'axe-core';
import { createHamlet, type Hamlet } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { apples, honey, manyGoods } from '../../../test/goods.js';
import { clear, deep, deepAll, livingIn, mount, settled, until, words } from '../../../test/mount.js';
import { payloads } from '../../../test/payloads.js';
import { problem, serve, type Shop } from '../../../test/shop.js';
import './product-list.define.js';

const fruit = '0190a000-0000-7000-8000-000000000077';
const shop: Shop = {
  products: [honey(), apples({ categoryId: fruit })],
  categories: [{ id: fruit, name: 'Fruit', slug: 'fruit' } as never],
};

function open(own: Shop = shop): { client: Hamlet; asked: string[] } {
  const fetch = serve(own);
  const storage = { get: () => null, set: () => {}, remove: () => {} };
  const options = {
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch,
    storage,
  };
  return { client: createHamlet(options), asked: fetch.asked };
}

const list = (client: Hamlet, lang = 'en') =>
  mount(html`<hamlet-product-list .client=${client}></hamlet-product-list>`, { lang });

const names = (place: ParentNode) => deepAll(place, '.name').map((name) => name.textContent);

afterEach(() => {
  clear();
  history.replaceState(null, '');
  sessionStorage.clear();
  vi.restoreAllMocks();
});

test('reads the shop and shows a card for each product', async () => {
  const place = await list(open().client);
  await until(() => names(place).length === 2, 'two cards');
  expect(names(place)).toEqual(['Wildflower honey', 'Red Fuji apples']);
});

/** The search field; it comes after the cards. */
const field = (place: ParentNode) =>
  until(() => deepAll(place, 'input')[0] as HTMLInputElement | undefined, 'the search field');

test('asks once for the goods, and once for what they can be narrowed by', async () => {
  const { client, asked } = open();
  const place = await list(client);
  await until(() => deepAll(place, '.shelves .chip:not(.bone)').length, 'shelves');
  expect(asked.map((line) => line.split('?')[0]!)).toEqual(['GET /products', 'GET /products/facets']);
});

test('waits for a pause in typing, then searches', async () => {
  const { client, asked } = open();
  const place = await list(client);
  await until(() => names(place).length === 2, 'cards');
  await userEvent.type(await field(place), 'apple');
  await until(() => names(place).length === 1, 'the found card');
  expect(names(place)).toEqual(['Red Fuji apples']);
  expect(asked.filter((line) => line.startsWith('GET /products?') && line.includes('query='))).toHaveLength(
    1,
  );
  await until(
    () => deepAll(place, '[role=status]').some((one) => one.textContent === '1 thing found'),
    'the count',
  );
});

test('shows one shelf, and all again', async () => {
  const place = await list(open().client);
  const chip = await until(
    () => deepAll(place, '.chip').find((c) => c.querySelector('[dir]')?.textContent === 'Fruit'),
    'the shelf',
  );
  await userEvent.click(chip);
  await until(() => names(place).length === 1, 'one card');
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(deepAll(place, '.chip')[0]!);
  await until(() => names(place).length === 2, 'all cards');
});

test('shows more, page by page', async () => {
  const { client } = open({ products: manyGoods(50) });
  const place = await list(client);
  await until(() => names(place).length === 24, 'the first page');
  await userEvent.click(deep(place, '.more button'));
  await until(() => names(place).length === 48, 'the second page');
  await userEvent.click(deep(place, '[part=more] button'));
  await until(() => names(place).length === 50, 'all');
  expect(deepAll(place, '[part=more]')).toEqual([]);
});

test('a late answer to an old question never replaces a newer one', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => (release = resolve));
  const client = open({
    ...shop,
    before: async (request) => {
      if (request.url.includes('query=honey')) await slow;
      return undefined;
    },
  }).client;
  const place = await list(client);
  const element = place.querySelector('hamlet-product-list')!;
  element.query = 'honey';
  await settled(place);
  element.query = 'apples';
  await until(() => names(place).join() === 'Red Fuji apples', 'the newer answer');
  release();
  await settled(place);
  expect(names(place)).toEqual(['Red Fuji apples']);
});

test('asks only for what the chosen hub can get', async () => {
  const { client, asked } = open();
  await mount(
    html`<hamlet-product-list
      hub-id="0190a000-0000-7000-8000-000000000abc"
      .client=${client}
    ></hamlet-product-list>`,
  );
  await until(
    () => asked.some((line) => line.includes('hubId=0190a000-0000-7000-8000-000000000abc')),
    'the hub',
  );
});

test('says what is missing and shows a way on', async () => {
  const place = await list(open().client);
  await until(() => names(place).length, 'cards');
  await userEvent.type(await field(place), 'zzz{Enter}');
  await until(() => words(place).includes('Nothing found for “zzz”'), 'the sentence');
  await userEvent.click(deep(place, '.empty button'));
  await until(() => names(place).length === 2, 'everything');
});

test('says first what is safe when reading failed, and tries again', async () => {
  let broken = true;
  const { client } = open({ ...shop, before: () => (broken ? problem(403, 'forbidden') : undefined) });
  const place = await list(client);
  await until(() => words(place).includes('Your basket is safe'), 'the sentence');
  broken = false;
  await userEvent.click(deep(place, '.note button'));
  await until(() => names(place).length === 2, 'cards');
});

test('names an attribute typed wrong, and works on', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { client, asked } = open();
  const place = await mount(
    html`<hamlet-product-list limit="many" heading-level="big" .client=${client}></hamlet-product-list>`,
  );
  await until(() => names(place).length === 2, 'cards');
  await vi.waitFor(() => {
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/<hamlet-product-list> has a limit.+1 to 100/));
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/<hamlet-product-list> has a heading-level.+1 to 5/),
    );
  });
  expect(asked.join()).toContain('limit=24');
});

test('given products win: nothing is read, and there is nothing to search', async () => {
  const { client, asked } = open();
  const place = await mount(
    html`<hamlet-product-list .products=${[apples()]} .client=${client}></hamlet-product-list>`,
  );
  expect(names(place)).toEqual(['Red Fuji apples']);
  expect(asked).toEqual([]);
  expect(deepAll(place, 'input')).toEqual([]);
});

test('draws a thousand given products in pieces, and all in the end', async () => {
  const place = await mount(html`<hamlet-product-list .products=${manyGoods(1000)}></hamlet-product-list>`);
  await vi.waitFor(() => expect(deepAll(place, 'hamlet-product-card')).toHaveLength(1000), 30_000);
});

test('speaks French when the page does', async () => {
  const place = await list(open().client, 'fr');
  await until(() => words(place).includes('De saison') && words(place).includes('2 produits'), 'French');
  await until(() => /48 ,00 ¥|48,00/.test(words(place)), 'French money');
});

test('C11: shows 200 texts of a malicious seller as text', async () => {
  const breach = vi.fn();
  Object.assign(window, { hamletBreach: breach });
  const products = payloads.map((name, n) => honey({ id: String(n), name, images: [] }));
  const categories = payloads.slice(0, 40).map((name, n) => ({ id: String(n), name }) as never);
  const { client } = open({ products, categories });
  const place = await mount(html`<hamlet-product-list limit="100" .client=${client}></hamlet-product-list>`);
  await until(() => names(place).length === 100, 'half the cards');
  await userEvent.click(deep(place, '[part=more] button'));
  await until(() => names(place).length === 200, 'all cards');
  expect(names(place)).toEqual([...payloads]);
  const shelves = deepAll(place, '.shelves .chip [dir]').slice(2);
  expect(shelves.map((name) => name.textContent)).toEqual(payloads.slice(0, 40));
  await userEvent.type(await field(place), '<');
  await userEvent.type(await field(place), 's');
  const suggested = await until(() => {
    const found = deepAll(place, '[role=option] [dir]');
    return found.length ? found : undefined;
  }, 'suggestions');
  for (const name of suggested) expect(payloads).toContain(name.textContent);
  expect(livingIn(place)).toEqual([]);
  expect(breach).not.toHaveBeenCalled();
});

test('without a provider it says calmly that the shop can’t open, and tells the developer', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = await mount(html`<hamlet-product-list></hamlet-product-list>`);
  await vi.waitFor(() => expect(words(place)).toContain('can’t open on this page yet'), 5000);
  await vi.waitFor(() =>
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/<hamlet-product-list> found no <hamlet-provider>/),
    ),
  );
});

test.each(['ltr', 'rtl'])('has nothing for axe to complain about, %s', async (dir) => {
  const place = await mount(html`<hamlet-product-list .client=${open().client}></hamlet-product-list>`, {
    dir,
    lang: 'en',
  });
  await userEvent.click(await until(() => deepAll(place, '.tools button')[0], 'further choices'));
  await userEvent.type(await field(place), 'ho');
  await until(() => deepAll(place, '[role=option]').length, 'suggestions');
  const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: at }) => at).join()}`)).toEqual([]);
});

test.each(['ltr', 'rtl'])('never grows wider than a 320 px phone, %s', async (dir) => {
  const place = await mount(html`<hamlet-product-list .client=${open().client}></hamlet-product-list>`, {
    dir,
  });
  place.classList.add('narrow');
  place.style.width = '288px';
  await until(() => names(place).length === 2, 'cards');
  const list = place.querySelector('hamlet-product-list')!;
  expect(list.scrollWidth).toBeLessThanOrEqual(288);
  for (const card of deepAll(place, '.card')) expect(card.scrollWidth).toBeLessThanOrEqual(288);
});
