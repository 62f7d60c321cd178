import type { Db } from './db.js';

/** What `withTransaction` needs from outside: chance, and a way to wait. */
export interface Patience {
  /** A number from 0 to 1, 1 excluded. */
  chance?: () => number;
  sleep?: (ms: number) => Promise<void>;
}

const tries = 8;
const base = 20;
const longest = 1000;

/** Another transaction was in the way and nothing was written: serialization failure or deadlock. */
const passing = new Set(['40001', '40P01']);

/**
 * Runs `work` in one transaction. Where another transaction was in the way it is rolled back and run again after
 * a random pause, at most eight times: `work` must have no effect outside the database.
 * Inside a transaction it runs in that one.
 */
export async function withTransaction<T>(
  db: Db,
  work: (tx: Db) => Promise<T>,
  { chance = Math.random, sleep = pause }: Patience = {},
): Promise<T> {
  if (isTransaction(db)) return work(db);
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === tries || !passing.has(sqlState(error) ?? '')) throw error;
      await sleep(chance() * Math.min(longest, base * 2 ** attempt));
    }
  }
}

const isTransaction = (db: Db) => 'rollback' in db;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The SQLSTATE of a database error, through the wrappings of the layers between; undefined for any other error. */
export function sqlState(error: unknown): string | undefined {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}
