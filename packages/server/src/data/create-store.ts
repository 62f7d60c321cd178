import { eq } from 'drizzle-orm';
import { uuidv7, webRandom } from '@hamlet/sdk';
import type { StoreInput } from '@hamlet/sdk/contract';
import type { Clock, Random } from '../http/handler.js';
import { randomText } from '../http/keys.js';
import type { Db } from './db.js';
import { createKey, type KeyScope } from './keys.js';
import { stores } from './schema.js';
import { checkSettings } from './stores.js';
import { withTransaction } from './transaction.js';

export interface NewStore {
  /** 2 to 30 of `a-z`, `0-9` and `-`; stands in each key. */
  slug: string;
  /** Live and test share nothing: they are two stores. */
  mode: 'live' | 'test';
  settings: StoreInput;
}

/** A store's first keys, to be read once: the database keeps only hashes. */
export interface FirstKeys {
  storeId: string;
  secretKey: string;
  publishableKey: string;
}

/** The store exists already, or its slug is not one. */
export class StoreNotCreated extends Error {
  override name = 'StoreNotCreated';
}

/**
 * Makes a store with its first secret and its first publishable key. The only other door to the database is the API.
 * Rejects with StoreNotCreated, or with a Refusal that names the setting that breaks a rule.
 */
export async function createStore(
  db: Db,
  { slug, mode, settings }: NewStore,
  { clock = Date.now, random = webRandom }: { clock?: Clock; random?: Random } = {},
): Promise<FirstKeys> {
  if (!/^[a-z0-9-]{2,30}$/.test(slug)) {
    throw new StoreNotCreated('A slug has 2 to 30 lower-case letters, digits or hyphens.');
  }
  checkSettings(settings);
  const storeId = `${mode}_${slug}`;
  const now = new Date(clock());
  return withTransaction(db, async (tx) => {
    const made = await tx
      .insert(stores)
      .values({ id: storeId, slug, mode, record: settings, secret: randomText(random, 52), updatedAt: now })
      .onConflictDoNothing()
      .returning({ id: stores.id });
    if (made.length === 0) {
      throw new StoreNotCreated(`There is a ${mode} store called ${slug} already. Choose another slug.`);
    }
    return firstKeys({ db: tx, storeId, store: { mode, slug }, now, random, newId: newIds(clock, random) });
  });
}

const newIds = (clock: Clock, random: Random) => () => uuidv7(clock(), random);

async function firstKeys(scope: KeyScope): Promise<FirstKeys> {
  const secret = await createKey(scope, { kind: 'secret', name: 'First secret key' });
  const publishable = await createKey(scope, { kind: 'publishable', name: 'First publishable key' });
  return { storeId: scope.storeId, secretKey: secret.key, publishableKey: publishable.key };
}

/**
 * Makes a secret and a publishable key for a store that is there already; undefined when it isn't. For a sandbox whose keys
 * are gone, such as one that was loaded from a dump.
 */
export async function issueKeys(
  db: Db,
  { slug, mode }: Pick<NewStore, 'slug' | 'mode'>,
  { clock = Date.now, random = webRandom }: { clock?: Clock; random?: Random } = {},
): Promise<FirstKeys | undefined> {
  const storeId = `${mode}_${slug}`;
  const now = new Date(clock());
  return withTransaction(db, async (tx) => {
    const found = await tx.select({ id: stores.id }).from(stores).where(eq(stores.id, storeId));
    if (found.length === 0) return undefined;
    return firstKeys({ db: tx, storeId, store: { mode, slug }, now, random, newId: newIds(clock, random) });
  });
}
