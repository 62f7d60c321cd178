import { putStore, storeRecord, storeView } from '../data/stores.js';
import { defineHandlers } from '../http/handler.js';

export const storeRoutes = defineHandlers({
  getStore: async (request) => ({ body: storeView(request) }),

  getOperatorStore: async ({ store }) => ({ body: storeRecord(store), etag: `"${store.revision}"` }),

  putStore: async (request) => {
    const store = await putStore(request, request.body, request.match);
    return { body: storeRecord(store), etag: `"${store.revision}"` };
  },
});
