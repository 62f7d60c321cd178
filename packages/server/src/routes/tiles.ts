import { listTiles } from '../data/tile-index.js';
import { getTileNow } from '../data/tile-now.js';
import { getTile, getTileIds } from '../data/tiles.js';
import { defineHandlers } from '../http/handler.js';

/** The network of hubs in pieces that a device keeps. */
export const tileRoutes = defineHandlers({
  listTiles: async (request) => ({ body: await listTiles(request) }),

  getTileNow: async (request) => ({ body: await getTileNow(request, request.params.tileId) }),

  getTile: async (request) => {
    const { tileId, tileVersion } = request.params;
    return { body: await getTile(request, tileId, tileVersion), forEver: true };
  },

  getTileIds: async (request) => {
    const { tileId, tileVersion } = request.params;
    return { body: await getTileIds(request, tileId, tileVersion), forEver: true };
  },
});
