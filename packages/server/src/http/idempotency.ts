import { and, eq, sql } from 'drizzle-orm';
import type { OperationId } from '@hamlet/sdk/contract';
import { touched, type Db } from '../data/db.js';
import { idempotencyKeys as table } from '../data/schema.js';
import { sqlState } from '../data/transaction.js';
import { canonical } from './canonical.js';
import type { Credential } from './handler.js';
import { sha256 } from './hash.js';
import { Refusal } from './refusal.js';

/** An answer as it is kept: `body` is the JSON text. */
export interface Kept {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A write's key with all that tells it from another. */
export interface Claim {
  storeId: string;
  /** Whose key it is: another buyer's same key is another key. */
  scope: string;
  key: string;
  fingerprint: string;
  now: Date;
  expiresAt: Date | null;
}

/** An order's key is its id, and never expires. */
const forever: ReadonlySet<OperationId> = new Set<OperationId>(['placeOrder']);
const lifetime = 31 * 24 * 60 * 60 * 1000;

const scopeOf = (credential: Credential) =>
  credential.kind === 'buyer' ? `buyer:${credential.tokenHash}` : 'operator';

export interface KeyedWrite {
  operation: OperationId;
  storeId: string;
  credential: Credential;
  key: string | undefined;
  method: string;
  path: string;
  body: unknown;
  now: Date;
}

/** Makes the claim of a write. 400 without a key. */
export async function claimOf({ key, now, ...write }: KeyedWrite): Promise<Claim> {
  if (key === undefined) {
    throw new Refusal(400, 'idempotency_key_missing', {
      detail: 'Send an Idempotency-Key: a string unique to this write, the same for each try.',
      errors: [{ in: 'header', pointer: '/idempotency-key', code: 'required', detail: 'Missing. Send it.' }],
    });
  }
  return {
    storeId: write.storeId,
    scope: scopeOf(write.credential),
    key,
    fingerprint: await sha256(`${write.method} ${write.path}\n${canonical(write.body ?? null)}`),
    now,
    expiresAt: forever.has(write.operation) ? null : new Date(now.getTime() + lifetime),
  };
}

export const inFlight = () =>
  new Refusal(409, 'in_flight', {
    detail: 'A write with this Idempotency-Key is still running. Ask again with the same key.',
    headers: { 'Retry-After': '1' },
  });

const whereKey = ({ storeId, scope, key }: Claim) =>
  and(eq(table.storeId, storeId), eq(table.scope, scope), eq(table.key, key));

/** Finds the answer that a key already has; undefined when it has none. 422 when it belongs to another body. */
export async function findKept(db: Db, claim: Claim): Promise<Kept | undefined> {
  const [row] = await db.select().from(table).where(whereKey(claim));
  if (!row || (row.expiresAt && row.expiresAt <= claim.now)) return undefined;
  if (row.fingerprint !== claim.fingerprint) {
    throw new Refusal(422, 'idempotency_key_reused', {
      detail: 'This Idempotency-Key belongs to another request. Use a new key, or send the same body again.',
    });
  }
  return { status: row.status, headers: row.headers, body: row.body };
}

/**
 * Takes the key in this transaction, before anything else is written. Waits for another transaction that has it: when that
 * one commits the key is taken, when it rolls back the key is ours. False when it is taken.
 */
export async function takeKey(tx: Db, { fingerprint, now, expiresAt, ...claim }: Claim): Promise<boolean> {
  const fresh = { fingerprint, status: 0, headers: {}, body: '', createdAt: now, expiresAt };
  try {
    // For this transaction only: nobody waits long for a lock.
    await tx.execute(sql`select set_config('lock_timeout', '3000', true)`);
    const result = await tx
      .insert(table)
      .values({ ...claim, ...fresh })
      .onConflictDoUpdate({
        target: [table.storeId, table.scope, table.key],
        set: fresh,
        setWhere: sql`${table.expiresAt} <= ${now.toISOString()}::timestamptz`,
      });
    return touched(result) > 0;
  } catch (error) {
    if (sqlState(error) === '55P03') throw inFlight();
    throw error;
  }
}

/** Keeps the answer under the key that this transaction took. */
export const keepAnswer = (tx: Db, claim: Claim, answer: Kept) =>
  tx.update(table).set(answer).where(whereKey(claim));
