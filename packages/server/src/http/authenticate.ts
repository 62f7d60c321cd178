import { and, eq } from 'drizzle-orm';
import type { Db } from '../data/db.js';
import { apiKeys, stores } from '../data/schema.js';
import type { Credential, StoreRow } from './handler.js';
import { sha256 } from './hash.js';
import { looksSecret, readKey, type KeyKind } from './keys.js';
import type { Access } from './policy.js';
import { Refusal } from './refusal.js';

/** A key that holds now, with the store it belongs to. */
export interface KnownKey {
  keyId: string;
  kind: KeyKind;
  store: StoreRow;
  /** The web origins that a publishable key answers; null means any. */
  origins: string[] | null;
}

const token = /^[\w-]{43}$/;

const unauthorized = (code: string, detail: string) =>
  new Refusal(401, code, {
    severity: 'unrecoverable',
    detail,
    headers: { 'WWW-Authenticate': 'Bearer' },
  });
const forbidden = (detail: string) => new Refusal(403, 'forbidden', { severity: 'unrecoverable', detail });

/** What a request brings to say who it is. */
export interface Presented {
  /** `key` of the query. */
  key: string | undefined;
  /** What stands after `Bearer`; '' for an Authorization header of another kind. */
  bearer: string | undefined;
}

/** Reads what a request brings; a key given twice counts as none. */
export function presented(request: globalThis.Request, url: URL): Presented {
  const keys = url.searchParams.getAll('key');
  const header = request.headers.get('Authorization');
  return {
    key: keys.length === 1 ? keys[0] : undefined,
    bearer: header === null ? undefined : (/^Bearer +(\S+)$/i.exec(header)?.[1] ?? ''),
  };
}

/**
 * Finds who asks and refuses who may not. 401: the credential is missing or doesn't hold. 403: it holds, or would, but is
 * of the wrong kind. `known` hears of the publishable key as soon as it is found, for CORS.
 */
export async function authenticate(
  { key, bearer }: Presented,
  access: Access,
  find: (text: string, kind: KeyKind) => Promise<KnownKey | undefined>,
  known: (key: KnownKey) => void,
): Promise<Credential> {
  if (access === 'anyone') return { kind: 'none' };
  if (access === 'secret') return secret({ key, bearer }, find, known);
  if (key !== undefined && looksSecret(key)) throw leaked();
  if (bearer !== undefined && looksSecret(bearer)) {
    throw forbidden('A secret key is for /operator only. Send the publishable key as `key` in the query.');
  }
  if (key === undefined) {
    throw unauthorized('key_missing', 'Send the publishable key, once, as `key` in the query.');
  }
  const found = await find(key, 'publishable');
  if (!found)
    throw unauthorized('key_invalid', 'This key is unknown, expired or revoked. Use a current one.');
  known(found);
  if (access === 'publishable') return { kind: 'publishable', keyId: found.keyId };
  return { kind: 'buyer', keyId: found.keyId, tokenHash: await sha256(buyerToken(bearer)) };
}

async function secret(
  { key, bearer }: Presented,
  find: (text: string, kind: KeyKind) => Promise<KnownKey | undefined>,
  known: (key: KnownKey) => void,
): Promise<Credential> {
  if (key !== undefined && looksSecret(key)) throw leaked();
  if (bearer === undefined) {
    if (key !== undefined)
      throw forbidden('This needs a secret key, sent in Authorization from your server.');
    throw unauthorized('key_missing', 'Send the secret key as `Authorization: Bearer sk_…`.');
  }
  if (token.test(bearer) || bearer.startsWith('pk_')) {
    throw forbidden('This needs a secret key; a buyer’s token or a publishable key is not enough.');
  }
  const found = await find(bearer, 'secret');
  if (!found)
    throw unauthorized('key_invalid', 'This key is unknown, expired or revoked. Use a current one.');
  known(found);
  return { kind: 'secret', keyId: found.keyId };
}

function buyerToken(bearer: string | undefined): string {
  if (bearer === undefined) {
    throw unauthorized('token_missing', 'Send the buyer’s token as `Authorization: Bearer …`.');
  }
  if (!token.test(bearer)) {
    throw unauthorized('token_invalid', 'A buyer’s token is 256 random bits as base64url: 43 characters.');
  }
  return bearer;
}

const leaked = () =>
  forbidden('A secret key must not stand in an address, where logs keep it. Revoke it and make a new one.');

/** Finds a key by its hash in the store that it names. */
export async function findKey(db: Db, text: string, kind: KeyKind, now: Date): Promise<KnownKey | undefined> {
  const said = readKey(text);
  if (said?.kind !== kind) return undefined;
  const [row] = await db
    .select({ key: apiKeys, store: stores })
    .from(apiKeys)
    .innerJoin(stores, eq(stores.id, apiKeys.storeId))
    .where(and(eq(apiKeys.storeId, said.storeId), eq(apiKeys.hash, await sha256(text))));
  if (!row || row.key.kind !== kind || row.key.revokedAt) return undefined;
  if (row.key.expiresAt && row.key.expiresAt <= now) return undefined;
  return { keyId: row.key.id, kind, store: row.store as StoreRow, origins: row.key.origins };
}
