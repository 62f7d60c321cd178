import { and, eq, sql } from 'drizzle-orm';
import type { Store, StoreInput, StoreRecord } from '@hamlet/sdk/contract';
import { badField, refused } from '../http/refusal.js';
import type { StoreRow } from '../http/handler.js';
import type { Db } from './db.js';
import { same } from './same.js';
import { languageOf, type Scope } from './scope.js';
import { offers, stores } from './schema.js';
import { pick } from './texts.js';

/** The store as a page reads it, in one language. */
export function storeView({ store, ...scope }: Pick<Scope, 'locale'> & { store: StoreRow }): Store {
  const {
    names,
    currency,
    locales,
    timeZone,
    links,
    carriage = null,
    minimumOrderValue = null,
  } = store.record;
  const name = pick(names, languageOf({ store, ...scope }));
  const { slug, mode } = store;
  return { slug, mode, name, currency, locales, timeZone, links, carriage, minimumOrderValue };
}

/** The store's settings as its operator wrote them. */
export const storeRecord = ({ slug, mode, record, updatedAt }: StoreRow): StoreRecord => ({
  ...record,
  slug,
  mode,
  updatedAt: updatedAt.toISOString(),
});

/** Reads a store and keeps others from changing it or its keys until the transaction ends. */
export async function lockStore(db: Db, storeId: string): Promise<StoreRow> {
  const [row] = await db.select().from(stores).where(eq(stores.id, storeId)).for('update');
  if (!row) throw new TypeError('The store of a key is missing');
  return row as StoreRow;
}

/** Replaces a store's settings. What says the same as before changes nothing. */
export async function putStore(
  { db, storeId, now }: Pick<Scope, 'db' | 'storeId' | 'now'>,
  input: StoreInput,
  match: (etag: string) => void,
): Promise<StoreRow> {
  const before = await lockStore(db, storeId);
  match(`"${before.revision}"`);
  if (same(before.record, input)) return before;
  checkSettings(input);
  if (before.record.currency !== input.currency) await refuseCurrency(db, storeId);
  const after = { ...before, record: input, revision: before.revision + 1, updatedAt: now };
  await db
    .update(stores)
    .set({ record: input, revision: sql`${stores.revision} + 1`, updatedAt: now })
    .where(eq(stores.id, storeId));
  return after;
}

/** The rules of settings that a schema cannot tell. */
export function checkSettings(settings: StoreInput): void {
  const { timeZone, currency, names, locales } = settings;
  if (!isTimeZone(timeZone)) {
    throw refused('unknown_time_zone', 'timeZone is no IANA time zone. For example Asia/Shanghai.', {
      errors: [wrong('/timeZone', 'unknown_time_zone', 'Not an IANA time zone that this server knows.')],
    });
  }
  for (const name of ['carriage', 'minimumOrderValue'] as const) {
    if (!settings[name] || settings[name].currency === currency) continue;
    throw refused('currency_mismatch', `${name} has another currency than the store.`, {
      errors: [wrong(`/${name}/currency`, 'currency_mismatch', 'Use the store’s own currency.')],
    });
  }
  const [first = ''] = locales;
  if (!(first in names)) {
    throw refused('name_missing', 'names has none in the first locale, which stands in for all others.', {
      errors: [wrong(`/names/${first}`, 'required', 'Name the store in its first locale.')],
    });
  }
}

const wrong = (pointer: string, code: string, detail: string) =>
  badField('body', pointer, code, detail).details.errors![0]!;

function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

async function refuseCurrency(db: Db, storeId: string): Promise<void> {
  const [offer] = await db
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.storeId, storeId)))
    .limit(1);
  if (!offer) return;
  throw refused(
    'currency_in_use',
    'The currency of a store that has offers cannot change. Make another store.',
    {
      errors: [wrong('/currency', 'currency_in_use', 'Keep the currency of the offers.')],
    },
  );
}
