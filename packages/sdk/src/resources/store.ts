import type { Store } from '../contract/types';
import type { CallOptions, Http } from '../http/http';

/** The store that the key belongs to: its name, currency, languages and terms. */
export const store = (http: Http) => ({
  /** Reads the store. Rejects with `key_invalid` when the key is unknown. */
  get: async (options?: CallOptions): Promise<Store> => (await http.get('/store', {}, options)).value,
});
