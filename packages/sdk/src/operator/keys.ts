import type { Key, KeyInput } from '../contract/types';
import type { CallOptions, Http, WriteOptions } from '../http/http';
import { listAt, valueOf } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** The credentials of the store. */
export const operatorKeys = (http: Http) => ({
  /** Lists keys without their secrets. */
  list: (filter: QueryOf<'get', '/operator/keys'> = {}, options?: CallOptions): Pages<Key> =>
    listAt(http, '/operator/keys', filter, options),
  /** Creates a key. The answer is the only place where the whole key stands; a replay holds none. */
  create: (input: KeyInput, options?: WriteOptions): Promise<Key> =>
    valueOf(http.send('post', '/operator/keys', { body: input }, options)),
  /** Replaces a key by a new one; the old one works for `overlapMinutes` more. */
  rotate: async (keyId: string, overlapMinutes: number, options?: WriteOptions): Promise<Key> => {
    const input = { path: { keyId }, body: { overlapMinutes } };
    return (await http.send('post', '/operator/keys/{keyId}/rotate', input, options)).value;
  },
  /** Ends a key at once. Rejects with `last_key` for the store's last secret key. */
  revoke: (keyId: string, options?: WriteOptions): Promise<Key> =>
    valueOf(http.send('post', '/operator/keys/{keyId}/revoke', { path: { keyId } }, options)),
});
