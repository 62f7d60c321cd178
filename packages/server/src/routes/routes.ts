import type { RouteInput } from '@hamlet/sdk/contract';
import { archiveRecord, etagOf, getRecord, putRecord, recordView } from '../data/records.js';
import { getRoute, routeColumns } from '../data/routes.js';
import { routes } from '../data/schema.js';
import { defineHandlers } from '../http/handler.js';

/** The stops a vehicle serves, and how often. */
export const routeRoutes = defineHandlers({
  getRoute: async (request) => ({ body: await getRoute(request, request.params.routeId) }),

  getOperatorRoute: async (request) => {
    const kept = await getRecord<RouteInput>(request, routes, request.params.routeId);
    return { body: recordView(kept), etag: etagOf(kept) };
  },

  putRoute: async (request) => {
    const { created, kept } = await putRecord<RouteInput>(request, {
      table: routes,
      id: request.params.routeId,
      input: request.body,
      match: request.match,
      columns: () => routeColumns(request, request.body),
    });
    return { status: created ? 201 : 200, body: recordView(kept), etag: etagOf(kept) };
  },

  archiveRoute: async (request) => ({
    body: await archiveRecord(request, routes, request.params.routeId),
  }),
});
