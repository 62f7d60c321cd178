import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Run, RunInput } from '@hamlet/sdk/contract';
import { notFound, refused } from '../http/refusal.js';
import { touched } from './db.js';
import { ended } from './order-states.js';
import { anotherWriter, etagOf } from './records.js';
import { bodyError, refusedField, requireAll, requireDistinct } from './references.js';
import { findRun, runView, stopsOf, type RunRow, type StopRow } from './runs.js';
import { same } from './same.js';
import { hubs, orders, routes, runs, runStops } from './schema.js';
import type { Scope } from './scope.js';

const at = (instant: string) => Date.parse(instant);

/** Orders open, close, then the vehicle departs, then it arrives: in that order. */
function requireOrder(input: RunInput): void {
  const reversed = (pointer: string, what: string) => refusedField(pointer, 'times_reversed', what);
  if (input.ordersOpenAt !== undefined && at(input.ordersOpenAt) >= at(input.ordersCloseAt)) {
    throw reversed('/ordersOpenAt', 'Orders open before they close.');
  }
  if (at(input.ordersCloseAt) > at(input.departsAt)) {
    throw reversed('/ordersCloseAt', 'Orders close before the run departs.');
  }
  input.stops.forEach((stop, i) => {
    if (at(stop.arrivesFrom) < at(input.departsAt)) {
      throw reversed(`/stops/${i}/arrivesFrom`, 'The run arrives after it departs.');
    }
    if (at(stop.arrivesTo) < at(stop.arrivesFrom)) {
      throw reversed(`/stops/${i}/arrivesTo`, 'Ends before it begins.');
    }
  });
}

/** The hubs at which orders of a run are still to be collected. */
async function hubsWithOrders(scope: Scope, runId: string): Promise<Set<string>> {
  const found = await scope.db
    .selectDistinct({ hubId: orders.hubId })
    .from(orders)
    .where(and(eq(orders.storeId, scope.storeId), eq(orders.runId, runId), notInArray(orders.state, ended)));
  return new Set(found.map((row) => row.hubId));
}

const hasOrders = (pointer: string, detail: string) =>
  refused(
    'run_has_orders',
    'The run holds orders: its route and their stops stay, its times only move later.',
    {
      errors: [bodyError(pointer, 'run_has_orders', detail)],
    },
  );

/** What was promised to buyers stands: a run that holds orders keeps its route and their stops, and only gets later. */
async function requirePromises(
  scope: Scope,
  before: RunRow,
  stops: StopRow[],
  input: RunInput,
): Promise<void> {
  const held = await hubsWithOrders(scope, before.id);
  if (held.size === 0) return;
  if (input.routeId !== before.routeId) throw hasOrders('/routeId', 'Stays as it is.');
  if (at(input.ordersCloseAt) < before.ordersCloseAt.getTime())
    throw hasOrders('/ordersCloseAt', 'Only moves later.');
  if (at(input.departsAt) < before.departsAt.getTime()) throw hasOrders('/departsAt', 'Only moves later.');
  for (const stop of stops.filter(({ hubId }) => held.has(hubId))) {
    const index = input.stops.findIndex(({ hubId }) => hubId === stop.hubId);
    const now = input.stops[index];
    if (!now) throw hasOrders('/stops', `Hub ${stop.hubId} has orders and stays a stop.`);
    if (at(now.arrivesFrom) < stop.arrivesFrom.getTime()) {
      throw hasOrders(`/stops/${index}/arrivesFrom`, 'Only moves later.');
    }
  }
}

async function requireReferences(scope: Scope, input: RunInput): Promise<void> {
  requireDistinct(
    input.stops.map((stop) => stop.hubId),
    (i) => `/stops/${i}/hubId`,
  );
  await requireAll(scope, routes, [{ pointer: '/routeId', id: input.routeId }]);
  await requireAll(
    scope,
    hubs,
    input.stops.map((stop, i) => ({ pointer: `/stops/${i}/hubId`, id: stop.hubId })),
  );
}

/** The body that would write a run as it stands. */
const inputOf = (row: RunRow, stops: StopRow[]): RunInput => ({
  routeId: row.routeId,
  ...(row.ordersOpenAt && { ordersOpenAt: row.ordersOpenAt.toISOString() }),
  ordersCloseAt: row.ordersCloseAt.toISOString(),
  departsAt: row.departsAt.toISOString(),
  stops: stops.map((stop) => ({
    hubId: stop.hubId,
    arrivesFrom: stop.arrivesFrom.toISOString(),
    arrivesTo: stop.arrivesTo.toISOString(),
  })),
});

const iso = (instant: string) => new Date(instant).toISOString();

/** The same body with its instants written as the server writes them. */
const normal = (input: RunInput): RunInput => ({
  routeId: input.routeId,
  ...(input.ordersOpenAt !== undefined && { ordersOpenAt: iso(input.ordersOpenAt) }),
  ordersCloseAt: iso(input.ordersCloseAt),
  departsAt: iso(input.departsAt),
  stops: input.stops.map(({ hubId, arrivesFrom, arrivesTo }) => ({
    hubId,
    arrivesFrom: iso(arrivesFrom),
    arrivesTo: iso(arrivesTo),
  })),
});

/** Creates or replaces a run, or brings it back. What says the same as before changes nothing. */
export async function putRun(
  scope: Scope,
  runId: string,
  body: RunInput,
  match: (etag: string | undefined) => void,
): Promise<{ created: boolean; run: Run; etag: string }> {
  const input = normal(body);
  const before = await findRun(scope, runId, 'update');
  const stops = before ? await stopsOf(scope, [runId]) : [];
  const standing = before?.archivedAt ? undefined : before;
  match(standing && etagOf(standing));
  if (standing && same(inputOf(standing, stops), input)) return written(scope, standing, false);
  requireOrder(input);
  await requireReferences(scope, input);
  if (before) await requirePromises(scope, before, stops, input);
  const row = rowOf(scope, runId, input, before);
  await (before ? replaceRun(scope, row) : createRun(scope, row));
  await writeStops(scope, runId, input, stops);
  return written(scope, row, !before);
}

const written = async (scope: Scope, row: RunRow, created: boolean) => ({
  created,
  run: runView(row, await stopsOf(scope, [row.id]), scope.now),
  etag: etagOf(row),
});

const rowOf = (scope: Scope, id: string, input: RunInput, before: RunRow | undefined): RunRow => ({
  storeId: scope.storeId,
  id,
  routeId: input.routeId,
  status: before?.status ?? 'open',
  ordersOpenAt: input.ordersOpenAt === undefined ? null : new Date(input.ordersOpenAt),
  ordersCloseAt: new Date(input.ordersCloseAt),
  departsAt: new Date(input.departsAt),
  revision: (before?.revision ?? 0) + 1,
  updatedAt: scope.now,
  archivedAt: null,
});

async function createRun(scope: Scope, row: RunRow): Promise<void> {
  const result = await scope.db
    .insert(runs)
    .values(row)
    .onConflictDoNothing({ target: [runs.storeId, runs.id] });
  if (touched(result) === 0) throw anotherWriter();
}

async function replaceRun(scope: Scope, row: RunRow): Promise<void> {
  await scope.db
    .update(runs)
    .set(row)
    .where(and(eq(runs.storeId, scope.storeId), eq(runs.id, row.id)));
}

async function writeStops(scope: Scope, runId: string, input: RunInput, before: StopRow[]): Promise<void> {
  const hubIds = input.stops.map((stop) => stop.hubId);
  if (before.length > 0) {
    await scope.db
      .delete(runStops)
      .where(
        and(
          eq(runStops.storeId, scope.storeId),
          eq(runStops.runId, runId),
          notInArray(runStops.hubId, hubIds),
        ),
      );
  }
  const values = input.stops.map((stop, seq) => ({
    storeId: scope.storeId,
    runId,
    seq,
    hubId: stop.hubId,
    arrivesFrom: new Date(stop.arrivesFrom),
    arrivesTo: new Date(stop.arrivesTo),
  }));
  await scope.db
    .insert(runStops)
    .values(values)
    .onConflictDoUpdate({
      target: [runStops.storeId, runStops.runId, runStops.hubId],
      set: {
        seq: sql`excluded.seq`,
        arrivesFrom: sql`excluded.arrives_from`,
        arrivesTo: sql`excluded.arrives_to`,
      },
    });
}

/** Takes a run out of the shop; refused while orders of it are to be collected. */
export async function archiveRun(scope: Scope, runId: string): Promise<{ id: string; archivedAt: string }> {
  const run = await findRun(scope, runId, 'update');
  if (!run) throw notFound();
  if (run.archivedAt) return { id: runId, archivedAt: run.archivedAt.toISOString() };
  if ((await hubsWithOrders(scope, runId)).size > 0) {
    throw refused('run_has_orders', 'Orders of this run are not ended; cancel the run instead.');
  }
  await scope.db
    .update(runs)
    .set({ archivedAt: scope.now, updatedAt: scope.now, revision: run.revision + 1 })
    .where(and(eq(runs.storeId, scope.storeId), eq(runs.id, runId)));
  return { id: runId, archivedAt: scope.now.toISOString() };
}
