import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Db } from '../src/data/db.js';
import { sqlState, withTransaction } from '../src/data/transaction.js';
import { newPostgresDatabase } from './databases.js';
import { openPostgres } from '../src/node/postgres.js';

const failing = (code: string) => Object.assign(new Error('in the way'), { code });

/** A database whose transactions fail with these codes, one after the other, and then work. */
function flaky(...codes: string[]): { db: Db; tries: () => number } {
  let tries = 0;
  const transaction = async (work: (tx: unknown) => Promise<unknown>) => {
    const code = codes[tries++];
    if (code) throw new Error('Failed query', { cause: failing(code) });
    return work({});
  };
  return { db: { transaction } as unknown as Db, tries: () => tries };
}

describe('withTransaction', () => {
  it.each(['40001', '40P01'])('runs again after %s, later and later', async (code) => {
    const { db, tries } = flaky(code, code, code);
    const pauses: number[] = [];
    const sleep = async (ms: number) => void pauses.push(ms);
    expect(await withTransaction(db, async () => 'done', { chance: () => 0.5, sleep })).toBe('done');
    expect(tries()).toBe(4);
    expect(pauses).toEqual([20, 40, 80]);
  });

  it('gives up after eight tries', async () => {
    const { db, tries } = flaky(...Array.from({ length: 20 }, () => '40001'));
    await expect(withTransaction(db, async () => 'done', { sleep: async () => {} })).rejects.toThrow();
    expect(tries()).toBe(8);
  });

  it('runs nothing again that failed for another reason', async () => {
    const { db, tries } = flaky('23505');
    await expect(withTransaction(db, async () => 'done')).rejects.toSatisfy((e) => sqlState(e) === '23505');
    expect(tries()).toBe(1);
  });

  it('ends a real deadlock: both writers come through', async () => {
    const { url, drop } = await newPostgresDatabase();
    const { db, close } = openPostgres(url);
    await db.execute(sql`create table things (id integer primary key, n integer not null)`);
    await db.execute(sql`insert into things values (1, 0), (2, 0)`);
    let tries = 0;
    const both = (first: number, second: number) =>
      withTransaction(db, async (tx) => {
        tries += 1;
        await tx.execute(sql`update things set n = n + 1 where id = ${first}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.execute(sql`update things set n = n + 1 where id = ${second}`);
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    const result = (await db.execute(sql`select n from things order by id`)) as unknown as {
      rows: { n: number }[];
    };
    expect(result.rows.map(({ n }) => n)).toEqual([2, 2]);
    expect(tries).toBeGreaterThan(2);
    await close().then(drop);
  });
});
