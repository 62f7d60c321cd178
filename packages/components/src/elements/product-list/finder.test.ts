import { createHamlet, type Hamlet, type ProductFacets } from '@hamlet/sdk';
import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apples, honey, manyGoods } from '../../../test/goods.js';
import { clear, deep, deepAll, focused, mount, settled, until, words } from '../../../test/mount.js';
import { serve, type Shop } from '../../../test/shop.js';
import type { ProductListElement } from './product-list.js';
import './product-list.define.js';

const fruit = '0190a000-0000-7000-8000-000000000077';
const seller = '0190a000-0000-7000-8000-000000000004';
const long = 'Ω'.repeat(200);
const facets = (asked: URLSearchParams): ProductFacets => ({
  total: asked.has('storage') ? 1 : 2,
  facets: [
    { name: 'categoryId', values: [{ value: fruit, label: 'Fruit', count: 1 }] },
    { name: 'season', values: [{ value: 'now', label: null, count: 2 }] },
    {
      name: 'availability',
      values: [
        { value: 'in_stock', label: null, count: 2 },
        { value: 'preorder', label: null, count: 1 },
      ],
    },
    { name: 'sellerId', values: [{ value: seller, label: long, count: 2 }] },
    {
      name: 'storage',
      values: [
        { value: 'ambient', label: null, count: 2 },
        { value: 'chilled', label: null, count: 1 },
      ],
    },
  ],
});
const shop: Shop = {
  products: [honey(), apples({ categoryId: fruit })],
  categories: [{ id: fruit, name: 'Fruit', slug: 'fruit' } as never],
  facets,
};

function open(own: Shop = shop): { client: Hamlet; asked: string[]; of(path: string): URLSearchParams[] } {
  const fetch = serve(own);
  const storage = { get: () => null, set: () => {}, remove: () => {} };
  const key = 'pk_test_valley_abcdefghijklmnopqrstuvwxyz';
  const of = (path: string) =>
    fetch.asked
      .filter((line) => line.startsWith(`GET ${path}?`))
      .map((line) => new URLSearchParams(line.split('?')[1]));
  return {
    client: createHamlet({ baseUrl: 'https://api.example', key, fetch, storage }),
    asked: fetch.asked,
    of,
  };
}

const start = location.pathname + location.search;
beforeEach(() => history.replaceState(null, '', start));
afterEach(() => {
  clear();
  history.replaceState(null, '', start);
  sessionStorage.clear();
  vi.restoreAllMocks();
});

const names = (place: ParentNode) => deepAll(place, '.name').map((name) => name.textContent);
const list = (client: Hamlet, prefix: string | null = null, limit = 24) =>
  mount(
    html`<hamlet-product-list .client=${client} .urlPrefix=${prefix} .limit=${limit}></hamlet-product-list>`,
    { lang: 'en' },
  );
const input = (place: ParentNode) =>
  until(() => deepAll(place, 'input')[0] as HTMLInputElement | undefined, 'the search field');
const button = (place: ParentNode, text: string) =>
  until(
    () =>
      deepAll(place, 'button').find(
        (one) => one.textContent.replace(/\s+/g, ' ').trim() === text,
      ) as HTMLElement,
    text,
  );
const params = () => new URLSearchParams(location.search);
const options = (place: ParentNode) => deepAll(place, '[role=option]');

test('asks for nothing under two letters, and for one Chinese character', async () => {
  const { client, of } = open();
  const place = await list(client);
  const field = await input(place);
  await userEvent.type(field, 'h');
  await new Promise((done) => setTimeout(done, 300));
  expect(of('/products/suggestions')).toEqual([]);
  await userEvent.fill(field, '蜂');
  await until(() => of('/products/suggestions').length, 'a question');
});

test('typing on ends the question before: one is on its way at most', async () => {
  let under = 0;
  let most = 0;
  const { client } = open({
    ...shop,
    before: async (request) => {
      if (!request.url.includes('/suggestions')) return undefined;
      most = Math.max(most, (under += 1));
      await new Promise((done) => {
        request.signal.addEventListener('abort', done);
        setTimeout(done, 1000);
      });
      under -= 1;
      return undefined;
    },
  });
  const place = await list(client);
  const field = await input(place);
  for (const text of ['ho', 'hon', 'hone', 'honey']) {
    await userEvent.fill(field, text);
    await new Promise((done) => setTimeout(done, 200));
  }
  expect(most).toBe(1);
});

test('nothing is asked while a Chinese word is being composed', async () => {
  const { client, of } = open();
  const place = await list(client);
  const field = await input(place);
  field.value = 'feng mi';
  field.dispatchEvent(new InputEvent('input', { isComposing: true }));
  await new Promise((done) => setTimeout(done, 700));
  expect(of('/products/suggestions')).toEqual([]);
  expect(of('/products')).toHaveLength(1);
  field.value = '蜂蜜';
  field.dispatchEvent(new CompositionEvent('compositionend'));
  await until(() => of('/products/suggestions').some((asked) => asked.get('query') === '蜂蜜'), 'the word');
});

test('the arrow keys walk through suggestions, Enter takes one, Escape closes them', async () => {
  const { client, of } = open({ ...shop, products: [honey(), honey({ id: '2', name: 'Honey cake' })] });
  const place = await list(client);
  const field = await input(place);
  await userEvent.type(field, 'honey');
  await until(() => options(place).length === 2, 'suggestions');
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(words(place)).toContain('2 suggestions');
  await userEvent.keyboard('{Escape}');
  expect(options(place)).toEqual([]);
  await userEvent.type(field, ' ');
  await until(() => options(place).length === 2, 'suggestions again');
  await userEvent.keyboard('{ArrowUp}');
  await settled(place);
  const active = deep(place, `#${field.getAttribute('aria-activedescendant')}`);
  expect(active.getAttribute('aria-selected')).toBe('true');
  expect(words(active)).toBe('Honey cake');
  await userEvent.keyboard('{Enter}');
  await until(() => of('/products').at(-1)?.get('query') === 'Honey cake', 'the search');
  expect(field.value).toBe('Honey cake');
  expect(focused()).toBe(field);
});

test('names of 200 characters, of one emoji and of right-to-left marks are suggested and shift nothing', async () => {
  const odd = ['🍯', '\u202eevil\u202c', long];
  const place = await list(
    open({ ...shop, products: odd.map((name, n) => honey({ id: String(n), name: `${name} jar` })) }).client,
  );
  place.style.width = '288px';
  await userEvent.type(await input(place), 'jar');
  await until(() => options(place).length === 3, 'suggestions');
  for (const option of options(place)) {
    expect(option.scrollWidth).toBeLessThanOrEqual(288);
    expect(option.getBoundingClientRect().height).toBe(48);
  }
  await userEvent.keyboard('{Escape}');
  await userEvent.click(await button(place, 'Filter'));
  await settled(place);
  expect(place.querySelector('hamlet-product-list')!.scrollWidth).toBeLessThanOrEqual(288);
});

test('choices narrow the list, show as chips, and are taken away one by one or all', async () => {
  const { client, of } = open();
  const place = await list(client);
  await userEvent.click(await button(place, 'Filter'));
  await userEvent.click(await button(place, 'In stock 2'));
  await userEvent.click(await button(place, 'Chilled 1'));
  await until(() => of('/products').at(-1)?.get('storage') === 'chilled', 'the narrower list');
  expect(of('/products').at(-1)!.get('availability')).toBe('in_stock');
  await until(() => words(place).includes('1 thing'), 'the count');
  expect((await button(place, 'Filter2')).getAttribute('aria-expanded')).toBe('true');
  await userEvent.click(deep(place, '[aria-label="Remove: In stock"]'));
  await until(() => !of('/products').at(-1)!.has('availability'), 'without the first');
  await userEvent.selectOptions(deep(place, 'select[aria-label=Seller]'), seller);
  await until(() => of('/products').at(-1)!.get('sellerId') === seller, 'the seller');
  await userEvent.click(await button(place, 'Clear all'));
  await until(
    () => !of('/products').at(-1)!.has('sellerId') && !of('/products').at(-1)!.has('storage'),
    'all',
  );
  expect(deepAll(place, '.taken')).toEqual([]);
});

test('sorts, and says by what', async () => {
  const { client, of } = open();
  const place = await list(client);
  const select = await until(
    () => deepAll(place, 'select[aria-label=Sort]')[0] as HTMLSelectElement,
    'the order',
  );
  expect(select.value).toBe('name');
  await userEvent.selectOptions(select, 'price_low');
  await until(() => of('/products').at(-1)!.get('sort') === 'price_low', 'the order asked for');
});

test.each([288, 360, 900, 1200])('takes no more room than was kept for it, %i px wide', async (width) => {
  const place = await list(open().client);
  place.style.width = `${width}px`;
  const top = () => deep(place, '.cards').getBoundingClientRect().top - place.getBoundingClientRect().top;
  await settled(place);
  const before = top();
  await until(() => deepAll(place, '.shelves .chip:not(.bone)').length, 'the finder');
  await settled(place);
  expect(top()).toBe(before);
});

test('keeps what is chosen in the URL; “back” leads to what was chosen before', async () => {
  history.replaceState({ own: 1 }, '', `${start}${start.includes('?') ? '&' : '?'}utm=a%20b&flag#here`);
  const { client } = open();
  const place = await list(client, 'shop-');
  const element = place.querySelector<ProductListElement>('hamlet-product-list')!;
  const steps = history.length;
  await userEvent.click(await button(place, 'Fruit 1'));
  await until(() => params().get('shop-categoryId') === fruit, 'the shelf');
  await userEvent.type(await input(place), 'apple');
  await until(() => params().get('shop-query') === 'apple', 'the words');
  await userEvent.selectOptions(deep(place, 'select[aria-label=Sort]'), 'newest');
  await until(() => params().get('shop-sort') === 'newest', 'the order');
  // The shelf and the words are places of their own, each letter and the order are not.
  expect(history.length - steps).toBe(2);
  expect(location.search).toContain('utm=a%20b&flag');
  expect(location.hash).toBe('#here');
  expect(history.state).toMatchObject({ own: 1 });
  history.back();
  await until(() => element.query === '' && element.categoryId === fruit, 'the shelf alone');
  expect(element.sort).toBeNull();
  history.back();
  await until(() => element.categoryId === null, 'everything');
  history.forward();
  await until(() => element.categoryId === fruit, 'the shelf again');
});

test('reads the URL on loading, and asks once', async () => {
  history.replaceState(
    null,
    '',
    `${location.pathname}?s-query=apple&s-sort=price_high&s-availability=in_stock`,
  );
  const { client, of } = open();
  const place = await list(client, 's-');
  await until(() => deepAll(place, '.taken').length === 1, 'the chip');
  expect(
    of('/products').map((asked) => [asked.get('query'), asked.get('sort'), asked.get('availability')]),
  ).toEqual([['apple', 'price_high', 'in_stock']]);
  expect((await input(place)).value).toBe('apple');
});

test('a choice of the URL that nobody has any more is shown as that, and can be taken away', async () => {
  const lost = '0190a000-0000-7000-8000-00000000dead';
  history.replaceState(
    null,
    '',
    `${location.pathname}?storage=cellar&sellerId=${lost}&query=%00%F0%9F%8D%AF`,
  );
  const { client, of } = open();
  const place = await list(client, '');
  await until(() => deepAll(place, '.lost').length === 2, 'both');
  expect(words(place)).not.toContain('We couldn’t load');
  expect(of('/products')[0]!.has('storage')).toBe(false);
  expect(of('/products')[0]!.get('query')).toBe('🍯');
  await userEvent.click(deepAll(place, '.lost')[0]!);
  await userEvent.click(await until(() => deepAll(place, '.lost')[0], 'the other'));
  await until(() => !deepAll(place, '.lost').length && !params().has('sellerId'), 'none');
  expect(params().has('storage')).toBe(false);
});

test('two lists of one page keep apart', async () => {
  const [one, two] = [await list(open().client, 'a-'), await list(open().client, 'b-')];
  await userEvent.click(await button(one, 'Fruit 1'));
  await userEvent.click(await button(two, 'In season 2'));
  await until(() => params().get('b-season') === 'now', 'the second');
  expect(params().get('a-categoryId')).toBe(fruit);
  expect(params().has('a-season')).toBe(false);
});

test('without a prefix the URL stays as it is', async () => {
  const place = await list(open().client);
  await userEvent.click(await button(place, 'Fruit 1'));
  await until(() => names(place).length === 1, 'the shelf');
  expect(location.pathname + location.search).toBe(start);
});

/** Reads three pages, scrolls, leaves, and comes back as a new page would. */
async function leaveAndReturn({ client, of }: ReturnType<typeof open>, prefix: string | null = null) {
  const place = await list(client, prefix, 20);
  for (const count of [40, 60]) {
    await until(() => deepAll(place, '.shelves .chip:not(.bone)').length, 'the finder');
    await userEvent.click(deep(place, '.more button'));
    await until(() => names(place).length === count, `${count} rows`);
  }
  await settled(place);
  const card = deepAll(place, 'hamlet-product-card')[35] as HTMLElement;
  card.scrollIntoView({ block: 'start' });
  await new Promise(requestAnimationFrame);
  card.focus({ preventScroll: true });
  // As long as it takes to look at a card.
  await new Promise((done) => setTimeout(done, 200));
  const by = card.getBoundingClientRect().top;
  const asked = of('/products').length;
  clear();
  scrollTo(0, 0);
  const again = await list(client, prefix, 20);
  return { again, by, asked };
}

test.each([null, 's-'])(
  'who comes back finds as many rows, the same place and the same focus (%s)',
  async (prefix) => {
    const open_ = open({ ...shop, products: manyGoods(90) });
    const { again, by, asked } = await leaveAndReturn(open_, prefix);
    await until(() => names(again).length === 60, 'as many rows');
    expect(open_.of('/products')).toHaveLength(asked);
    const card = deepAll(again, 'hamlet-product-card')[35] as HTMLElement;
    await until(() => Math.abs(card.getBoundingClientRect().top - by) < 2, 'the same place');
    await until(() => card.matches(':focus-within'), 'the same focus');
    await userEvent.click(deep(again, '.more button'));
    await until(() => names(again).length === 80, 'the page after');
  },
);

test('where storage is blocked, the page’s memory keeps it', async () => {
  const blocked = () => {
    throw new DOMException('Blocked.', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
  const open_ = open({ ...shop, products: manyGoods(90) });
  const { again, asked } = await leaveAndReturn(open_);
  await until(() => names(again).length === 60, 'as many rows');
  expect(open_.of('/products')).toHaveLength(asked);
});

test('after half an hour prices and stock are asked for anew', async () => {
  const open_ = open({ ...shop, products: manyGoods(90) });
  const now = Date.now();
  const clock = vi.spyOn(Date, 'now').mockReturnValue(now);
  const place = await list(open_.client, null, 20);
  await until(() => deepAll(place, '.shelves .chip:not(.bone)').length, 'the finder');
  clear();
  clock.mockReturnValue(now + 31 * 60_000);
  const asked = open_.of('/products').length;
  await list(open_.client, null, 20);
  await until(() => open_.of('/products').length === asked + 1, 'a fresh look');
});

test('keeps few and small: no descriptions, and what finds no room is asked for anew', async () => {
  const wordy = { description: 'long '.repeat(1_000), keeps: 'x'.repeat(2_500), storage: 'x'.repeat(2_500) };
  const open_ = open({ ...shop, products: manyGoods(250).map((product) => ({ ...product, ...wordy })) });
  const place = await list(open_.client, null, 50);
  await until(() => deepAll(place, '.shelves .chip:not(.bone)').length, 'the finder');
  for (const count of [100, 150, 200]) {
    await userEvent.click(deep(place, '.more button'));
    await until(() => names(place).length === count, `${count} rows`);
  }
  clear();
  const kept = Object.values({ ...sessionStorage }).join('');
  expect(kept.length).toBeLessThan(310_000);
  expect(kept).not.toContain('long ');
  const asked = open_.of('/products').length;
  const again = await list(open_.client, null, 50);
  await vi.waitFor(() => expect(names(again)).toHaveLength(200), 15_000);
  // Some rows were kept, the others come by the hundred.
  expect(open_.of('/products').length - asked).toBe(2);
  expect(
    open_
      .of('/products')
      .slice(asked)
      .every((one) => one.has('cursor')),
  ).toBe(true);
});

test('a URL that tells how many rows were shown shows them', async () => {
  history.replaceState(null, '', `${location.pathname}?rows=70`);
  const place = await list(open({ ...shop, products: manyGoods(90) }).client, '', 20);
  await until(() => names(place).length === 70, 'seventy rows');
  expect(params().get('rows')).toBe('70');
});

test('“Show more” puts the focus on the first new card', async () => {
  const place = await list(open({ ...shop, products: manyGoods(30) }).client, null, 20);
  await until(() => names(place).length === 20, 'a page');
  deep(place, '.more button').focus();
  await userEvent.keyboard('{Enter}');
  await until(() => deepAll(place, 'hamlet-product-card')[20]?.matches(':focus-within'), 'the focus');
});

test('a product that moved between two pages is shown once', async () => {
  const goods = manyGoods(30);
  const { client } = open({
    ...shop,
    products: goods,
    before: (request) => {
      // Something new came first: everything moves down by one.
      if (request.url.includes('cursor=')) goods.unshift(honey({ id: 'new' }));
      return undefined;
    },
  });
  const place = await list(client, null, 20);
  await until(() => names(place).length === 20, 'a page');
  await userEvent.click(deep(place, '.more button'));
  await until(() => names(place).length === 30, 'all');
  expect(new Set(names(place)).size).toBe(30);
});

test('ten thousand rows are drawn in pieces that leave the page free', async () => {
  const place = await mount(html`<hamlet-product-list .products=${manyGoods(10_000)}></hamlet-product-list>`);
  const drawn = () => deepAll(place, 'hamlet-product-card').length;
  expect(drawn()).toBeLessThan(1_000);
  let free = 0;
  for (let last = drawn(); last < 600; last = drawn()) {
    await new Promise((done) => setTimeout(done));
    free += 1;
    expect(drawn() - last).toBeLessThan(600);
  }
  expect(free).toBeGreaterThan(1);
});

test('one more page touches none of the cards before it', async () => {
  const goods = manyGoods(200);
  const place = await mount(html`<hamlet-product-list .products=${goods}></hamlet-product-list>`);
  await until(() => deepAll(place, 'hamlet-product-card').length === 200, 'all cards');
  const touched = vi.fn();
  for (const card of deepAll(place, 'hamlet-product-card')) {
    const { product } = card as unknown as { product: unknown };
    Object.defineProperty(card, 'product', { set: touched, get: () => product });
  }
  const element = place.querySelector<ProductListElement>('hamlet-product-list')!;
  element.products = [...goods, ...manyGoods(24)];
  await until(() => deepAll(place, 'hamlet-product-card').length === 224, 'the page after');
  expect(touched).not.toHaveBeenCalled();
  // Another heading level concerns them all.
  element.headingLevel = 3;
  await until(() => deepAll(place, 'h4.name').length === 224, 'the deeper headings');
});
