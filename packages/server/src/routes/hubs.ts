import type { HubInput } from '@hamlet/sdk/contract';
import { listAreas } from '../data/areas.js';
import { hubColumns, requireNoOrders } from '../data/hub-records.js';
import { getHub, listHubs } from '../data/hubs.js';
import { archiveRecord, etagOf, getRecord, putRecord, recordView } from '../data/records.js';
import { hubs } from '../data/schema.js';
import { defineHandlers } from '../http/handler.js';

/** Places where shoppers collect their orders, and the areas they lie in. */
export const hubRoutes = defineHandlers({
  listAreas: async (request) => ({ body: await listAreas(request, request.query) }),

  listHubs: async (request) => ({ body: await listHubs(request, request.query) }),

  getHub: async (request) => ({ body: await getHub(request, request.params.hubId) }),

  getOperatorHub: async (request) => {
    const kept = await getRecord<HubInput>(request, hubs, request.params.hubId);
    return { body: recordView(kept), etag: etagOf(kept) };
  },

  putHub: async (request) => {
    const { hubId } = request.params;
    const { created, kept } = await putRecord<HubInput>(request, {
      table: hubs,
      id: hubId,
      input: request.body,
      match: request.match,
      columns: () => hubColumns(request, hubId, request.body),
    });
    return { status: created ? 201 : 200, body: recordView(kept), etag: etagOf(kept) };
  },

  archiveHub: async (request) => {
    const { hubId } = request.params;
    return { body: await archiveRecord(request, hubs, hubId, () => requireNoOrders(request, hubId)) };
  },
});
