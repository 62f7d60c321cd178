import { and, eq, isNull, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { notFound } from '../http/refusal.js';
import { same } from './same.js';
import type { Scope } from './scope.js';

// What an operator writes is kept as it was written (`record`), beside the columns that statements search by.

/** A table of records that an operator puts and archives. */
export type RecordTable = PgTable & {
  storeId: PgColumn;
  id: PgColumn;
  record: PgColumn;
  revision: PgColumn;
  updatedAt: PgColumn;
  archivedAt: PgColumn;
};

/** A record as its row has it. */
export interface Kept<Input> {
  id: string;
  record: Input;
  revision: number;
  updatedAt: Date;
  archivedAt: Date | null;
}

/** The record as its operator reads it. */
export const recordView = <Input extends object>(kept: Kept<Input>) => ({
  ...kept.record,
  id: kept.id,
  updatedAt: kept.updatedAt.toISOString(),
});

/** The validator of a record. */
export const etagOf = (row: { revision: number }): string => `"${row.revision}"`;

const keptColumns = (table: RecordTable) => ({
  id: table.id,
  record: table.record,
  revision: table.revision,
  updatedAt: table.updatedAt,
  archivedAt: table.archivedAt,
});

const byId = (scope: Scope, table: RecordTable, id: string) =>
  and(eq(table.storeId, scope.storeId), eq(table.id, id));

/** Reads a record that is not archived; 404 without. */
export async function getRecord<Input>(scope: Scope, table: RecordTable, id: string): Promise<Kept<Input>> {
  const [row] = await scope.db
    .select(keptColumns(table))
    .from(table as PgTable)
    .where(and(byId(scope, table, id), isNull(table.archivedAt)));
  if (!row) throw notFound();
  return row as Kept<Input>;
}

async function lockRecord<Input>(
  scope: Scope,
  table: RecordTable,
  id: string,
): Promise<Kept<Input> | undefined> {
  const [row] = await scope.db
    .select(keptColumns(table))
    .from(table as PgTable)
    .where(byId(scope, table, id))
    .for('update');
  return row as Kept<Input> | undefined;
}

/** How one noun is put. */
export interface Put<Input> {
  table: RecordTable;
  id: string;
  input: Input;
  /** Compares If-Match with the record found. */
  match(etag: string | undefined): void;
  /** Refuses what breaks a rule, and gives the columns that statements search by. */
  columns(before: Kept<Input> | undefined): Promise<Record<string, unknown>>;
}

/** Creates or replaces a record, or brings it back. What says the same as before changes nothing. */
export async function putRecord<Input extends object>(
  scope: Scope,
  put: Put<Input>,
): Promise<{ created: boolean; kept: Kept<Input> }> {
  const before = await lockRecord<Input>(scope, put.table, put.id);
  const standing = before && !before.archivedAt ? before : undefined;
  put.match(standing && etagOf(standing));
  if (standing && same(standing.record, put.input)) return { created: false, kept: standing };
  const columns = await put.columns(before);
  const kept: Kept<Input> = {
    id: put.id,
    record: put.input,
    revision: (before?.revision ?? 0) + 1,
    updatedAt: scope.now,
    archivedAt: null,
  };
  await (before ? replace(scope, put, { ...columns, ...kept }) : create(scope, put, { ...columns, ...kept }));
  return { created: !before, kept };
}

async function create<Input>(scope: Scope, put: Put<Input>, row: Record<string, unknown>): Promise<void> {
  const made = await scope.db
    .insert(put.table as PgTable)
    .values({ ...row, storeId: scope.storeId } as never)
    .onConflictDoNothing({ target: [put.table.storeId, put.table.id] })
    .returning({ id: put.table.id });
  // Another writer made the same record between our look and our insert.
  if (made.length === 0) throw anotherWriter();
}

async function replace<Input>(scope: Scope, put: Put<Input>, row: Record<string, unknown>): Promise<void> {
  await scope.db
    .update(put.table as PgTable)
    .set(row as never)
    .where(byId(scope, put.table, put.id));
}

/** Makes the transaction start again, as a serialization failure does. */
export const anotherWriter = () =>
  Object.assign(new Error('Another writer was first; the transaction runs again.'), { code: '40001' });

/** Takes a record out of the shop; asking again gives the same answer. `check` refuses what still needs it. */
export async function archiveRecord(
  scope: Scope,
  table: RecordTable,
  id: string,
  check: () => Promise<void> = async () => {},
): Promise<{ id: string; archivedAt: string }> {
  const before = await lockRecord(scope, table, id);
  if (!before) throw notFound();
  if (before.archivedAt) return { id, archivedAt: before.archivedAt.toISOString() };
  await check();
  await scope.db
    .update(table as PgTable)
    .set({ archivedAt: scope.now, updatedAt: scope.now, revision: sql`${table.revision} + 1` } as never)
    .where(byId(scope, table, id));
  return { id, archivedAt: scope.now.toISOString() };
}
