import { sql, type SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type * as schema from './schema.js';

/**
 * The database, or a transaction on it: PGlite in memory, PGlite in a folder, or PostgreSQL.
 * Statements are never prepared by name, so a pooler in front of PostgreSQL can hand them to any connection.
 */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A database that was opened, and the way to close it. */
export interface OpenDb {
  db: Db;
  /** Ends every connection; a folder's last writes are kept. */
  close(): Promise<void>;
}

/** Runs a statement written by hand and returns its rows as the driver read them: bigint and timestamps may be text. */
export async function rows<Row>(db: Db, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as unknown as { rows: Row[] };
  return result.rows;
}

/** How many rows a write touched. */
export function touched(result: unknown): number {
  const { rowCount, affectedRows } = result as { rowCount?: number; affectedRows?: number };
  return rowCount ?? affectedRows ?? 0;
}

/** Orders text by its bytes, the same on every server: `Z` before `a`. */
export const byBytes = (column: unknown) => sql`${column} collate "C"`;
