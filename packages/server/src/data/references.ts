import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { FieldError } from '@hamlet/sdk/contract';
import { refused } from '../http/refusal.js';
import type { Scope } from './scope.js';

/** A bad field of the body. */
export const bodyError = (pointer: string, code: string, detail: string): FieldError => ({
  in: 'body',
  pointer,
  code,
  detail,
});

/** 422 about one field of the body; `code` stands for the problem and for the field. */
export const refusedField = (pointer: string, code: string, detail: string) =>
  refused(code, detail, { errors: [bodyError(pointer, code, detail)] });

type Referable = PgTable & { storeId: PgColumn; id: PgColumn; archivedAt: PgColumn };

/** Where a body names another record. */
export interface Reference {
  pointer: string;
  id: string;
}

/** Refuses with 422 `unknown_reference` what names a record that the store doesn't have, or has archived. */
export async function requireAll(scope: Scope, table: Referable, references: Reference[]): Promise<void> {
  if (references.length === 0) return;
  const ids = [...new Set(references.map((each) => each.id))];
  const rows = await scope.db
    .select({ id: table.id })
    .from(table as PgTable)
    .where(and(eq(table.storeId, scope.storeId), inArray(table.id, ids), isNull(table.archivedAt)));
  const known = new Set(rows.map((row) => row.id as string));
  const errors = references
    .filter((each) => !known.has(each.id))
    .map((each) => bodyError(each.pointer, 'unknown_reference', 'No such record; put it first.'));
  if (errors.length > 0)
    throw refused('unknown_reference', 'A record that is named here is unknown.', { errors });
}

/** Refuses with 422 `duplicate` a list that names the same thing twice. */
export function requireDistinct(values: readonly string[], pointer: (index: number) => string): void {
  values.forEach((value, index) => {
    if (values.indexOf(value) < index) throw refusedField(pointer(index), 'duplicate', 'Stands here twice.');
  });
}

/** Refuses with 422 `unknown_time_zone` what this server's calendar doesn't know. */
export function requireTimeZone(timeZone: string, pointer = '/timeZone'): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw refusedField(
      pointer,
      'unknown_time_zone',
      'Not a time zone; use an IANA name such as Asia/Shanghai.',
    );
  }
}
