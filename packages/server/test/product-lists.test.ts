import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hamlet, Product, ProductFilter } from '@hamlet/sdk';
import { databases } from './databases.js';
import { putGood, relatedId, type Good } from './goods.js';
import { openVillage, type Village } from './village.js';

const sorts = ['relevance', 'newest', 'name', 'price_low', 'price_high'] as const;

describe.each(databases)('lists of products on %s', (database) => {
  let village: Village;
  let hamlet: Hamlet;
  const goods = new Map<string, Good>();
  const sellers = Array.from({ length: 3 }, (_, n) => ({ n, names: { en: `Farm ${n}`, fr: `Ferme ${n}` } }));
  let made = 0;

  /** A good of its own: equal names and prices are common, as they are in a shop. */
  const another = (own: Partial<Good> = {}): Good => {
    const n = (made += 1);
    const seller = sellers[n % sellers.length]!;
    return {
      id: village.shop.newId(),
      names: { en: `Plum ${String.fromCharCode(97 + ((n * 7) % 5))}`, fr: `Prune ${(n * 3) % 4}` },
      amount: 500 + ((n * 37) % 6) * 100,
      byWeight: n % 3 === 0,
      storage: (['ambient', 'chilled', 'frozen'] as const)[n % 3]!,
      season: n % 4 === 0 ? [] : [...new Set([(n % 12) + 1, 11])],
      seller: { id: relatedId(sellersFirst, 'c').replace(/.$/, String(seller.n)), names: seller.names },
      offer: {
        supply: n % 5 === 0 ? 0 : 10,
        ...(n % 6 === 0 && { presaleFrom: '2026-12-24' }),
        ...(n % 7 === 0 && {
          saleWindow: { from: '2026-12-01T00:00:00.000Z', to: '2026-12-31T00:00:00.000Z' },
        }),
        ...(n % 8 === 0 && { hubIds: [village.farVillageId] }),
      },
      ...own,
    };
  };
  let sellersFirst: string;

  async function add(good: Good): Promise<string> {
    village.shop.clock.advance(1_000);
    await putGood(village, good);
    goods.set(good.id, good);
    return good.id;
  }

  beforeAll(async () => {
    village = await openVillage(database);
    sellersFirst = village.shop.newId();
    hamlet = village.device();
    await village.offer(10);
    const shelf = village.shop.newId();
    await village.operator.categories.put(shelf, { names: { en: 'Fruit', fr: 'Fruits' }, position: 0 });
    for (let n = 0; n < 24; n++) await add(another(n % 2 ? {} : { categoryId: shelf }));
  }, 120_000);
  afterAll(() => village?.shop.close());

  /** All rows of a list, page by page, with something done after each page. */
  async function walk(filter: ProductFilter, after: () => Promise<unknown> = async () => {}) {
    const rows: Product[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await hamlet.products.list({ limit: 5, ...filter, cursor });
      rows.push(...page.data);
      if (!page.next) return rows;
      cursor = page.next;
      await after();
    }
  }

  /** What a card shows: the smallest amount of the first way to buy it. */
  const shownPrice = ({ variants }: Product) => {
    const { quantityUnit, offers } = variants.find((variant) => variant.offers.length)!;
    const price = offers[0]!.price.amount * quantityUnit.increment;
    return Math.round(price / 10 ** quantityUnit.scale);
  };

  test.each(sorts)(
    'pages by %s show each product once while others come, go, change and sell',
    async (sort) => {
      const changes = fc.array(fc.constantFrom('add', 'archive', 'reprice', 'rename', 'sell out'), {
        minLength: 12,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(
          changes,
          fc.nat(),
          fc.constantFrom({}, { query: 'plum' }),
          async (acts, start, filter) => {
            const before = [...goods.keys()];
            const touched = new Set<string>();
            let turn = start;
            const change = async () => {
              const act = acts[(turn += 1) % acts.length];
              if (act === 'add') return touched.add(await add(another()));
              const id = before[(turn * 5) % 6]!;
              const good = goods.get(id);
              if (!good) return undefined;
              touched.add(id);
              if (act === 'archive') {
                goods.delete(id);
                return village.operator.products.archive(id);
              }
              if (act === 'reprice') return add({ ...good, amount: good.amount + 50 });
              if (act === 'rename') return add({ ...good, names: { ...good.names, en: `Plum z${turn}` } });
              return add({ ...good, offer: { ...good.offer, supply: 0 } });
            };
            const rows = await walk({ ...filter, sort }, change);
            const seen = rows.map(({ id }) => id).filter((id) => !touched.has(id));
            expect(new Set(seen).size).toBe(seen.length);
            expect(before.filter((id) => !touched.has(id) && !seen.includes(id))).toEqual([]);
          },
        ),
        { numRuns: 6 },
      );
    },
    120_000,
  );

  test('each order is what it says', async () => {
    const newest = (await walk({ sort: 'newest' })).map(({ id }) => id);
    const last = await add(another());
    const listed = (await walk({ sort: 'newest' })).map(({ id }) => id);
    expect(listed).toEqual([last, ...newest]);
    const low = (await walk({ sort: 'price_low' })).map(shownPrice);
    expect(low).toEqual([...low].sort((a, b) => a - b));
    const high = (await walk({ sort: 'price_high' })).map(shownPrice);
    expect(high).toEqual([...low].reverse());
    const names = (await walk({ sort: 'name' })).map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    // Without words there is nothing to be relevant to.
    expect((await walk({ sort: 'relevance' })).map(({ id }) => id)).toEqual(
      (await walk({ sort: 'name' })).map(({ id }) => id),
    );
    expect((await walk({})).map(({ id }) => id)).toEqual((await walk({ sort: 'name' })).map(({ id }) => id));
    expect((await walk({ query: 'plum b', sort: 'relevance' }))[0]!.name).toBe('Plum b');
  });

  test('names are sorted in the language of the answer', async () => {
    const { data } = await hamlet.products.list({ sort: 'name', limit: 100 }, { locale: 'fr' });
    const names = data.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    expect(names.some((name) => name.startsWith('Prune'))).toBe(true);
  });

  test('a product that was here before the shop kept dates and folded names stands in every order', async () => {
    const id = await add(another());
    await village.shop.db.execute(
      sql`update products set created_at = null, folded_names = null where id = ${id}`,
    );
    for (const sort of sorts) expect((await walk({ sort })).filter((row) => row.id === id)).toHaveLength(1);
    expect((await walk({ sort: 'newest' })).at(-1)!.id).toBe(id);
    expect(await hamlet.products.suggest({ query: 'plum' })).not.toEqual([]);
  });

  const filters = fc.record(
    {
      query: fc.constantFrom('plum', 'plum a', 'fruit', 'farm 1', 'nothing such'),
      season: fc.constantFrom('now', '3', '12'),
      availability: fc.constantFrom('in_stock' as const, 'preorder' as const),
      soldBy: fc.constantFrom('weight' as const, 'piece' as const),
      storage: fc.constantFrom('ambient' as const, 'chilled' as const, 'frozen' as const),
      seller: fc.nat({ max: 3 }),
      shelf: fc.boolean(),
      hub: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  test('every count is the length of the list that it promises', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async ({ seller, shelf, hub, ...rest }) => {
        const filter: ProductFilter = {
          ...rest,
          ...(seller !== undefined && {
            sellerId: relatedId(sellersFirst, 'c').replace(/.$/, String(seller)),
          }),
          ...(shelf && { categoryId: village.categoryId }),
          ...(hub && { hubId: village.villageId }),
        };
        const length = async (own: ProductFilter) => (await walk({ ...own, limit: 100 })).length;
        const { total, facets } = await hamlet.products.facets(filter);
        expect(total).toBe(await length(filter));
        expect(facets.map(({ name }) => name)).toEqual([
          'categoryId',
          'season',
          'availability',
          'sellerId',
          'soldBy',
          'storage',
        ]);
        for (const { name, values } of facets) {
          for (const { value, count } of values) {
            expect([name, value, count]).toEqual([name, value, await length({ ...filter, [name]: value })]);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  test('availability is what each offer says of itself', async () => {
    const all = await walk({ limit: 100 });
    for (const availability of ['in_stock', 'preorder'] as const) {
      const such = all.filter(({ variants }) =>
        variants.some(({ offers }) => offers.some((offer) => offer.availability.status === availability)),
      );
      const listed = await walk({ availability, limit: 100 });
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.map(({ id }) => id).sort()).toEqual(such.map(({ id }) => id).sort());
    }
  });

  test('facets name shelves in the shop’s order and sellers in the answer’s language; what is gone is not there', async () => {
    const gone = village.shop.newId();
    const { facets } = await hamlet.products.facets({ sellerId: gone, categoryId: gone }, { locale: 'fr' });
    expect(facets.find(({ name }) => name === 'sellerId')!.values).toEqual([]);
    const all = await hamlet.products.facets({}, { locale: 'fr' });
    const labels = (facet: string) =>
      all.facets.find(({ name }) => name === facet)!.values.map(({ label }) => label);
    expect(labels('categoryId')).toEqual(['Fruits', 'Miel']);
    expect(labels('sellerId')).toContain('Ferme 1');
    expect(labels('storage')).toEqual([null, null, null]);
    const chosen = await hamlet.products.facets({ query: 'nothing such', categoryId: village.categoryId });
    expect(chosen.facets[0]!.values).toEqual([{ value: village.categoryId, label: 'Honey', count: 0 }]);
  });

  test.each([
    ['/products', 'sort', 'cheapest'],
    ['/products', 'sort', ''],
    ['/products', 'availability', 'sold_out'],
    ['/products', 'soldBy', 'moon'],
    ['/products', 'storage', 'cellar'],
    ['/products', 'sellerId', 'nobody'],
    ['/products', 'origin', 'Hubei'],
    ['/products/facets', 'sort', 'name'],
    ['/products/facets', 'storage', 'cellar'],
    ['/products/facets', 'cursor', 'abc'],
    ['/products/suggestions', 'query', ''],
    ['/products/suggestions', 'query', 'x'.repeat(101)],
  ])('%s refuses %s=%s and names the parameter', async (path, name, value) => {
    const refusal = await village.shop.asBuyer('GET', path, { query: { [name]: value } });
    expect([refusal.status, refusal.body.code]).toEqual([400, 'invalid_request']);
    expect(refusal.body.errors[0]).toMatchObject({ in: 'query', pointer: `/${name}` });
  });

  test('a cursor is only good for its own order and language', async () => {
    const { next } = await hamlet.products.list({ limit: 2, sort: 'price_low' });
    const bad = { status: 400, code: 'bad_cursor' };
    await expect(hamlet.products.list({ limit: 2, sort: 'name', cursor: next! })).rejects.toMatchObject(bad);
    await expect(hamlet.products.list({ limit: 2, cursor: next! })).rejects.toMatchObject(bad);
    const french = hamlet.products.list({ limit: 2, sort: 'price_low', cursor: next! }, { locale: 'fr' });
    await expect(french).rejects.toMatchObject(bad);
  });

  test.each(['/products/facets', '/products/suggestions'])(
    '%s is kept by its validator, by language',
    async (path) => {
      const query = path.endsWith('suggestions') ? { query: 'pl' } : {};
      const first = await village.shop.asBuyer('GET', path, { query });
      expect(first.headers.get('Cache-Control')).toBe('public, no-cache');
      const headers = { 'If-None-Match': first.headers.get('ETag')! };
      expect((await village.shop.asBuyer('GET', path, { query, headers })).status).toBe(304);
      const french = await village.shop.asBuyer('GET', path, { query: { ...query, locale: 'fr' }, headers });
      expect(french.status).toBe(200);
    },
  );
});

describe.each(databases)('suggestions on %s', (database) => {
  let village: Village;
  let hamlet: Hamlet;
  const long = '很长的名字'.repeat(40);
  const names = [
    { en: 'Wildflower honey', fr: 'Miel de fleurs', 'zh-CN': '野花蜂蜜' },
    { en: 'Honey cake', fr: 'Gâteau au miel', 'zh-CN': '蜂蜜糕' },
    { en: 'Dried shiitake', fr: 'Shiitakés séchés', 'zh-CN': '干香菇' },
    { en: '🍯', fr: '🍯' },
    { en: '\u202eevil\u202c \u200fnuts', fr: 'Noix' },
    { en: `Long ${'long '.repeat(38)}`.trim(), 'zh-CN': long },
  ];
  let ids: string[];

  beforeAll(async () => {
    village = await openVillage(database);
    hamlet = village.device();
    const { value: store } = await village.operator.store.get();
    const { slug: _, mode: __, updatedAt: ___, ...settings } = store;
    await village.operator.store.put({ ...settings, locales: ['en', 'fr', 'zh-CN'] });
    ids = names.map(() => village.shop.newId());
    for (const [i, id] of ids.entries()) {
      const offer = i === 2 ? { hubIds: [village.farVillageId] } : {};
      await putGood(village, { id, names: names[i] as Record<string, string>, amount: 100, offer });
    }
    for (let n = 0; n < 9; n++) {
      await putGood(village, {
        id: village.shop.newId(),
        names: { en: `Pear ${n}`, fr: `Poire ${n}` },
        amount: 100,
      });
    }
  }, 60_000);
  afterAll(() => village?.shop.close());

  const suggest = async (query: string, locale = 'en', hubId?: string) =>
    (await hamlet.products.suggest({ query, hubId }, { locale })).map(({ kind, name }) => `${kind}: ${name}`);

  test('the shelf comes first, then what begins so, then what holds a word that does', async () => {
    expect(await suggest('hon')).toEqual([
      'category: Honey',
      'product: Honey cake',
      'product: Wildflower honey',
    ]);
  });

  test('names are found in any locale and told in the one asked for', async () => {
    expect(await suggest('miel', 'zh-CN')).toEqual([
      'category: Honey',
      'product: 野花蜂蜜',
      'product: 蜂蜜糕',
    ]);
    expect(await suggest('蜂', 'fr')).toEqual(['product: Gâteau au miel', 'product: Miel de fleurs']);
    expect(await suggest('GATEAU', 'fr')).toEqual(['product: Gâteau au miel']);
  });

  test('a slip of the finger is forgiven where nothing begins as typed', async () => {
    expect(await suggest('shitake')).toEqual(['product: Dried shiitake']);
    expect(await suggest('hnoey')).toContain('product: Wildflower honey');
    expect(await suggest('wildflowr hon')).toEqual(['product: Wildflower honey']);
    expect(await suggest('zzzz')).toEqual([]);
  });

  test('at most eight, of goods that are sold and reach the hub', async () => {
    expect(await suggest('pear')).toHaveLength(8);
    expect(await suggest('shii', 'en', village.villageId)).toEqual([]);
    expect(await suggest('shii', 'en', village.farVillageId)).toHaveLength(1);
    // Linden honey, of which nobody has an offer.
    expect(await suggest('linden')).toEqual([]);
  });

  test('what nobody can search for suggests nothing, and breaks nothing', async () => {
    for (const query of ['🦄', '\u200f', '%', '_', '...', 'x'.repeat(100), '👩‍🌾', '\u202e'])
      expect(await suggest(query)).toEqual([]);
    expect(await suggest('🍯')).toEqual(['product: 🍯']);
    expect(await suggest('nut')).toEqual(['product: \u202eevil\u202c \u200fnuts']);
    expect(await suggest('很', 'zh-CN')).toEqual([`product: ${long}`]);
  });

  test('an answer is tiny', async () => {
    const answer = await village.shop.asBuyer('GET', '/products/suggestions', { query: { query: 'pear' } });
    expect(JSON.stringify(answer.body).length).toBeLessThan(900);
  });
});
