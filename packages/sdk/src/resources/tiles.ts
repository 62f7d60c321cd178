import type { Components } from '../contract';
import type { CallOptions, Http } from '../http/http';
import { valueOf } from '../http/list';

type Schemas = Components['schemas'];

/** The network of hubs in pieces that a device keeps: slow facts for ever by version, and what holds of them now. */
export const tiles = (http: Http) => ({
  /** Says which tiles there are, and the version of each. */
  list: (options?: CallOptions): Promise<Schemas['TileIndex']> => valueOf(http.get('/tiles', {}, options)),
  /** Reads one version of a tile. Rejects with `not_found` when another has taken its place: read the list anew. */
  get: (tileId: string, tileVersion: string, options?: CallOptions): Promise<Schemas['Tile']> =>
    valueOf(http.get('/tiles/{tileId}/{tileVersion}', { path: { tileId, tileVersion } }, options)),
  /** Reads the ids of its hubs, in the tile's order. Rejects as `get` does. */
  ids: (tileId: string, tileVersion: string, options?: CallOptions): Promise<Schemas['TileIds']> =>
    valueOf(http.get('/tiles/{tileId}/{tileVersion}/ids', { path: { tileId, tileVersion } }, options)),
  /** Reads the runs that take orders for its hubs, and which are paused or closing. */
  now: (tileId: string, options?: CallOptions): Promise<Schemas['TileNow']> =>
    valueOf(http.get('/tiles/{tileId}/now', { path: { tileId } }, options)),
});
