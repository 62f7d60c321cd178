import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { OpenDb } from '../data/db.js';
import * as schema from '../data/schema.js';

/**
 * Opens PostgreSQL by its address, such as `postgres://user:password@host:5432/database`. Connects with the first
 * statement; a server that is away makes statements fail, and they work again when it is back.
 */
export function openPostgres(url: string, { connections = 10 } = {}): OpenDb {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    application_name: 'hamlet',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return { db: drizzle({ client: pool, schema }), close: () => pool.end() };
}
