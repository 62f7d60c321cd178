import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databases } from '../databases.js';
import type { TestShop } from '../support.js';
import { openVillage, type Village } from '../village.js';

const payloads = [
  "' OR '1'='1",
  "' OR 1=1 --",
  "'; DROP TABLE products; --",
  '"; DROP TABLE products; --',
  "\\'; DROP TABLE products; --",
  "') UNION SELECT hash FROM api_keys --",
  "' AND pg_sleep(5) --",
  '1; SELECT pg_sleep(5)',
  '$1',
  '${sql}',
  '%',
  '_',
  '%%%',
  '\\',
  "honey' || 'x",
  "E'\\x27'",
  '/* */',
  '--',
  '\u02BC OR 1=1',
  '＇ OR 1=1',
];

describe.each(databases)('C23: statements on %s', (database) => {
  let village: Village;
  let shop: TestShop;
  beforeAll(async () => {
    village = await openVillage(database);
    ({ shop } = village);
    await village.offer(5);
  });
  afterAll(() => shop.close());

  it.each(payloads)('takes %j in every parameter for what it says', async (payload) => {
    const began = performance.now();
    const products = await shop.asBuyer('GET', '/products', { query: { query: payload } });
    // What holds no word asks for nothing in particular.
    const found = /[\p{L}\p{N}]/u.test(payload) ? 0 : 1;
    expect([products.status, products.body.data.length]).toEqual([200, found]);
    const facets = await shop.asBuyer('GET', '/products/facets', { query: { query: payload } });
    expect([facets.status, facets.body.total]).toEqual([200, found]);
    const suggested = await shop.asBuyer('GET', '/products/suggestions', { query: { query: payload } });
    expect([suggested.status, suggested.body.data]).toEqual([200, []]);
    const hubs = await shop.asBuyer('GET', '/hubs', { query: { query: payload } });
    expect([hubs.status, hubs.body.data.length]).toEqual([200, 3 * found]);
    for (const [path, name] of [
      ['/products', 'categoryId'],
      ['/products', 'hubId'],
      ['/products', 'season'],
      ['/products', 'cursor'],
      ['/products', 'limit'],
      ['/products', 'sort'],
      ['/products', 'availability'],
      ['/products', 'sellerId'],
      ['/products', 'soldBy'],
      ['/products', 'storage'],
      ['/products/facets', 'sellerId'],
      ['/products/facets', 'season'],
      ['/products/suggestions', 'hubId'],
      ['/hubs', 'near'],
      ['/hubs', 'area'],
      ['/hubs', 'service'],
      ['/hubs', 'tier'],
      ['/hubs', 'cursor'],
      ['/runs', 'hubId'],
    ] as const) {
      if (name === 'area' && payload === '--') continue; // Fits its pattern.
      const refusal = await shop.asBuyer('GET', path, { query: { [name]: payload } });
      expect([path, name, refusal.status]).toEqual([path, name, 400]);
    }
    for (const path of ['/products', '/hubs', '/runs', '/carts', '/orders']) {
      const address = `${path}/${encodeURIComponent(payload)}`;
      const refusal = await shop.asBuyer('GET', address, { bearer: shop.newToken() });
      expect([path, [400, 404].includes(refusal.status)]).toEqual([path, true]);
    }
    const key = await shop.ask('GET', '/store', { query: { key: `${shop.publishableKey}${payload}` } });
    expect(key.status).toBe(401);
    // Far less than the five seconds that a payload would sleep, each time it ran.
    expect(performance.now() - began).toBeLessThan(4_500);
    expect((await shop.asBuyer('GET', '/products')).body.data).toHaveLength(1);
  });

  it('keeps a payload in a text as it is written', async () => {
    for (const payload of payloads.filter((text) => /\w{2}/.test(text))) {
      const id = shop.newId();
      const body = { names: { en: payload }, position: 1 };
      expect((await shop.asOperator('PUT', `/operator/categories/${id}`, { body })).status).toBe(201);
      const { body: record } = await shop.asOperator('GET', `/operator/categories/${id}`);
      expect(record.names.en).toBe(payload);
    }
    expect((await shop.asBuyer('GET', '/products')).body.data).toHaveLength(1);
  });
});

describe('C23: sources', () => {
  it('put no text into a statement but by the migration runner, which takes it from files', () => {
    const source = new URL('../../src/', import.meta.url);
    const raw = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) => readFileSync(new URL(name, source), 'utf8').includes('sql.raw'));
    expect(raw).toEqual(['data/migrate.ts']);
  });
});
