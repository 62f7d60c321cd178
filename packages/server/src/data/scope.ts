import type { StoreInput } from '@hamlet/sdk/contract';
import type { Db } from './db.js';
import type { Language } from './texts.js';

/** What reading or writing rows needs to know; a handler's request is one. */
export interface Scope {
  db: Db;
  storeId: string;
  store: { record: StoreInput };
  /** One instant for the whole request. */
  now: Date;
  locale: string;
  /** A fresh UUIDv7. */
  newId(): string;
}

/** The language to answer in. */
export const languageOf = (scope: Pick<Scope, 'locale' | 'store'>): Language => ({
  locale: scope.locale,
  fallback: fallbackOf(scope),
});

/** The store's first locale: lists are sorted by its names. */
export const fallbackOf = (scope: Pick<Scope, 'store'>): string => scope.store.record.locales[0] ?? 'en';
