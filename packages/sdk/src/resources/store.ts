import type { Store } from '../contract/types';
import { valueOf } from '../http/list';
import type { CallOptions, Http } from '../http/http';

/** The store that the key belongs to: its name, currency, languages and terms. */
export const store = (http: Http) => ({
  /** Reads the store. Rejects with `key_invalid` when the key is unknown. */
  get: (options?: CallOptions): Promise<Store> => valueOf(http.get('/store', {}, options)),
});
