import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buyerToken, webRandom } from '@hamlet/sdk';
import { rows } from '../../src/data/db.js';
import { newKey, randomText } from '../../src/http/keys.js';
import { databases } from '../databases.js';
import type { TestShop } from '../support.js';
import { openVillage, type Village } from '../village.js';

describe.each(databases)('C5: tokens and keys on %s', (database) => {
  let village: Village;
  let shop: TestShop;
  beforeAll(async () => {
    village = await openVillage(database);
    ({ shop } = village);
  });
  afterAll(() => shop.close());

  it.each(['token', 'access_token', 'bearer', 'authorization'])(
    'refuses a token in the address as %s',
    async (name) => {
      const query = { [name]: shop.newToken() };
      const refusal = await shop.asBuyer('GET', `/carts/${shop.newId()}`, { query, bearer: shop.newToken() });
      expect([refusal.status, refusal.body.errors[0].code]).toEqual([400, 'unknown_parameter']);
    },
  );

  it('takes no token for a key', async () => {
    const refusal = await shop.ask('GET', '/store', { query: { key: shop.newToken() } });
    expect([refusal.status, refusal.body.code]).toEqual([401, 'key_invalid']);
  });

  it('keeps only hashes of tokens and keys, in every table, also after an order', async () => {
    const { token, order } = await village.basket(await village.offer(10), 2, await village.run(24));
    await village.place({ token, order });
    const made = await shop.asOperator('POST', '/operator/keys', { body: { kind: 'secret', name: 'Till' } });
    const tables = await rows<{ name: string }>(
      shop.db,
      sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    const dumps = await Promise.all(
      tables.map(({ name }) =>
        rows<{ text: string }>(shop.db, sql`select to_jsonb(t)::text as text from ${sql.identifier(name)} t`),
      ),
    );
    const everything = dumps
      .flat()
      .map(({ text }) => text)
      .join('\n');
    expect(everything).toContain(order.id);
    for (const secret of [token, shop.secretKey, shop.publishableKey, made.body.key]) {
      expect(everything.includes(secret)).toBe(false);
      expect(everything.includes(secret.slice(-20))).toBe(false);
    }
  });
});

describe('C5: chance', () => {
  const many = 100_000;

  it('makes 100,000 tokens that differ, of 256 bits each', () => {
    const tokens = new Set(Array.from({ length: many }, () => buyerToken(webRandom)));
    expect(tokens.size).toBe(many);
    expect([...tokens].every((token) => /^[\w-]{43}$/.test(token))).toBe(true);
  });

  it('makes keys that differ, of 130 bits for a page and 260 for a server', () => {
    const store = { mode: 'test', slug: 'valley' };
    const secretOf = (kind: 'publishable' | 'secret') => newKey(kind, store, webRandom).split('_')[3]!;
    const keys = new Set(Array.from({ length: many }, () => secretOf('publishable')));
    expect(keys.size).toBe(many);
    expect([secretOf('publishable').length * 5, secretOf('secret').length * 5]).toEqual([130, 260]);
  });

  it('uses every letter alike', () => {
    const counts = new Map<string, number>();
    for (const letter of randomText(webRandom, 64_000)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(Math.min(...counts.values())).toBeGreaterThan(1_700);
    expect(Math.max(...counts.values())).toBeLessThan(2_300);
  });
});
