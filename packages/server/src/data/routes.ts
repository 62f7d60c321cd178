import { and, eq, isNull } from 'drizzle-orm';
import type { Route, RouteInput } from '@hamlet/sdk/contract';
import { notFound } from '../http/refusal.js';
import { requireAll, requireDistinct, requireTimeZone } from './references.js';
import { hubs, routes } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { pick } from './texts.js';

/** Reads one route; 404 when it never was or was archived. */
export async function getRoute(scope: Scope, routeId: string): Promise<Route> {
  const [row] = await scope.db
    .select({ record: routes.record })
    .from(routes)
    .where(and(eq(routes.storeId, scope.storeId), eq(routes.id, routeId), isNull(routes.archivedAt)));
  if (!row) throw notFound();
  const { names, cadence, timeZone, departsAt, cutOffMinutes, stops } = row.record as RouteInput;
  return {
    id: routeId,
    name: pick(names, languageOf(scope)),
    cadence,
    timeZone,
    departsAt,
    cutOffMinutes,
    stops,
  };
}

/** Refuses what breaks a rule of routes; a route is searched by nothing but its id. */
export async function routeColumns(scope: Scope, input: RouteInput): Promise<Record<string, never>> {
  requireTimeZone(input.timeZone);
  requireDistinct(
    input.stops.map((stop) => stop.hubId),
    (i) => `/stops/${i}/hubId`,
  );
  await requireAll(
    scope,
    hubs,
    input.stops.map((stop, i) => ({ pointer: `/stops/${i}/hubId`, id: stop.hubId })),
  );
  return {};
}
