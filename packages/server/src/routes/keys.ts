import { createKey, keyView, listKeys, revokeKey, rotateKey } from '../data/keys.js';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { defineHandlers } from '../http/handler.js';

/** Marks the cursors of this list, which has no filters. */
const list = 'keys';

export const keyRoutes = defineHandlers({
  listKeys: async (request) => {
    const { cursor, limit = 20 } = request.query;
    const after = decodeCursor(cursor, list, ['instant', 'id']);
    const found = await listKeys(request, limit, after && { createdAt: after[0], id: after[1] });
    const page = pageOf(
      found,
      limit,
      list,
      (row) => [row.createdAt.toISOString(), row.id],
      (row) => keyView(row, request.store),
    );
    return { body: page };
  },

  createKey: async (request) => {
    const { row, key } = await createKey(request, request.body);
    return {
      status: 201,
      body: keyView(row, request.store, key),
      replayBody: keyView(row, request.store),
    };
  },

  rotateKey: async (request) => {
    const { row, key } = await rotateKey(request, request.params.keyId, request.body.overlapMinutes);
    return {
      status: 201,
      body: keyView(row, request.store, key),
      replayBody: keyView(row, request.store),
    };
  },

  revokeKey: async (request) => ({
    body: keyView(await revokeKey(request, request.params.keyId), request.store),
  }),
});
