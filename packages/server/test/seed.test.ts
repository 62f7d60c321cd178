import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bestRank, createHamlet, fold, type Hamlet } from '@hamlet/sdk';
import type { Product } from '@hamlet/sdk/contract';
import { byTileOrder, rankLines } from '@hamlet/sdk/hubs';
import { createOperator, type Operator } from '@hamlet/sdk/operator';
import { candidatesOf, searchText } from '../src/data/search.js';
import { advanceRuns } from '../src/seed/advance-runs.js';
import { seedCategories, seedHubs, seedProducts, seedRoutes, seedSellers } from '../src/seed/data.js';
import { seedId } from '../src/seed/ids.js';
import { categoryPut, hubPut, offerPuts, productPut } from '../src/seed/inputs.js';
import { topUpOffers, topUpRuns } from '../src/seed/runs.js';
import { seed } from '../src/seed/seed.js';
import { sandboxSettings } from '../src/seed/store.js';
import { baseUrl, openShop, type TestShop } from './support.js';
import { memory } from './village.js';

const dayMs = 86_400_000;

let shop: TestShop;
let operator: Operator;
let hamlet: Hamlet;
/** Status and validator of each write's answer. */
const writes: string[] = [];

beforeAll(async () => {
  shop = await openShop({ settings: sandboxSettings });
  const quick = async (request: Request) => {
    const response = await shop.app.fetch(request);
    if (request.method === 'PUT') writes.push(`${response.status} ${response.headers.get('ETag')}`);
    return response;
  };
  operator = createOperator({ baseUrl, secretKey: shop.secretKey, fetch: quick, clock: shop.clock });
  hamlet = createHamlet({
    baseUrl,
    key: shop.publishableKey,
    fetch: shop.fetch,
    clock: shop.clock,
    storage: memory(),
  });
  let told: [number, number] = [0, 0];
  await seed(operator, { now: shop.clock(), onProgress: (...progress) => (told = progress) });
  expect(told).toEqual([writes.length, writes.length]);
  await topUpRuns(operator, { now: shop.clock() });
  // As a server does by itself, and the sandbox when it starts.
  await shop.db.execute(sql`analyze`);
}, 240_000);
afterAll(() => shop?.close());

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const activeHubs = seedHubs.filter((hub) => hub.status === 'active').map(hubPut);
const byName = (a: { name: string; id: string }, b: { name: string; id: string }) =>
  a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1;

/** What a search must find, by the SDK's own ranking: best match first, then by name. */
function ranked(query: string, rows: { id: string; name: string; search: string }[]): string[] {
  const folded = fold(query);
  return rows
    .map((row) => ({ ...row, rank: bestRank(folded, candidatesOf(row.search)) }))
    .filter((row) => row.rank !== null)
    .sort((a, b) => a.rank! - b.rank! || byName(a, b))
    .map(({ id }) => id);
}

describe('the sandbox in Chinese', () => {
  test('tells goods, shelves, sellers, landmarks and provinces; a place keeps its own name', async () => {
    const ask = async (path: string) => {
      const headers = { 'Accept-Language': 'zh-Hans-CN, en;q=0.5' };
      const told = await shop.asBuyer('GET', path, { headers });
      expect(told.headers.get('Content-Language')).toBe('zh-CN');
      return told.body;
    };
    expect((await ask('/store')).name).toBe('山谷村小店');
    const product = JSON.stringify(await ask(`/products/${seedId('product', 'wildflower-honey')}`));
    for (const text of ['野花蜂蜜', '湖北神农架', '500克/瓶', '陈家', '放橱柜里，可存2年', '"件"'])
      expect(product).toContain(text);
    expect(product).not.toContain('honey and');
    expect(JSON.stringify(await ask('/categories'))).toContain('香料和咸菜');
    const { data: areas } = await ask('/areas?limit=100');
    expect(areas).toHaveLength(31);
    for (const { name } of areas) expect(name).toMatch(/^\p{Script=Han}+$/u);
    const hub = await ask(`/hubs/${seedId('hub', 'AH-0001')}`);
    expect(hub).toMatchObject({ name: 'Jinghu', landmark: '物流园2号门内', area: { name: '安徽' } });
  });
});

describe('the seed', () => {
  test('puts every active hub, every product and every shelf', async () => {
    const hubs = await all(hamlet.hubs.list({ limit: 100 }));
    expect(idsOf(hubs)).toEqual(
      idsOf(
        activeHubs
          .map(({ id, input: { names, code } }) => ({ id, names: [names['en']!], code }))
          .sort(byTileOrder),
      ),
    );
    expect(await all(hamlet.products.list({ limit: 25 }))).toHaveLength(seedProducts.length);
    const shelves = await all(hamlet.categories.list());
    expect(shelves.map(({ name }) => name)).toEqual(
      [...seedCategories].sort((a, b) => a.order - b.order).map(({ names }) => names['en']),
    );
  });

  test('changes nothing when it runs again', async () => {
    writes.length = 0;
    shop.clock.advance(1000);
    await seed(operator, { now: shop.clock() });
    await topUpRuns(operator, { now: shop.clock() });
    expect(writes).toHaveLength(
      seedCategories.length +
        seedHubs.length +
        seedRoutes.length +
        seedProducts.length +
        seedProducts.flatMap((product) => product.variants).length,
    );
    expect(new Set(writes)).toEqual(new Set(['200 "1"']));
  }, 120_000);

  test('has a run for every hub on a route, two at most, soonest cut-off first', async () => {
    const served = new Set(seedRoutes.flatMap((route) => route.stops.map(({ hub }) => seedId('hub', hub))));
    for await (const hub of hamlet.hubs.list({ limit: 100 })) {
      const closing = hub.nextRuns.map(({ ordersCloseAt }) => ordersCloseAt);
      if (served.has(hub.id)) expect(closing.length, hub.code).toBeGreaterThan(0);
      expect(closing).toEqual([...closing].sort());
      const { data } = await hamlet.runs.list({ hubId: hub.id, limit: 2 });
      expect(data).toEqual(hub.nextRuns);
      if (hub.code > 'CQ') break;
    }
  });
});

describe('a search', () => {
  const queries = [
    'wu',
    'Xi',
    'HB-02',
    'hb 0',
    'mill',
    'old grain',
    'à côté',
    'silo',
    'Hubei',
    'he bei',
    'Pékin',
    '湖北',
    '公交站',
    '100%',
    'zzz',
    '!!!',
  ];

  test.each(queries)('for hubs by "%s" finds what the SDK ranks, in its order', async (query) => {
    const folded = fold(query);
    const rows = activeHubs.map(({ id, input: { names, aliases = [], code, landmarks = {}, area } }) => {
      const texts = [names, aliases, landmarks, area?.names ?? {}].flatMap((each) => Object.values(each));
      const lines = [...texts, code, code.replace('-', '')].map(fold);
      return { id, names: [names['en']!], code, rank: rankLines(folded, lines) ?? 9 };
    });
    const found = rows.filter(({ rank }) => rank < 9).sort((a, b) => a.rank - b.rank || byTileOrder(a, b));
    expect(idsOf(await all(hamlet.hubs.list({ query, limit: 100 })))).toEqual(idsOf(found));
  });

  const productRows = () =>
    seedProducts.map((product) => {
      const { id, input } = productPut(product);
      const shelf = seedCategories.map(categoryPut).find((each) => each.id === input.categoryId)!;
      const offers = offerPuts(product, seedSellers, shop.clock()).sort((a, b) => (a.id < b.id ? -1 : 1));
      const search = [
        searchText(input.names, input.origin?.names),
        searchText(shelf.input.names),
        ...offers.map((offer) => searchText(offer.input.seller.names)),
      ].join('\n');
      return { id, name: fold(input.names['en']!), search };
    });
  const words = [
    'honey',
    'MIEL',
    'oeuf',
    'œufs',
    'tea yiling',
    'Chen',
    'famille',
    'rice',
    'ri',
    'pomme de',
    'a',
    'd_u',
    '蜂蜜',
    '米',
    '新疆 红枣',
    '%',
  ];

  test.each(words)('for products by "%s" finds what the SDK ranks, in its order', async (query) => {
    expect(idsOf(await all(hamlet.products.list({ query, limit: 10 })))).toEqual(
      ranked(query, productRows()),
    );
  });

  test('in Chinese finds honey, by a piece of its name and by its shelf', async () => {
    const chinese = createHamlet({
      baseUrl,
      key: shop.publishableKey,
      fetch: shop.fetch,
      clock: shop.clock,
      storage: memory(),
      locale: 'zh-Hans-CN',
    });
    const names = async (query: string) =>
      (await all(chinese.products.list({ query, limit: 100 }))).map(({ name }) => name).sort();
    const shelf = seedProducts.filter(({ category }) => category === 'honey');
    expect(await names('蜂蜜')).toEqual(shelf.map(({ texts }) => texts['zh-CN'].name).sort());
    expect(await names('枣花')).toEqual(['佳县枣花蜜']);
    expect(await names('内蒙古')).toContain('敖汉旱地小米');
  });

  test('in English and French ranks as if there were no Chinese', async () => {
    const plain = ({ id, search, name }: ReturnType<typeof productRows>[number]) => ({
      id,
      name,
      search: search.replace(/\n[^\n]*\p{Script=Han}[^\n]*/gu, ''),
    });
    for (const query of ['honey', 'miel', 'oeufs', 'tea', 'pomme', 'rice', 'Xinjiang', 'co-op'])
      expect(idsOf(await all(hamlet.products.list({ query, limit: 100 }))), query).toEqual(
        ranked(query, productRows().map(plain)),
      );
  });

  test('keeps to shelf, season and hub', async () => {
    const shelf = seedId('category', 'honey');
    const inSeason = (month: number) => (product: Product) =>
      product.seasonMonths.length === 0 || product.seasonMonths.includes(month);
    const everything = await all(hamlet.products.list({ limit: 100 }));
    expect(await all(hamlet.products.list({ categoryId: shelf }))).toEqual(
      everything.filter(({ categoryId }) => categoryId === shelf),
    );
    // November in Shanghai.
    const now = await all(hamlet.products.list({ season: 'now', limit: 100 }));
    expect(now).toEqual(everything.filter(inSeason(11)));
    expect(await all(hamlet.products.list({ season: '7', limit: 100 }))).toEqual(
      everything.filter(inSeason(7)),
    );
    expect(now.length).toBeLessThan(everything.length);
  });
});

describe('a year later', () => {
  test('the sandbox has open runs for every hub on a route, and goods on sale', async () => {
    shop.clock.set('2027-12-31T20:00:00.000Z');
    await topUpRuns(operator, { now: shop.clock() });
    await topUpOffers(operator, { now: shop.clock() });
    await shop.db.execute(sql`analyze`);
    const served = new Set(seedRoutes.flatMap((route) => route.stops.map(({ hub }) => seedId('hub', hub))));
    let checked = 0;
    for await (const hub of hamlet.hubs.list({ limit: 100 })) {
      if (!served.has(hub.id)) continue;
      checked += 1;
      expect(hub.nextRuns.length, hub.code).toBeGreaterThan(0);
      expect(Date.parse(hub.nextRuns[0]!.ordersCloseAt)).toBeGreaterThan(shop.clock());
    }
    expect(checked).toBe(served.size);
    const windowed = seedProducts.flatMap((product) => offerPuts(product, seedSellers, shop.clock()));
    for (const { input } of windowed.filter(({ input: { saleWindow } }) => saleWindow)) {
      const product = await hamlet.products.get(input.productId);
      const [offer] = product.variants.find(({ id }) => id === input.variantId)!.offers;
      const open =
        Date.parse(input.saleWindow!.from) <= shop.clock() && shop.clock() < Date.parse(input.saleWindow!.to);
      expect(Date.parse(input.saleWindow!.to)).toBeGreaterThan(shop.clock());
      expect(offer!.availability.available, product.name).toBe(open);
    }
  }, 120_000);

  test('the driver moves what is due, and nothing else', async () => {
    const [hub] = (await hamlet.hubs.list({ near: [116.4, 39.9], limit: 1 })).data;
    const [next] = hub!.nextRuns;
    const product = (await hamlet.products.list({ query: 'wildflower honey' })).data[0]!;
    await hamlet.cart.setLine(product.variants[0]!.offers[0]!.id, 1);
    await hamlet.cart.choose({ hubId: hub!.id, runId: next!.runId });
    const seen = { total: hamlet.cart.get().cart!.total, runId: next!.runId };
    const { id } = await hamlet.cart.place({
      buyer: { name: 'Li Na' },
      payment: { method: 'cash_at_hub' },
      seen,
    });
    const stateAt = async (instant: number) => {
      shop.clock.set(new Date(instant).toISOString());
      await advanceRuns(operator, { now: shop.clock() });
      return (await hamlet.cart.readOrder(id)).value.state;
    };
    const run = await hamlet.runs.get(next!.runId);
    const [close, departs, arrives] = [run.ordersCloseAt, run.departsAt, next!.arrivesFrom].map(
      Date.parse,
    ) as [number, number, number];
    expect(await stateAt(close - 1)).toBe('confirmed');
    expect(await stateAt(close)).toBe('locked');
    expect(await stateAt(departs - 1)).toBe('packing');
    expect(await stateAt(departs)).toBe('in_transit');
    expect(await stateAt(arrives - 1)).toBe('in_transit');
    expect(await stateAt(arrives)).toBe('ready');
    const moved = await hamlet.runs.get(next!.runId);
    expect(
      moved.stops
        .filter(({ actualAt }) => actualAt)
        .every(({ arrivesFrom }) => Date.parse(arrivesFrom) <= arrives),
    ).toBe(true);
    const others = await all(operator.runs.list({ status: 'departed', limit: 100 }));
    expect(others.every((each) => each.id === next!.runId)).toBe(true);
    shop.clock.advance(5 * dayMs);
    await advanceRuns(operator, { now: shop.clock() });
    expect(await all(operator.runs.list({ status: 'departed', limit: 100 }))).toEqual([]);
    expect((await hamlet.runs.get(next!.runId)).status).toBe('completed');
  });

  test('ids come from names: the same every time, and no two alike', () => {
    const ids = [
      ...seedHubs.map(({ code }) => seedId('hub', code)),
      ...seedProducts.map(({ slug }) => seedId('product', slug)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    const name = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(seedId('x', a) === seedId('x', b)).toBe(a === b);
      }),
    );
  });
});
