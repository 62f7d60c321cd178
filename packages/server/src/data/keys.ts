import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Key, KeyInput } from '@hamlet/sdk/contract';
import { sha256 } from '../http/hash.js';
import { newKey, type KeyKind } from '../http/keys.js';
import { notFound, refused } from '../http/refusal.js';
import type { Random } from '../http/handler.js';
import type { Db } from './db.js';
import { apiKeys } from './schema.js';
import { lockStore } from './stores.js';

export type KeyRow = typeof apiKeys.$inferSelect;

/** What making or ending a key needs to know; a handler's request is one. */
export interface KeyScope {
  db: Db;
  storeId: string;
  store: { mode: string; slug: string };
  now: Date;
  random: Random;
  newId(): string;
}

/** A key as its operator reads it; `key` is the whole key, once. */
export const keyView = (row: KeyRow, { mode }: { mode: string }, key: string | null = null): Key => ({
  id: row.id,
  kind: row.kind,
  mode,
  name: row.name,
  origins: row.origins,
  hint: row.hint,
  key,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  revokedAt: row.revokedAt?.toISOString() ?? null,
});

/** Makes a key and keeps its hash; `key` is in nobody's hands but the caller's. */
export async function createKey(scope: KeyScope, input: KeyInput): Promise<{ row: KeyRow; key: string }> {
  if (input.kind === 'secret' && input.origins) {
    throw refused(
      'origins_not_allowed',
      'A secret key is used by servers, which have no origin. Leave origins out.',
    );
  }
  const key = newKey(input.kind, scope.store, scope.random);
  const row: KeyRow = {
    storeId: scope.storeId,
    id: scope.newId(),
    kind: input.kind,
    name: input.name,
    hash: await sha256(key),
    hint: key.slice(-4),
    origins: input.origins ?? null,
    createdAt: scope.now,
    expiresAt: null,
    revokedAt: null,
  };
  await scope.db.insert(apiKeys).values(row);
  return { row, key };
}

/** Reads a page of keys, oldest first, one more than `limit`. */
export const listKeys = (
  { db, storeId }: Pick<KeyScope, 'db' | 'storeId'>,
  limit: number,
  after: { createdAt: string; id: string } | undefined,
): Promise<KeyRow[]> =>
  db
    .select()
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.storeId, storeId),
        after &&
          sql`(${apiKeys.createdAt}, ${apiKeys.id} collate "C") > (${after.createdAt}::timestamptz, ${after.id})`,
      ),
    )
    .orderBy(asc(apiKeys.createdAt), sql`${apiKeys.id} collate "C"`)
    .limit(limit + 1);

async function keyById({ db, storeId }: KeyScope, id: string): Promise<KeyRow> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.storeId, storeId), eq(apiKeys.id, id)));
  if (!row) throw notFound();
  return row;
}

const hasEnded = (row: KeyRow, now: Date) =>
  row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= now);

/** Makes a key like the one given, which works `overlapMinutes` longer and no more. */
export async function rotateKey(scope: KeyScope, id: string, overlapMinutes: number) {
  await lockStore(scope.db, scope.storeId);
  const old = await keyById(scope, id);
  if (hasEnded(old, scope.now)) {
    throw refused('key_ended', 'This key was revoked or has expired. Create a new one.');
  }
  const end = new Date(scope.now.getTime() + overlapMinutes * 60_000);
  const expiresAt = old.expiresAt && old.expiresAt < end ? old.expiresAt : end;
  await change(scope, id, { expiresAt });
  const { kind, name, origins } = old;
  return createKey(scope, { kind: kind as KeyKind, name, ...(origins && { origins }) });
}

/** Ends a key at once. The last secret key that lasts stays: without it nobody could make another. */
export async function revokeKey(scope: KeyScope, id: string): Promise<KeyRow> {
  await lockStore(scope.db, scope.storeId);
  const row = await keyById(scope, id);
  if (row.revokedAt) return row;
  if (row.kind === 'secret' && !hasEnded(row, scope.now) && !(await anotherSecret(scope, id))) {
    throw refused('last_key', 'The last secret key of a store cannot be revoked. Rotate it.');
  }
  await change(scope, id, { revokedAt: scope.now });
  return { ...row, revokedAt: scope.now };
}

async function anotherSecret({ db, storeId }: KeyScope, id: string): Promise<boolean> {
  const others = await db
    .select({ id: apiKeys.id })
    .from(apiKeys)
    .where(
      and(
        eq(apiKeys.storeId, storeId),
        eq(apiKeys.kind, 'secret'),
        isNull(apiKeys.revokedAt),
        isNull(apiKeys.expiresAt),
        sql`${apiKeys.id} <> ${id}`,
      ),
    );
  return others.length > 0;
}

const change = ({ db, storeId }: KeyScope, id: string, values: Partial<KeyRow>) =>
  db
    .update(apiKeys)
    .set(values)
    .where(and(eq(apiKeys.storeId, storeId), eq(apiKeys.id, id)));
