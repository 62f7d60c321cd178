import { badCursor, fingerprint, fromBase64Url, toBase64Url } from './cursor-text.js';

/** What a value of a cursor may be; anything else was not made by this server. */
export type CursorKind = 'text' | 'number' | 'instant' | 'id';

const isInstant = (text: string) =>
  /^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

const fits: Record<CursorKind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && !value.includes('\0'),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  instant: (value) => typeof value === 'string' && isInstant(value),
  id: (value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
};

/**
 * Writes where a page ended: the values of its last row's sort key, in order, instants as ISO strings.
 * `filters` is everything that decides which rows the list has.
 */
export function encodeCursor(values: readonly (string | number)[], filters: unknown): string {
  return toBase64Url(JSON.stringify([fingerprint(filters), ...values]));
}

/**
 * Reads a cursor back: one value per kind. Undefined without a cursor. Throws 400 `bad_cursor` for one that this
 * server didn't write for these filters.
 */
export function decodeCursor<const Kinds extends readonly CursorKind[]>(
  cursor: string | undefined,
  filters: unknown,
  kinds: Kinds,
): { [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string } | undefined {
  if (cursor === undefined) return undefined;
  const [mark, ...values] = parse(cursor);
  if (mark !== fingerprint(filters) || values.length !== kinds.length) throw badCursor();
  if (!kinds.every((kind, i) => fits[kind](values[i]))) throw badCursor();
  return values as { [I in keyof Kinds]: Kinds[I] extends 'number' ? number : string };
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(fromBase64Url(cursor));
    if (Array.isArray(value)) return value;
  } catch {
    // Told below.
  }
  throw badCursor();
}

/**
 * Makes a page of rows that were read with `limit + 1`: the extra row only says that there is a next page.
 * `key` gives a row's sort key, as for `encodeCursor`.
 */
export function pageOf<Row, Out>(
  found: readonly Row[],
  limit: number,
  filters: unknown,
  key: (row: Row) => readonly (string | number)[],
  present: (row: Row) => Out,
): { data: Out[]; next: string | null } {
  const data = found.slice(0, limit);
  const last = data.at(-1);
  const next = found.length > limit && last !== undefined ? encodeCursor(key(last), filters) : null;
  return { data: data.map(present), next };
}
