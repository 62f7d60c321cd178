import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { HubInput, HubRun, Page } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/refusal.js';
import { byBytes } from './db.js';
import { limitOf, type PageQuery } from './page.js';
import { takesOrders, statusOf } from './run-status.js';
import { hubs, runs, runStops } from './schema.js';
import type { Scope } from './scope.js';

// Runs as one hub sees them: order until when, collect when.

/** Hubs in these states take orders. */
export const takingHubs = ['active', 'closing'];

const columns = {
  runId: runs.id,
  hubId: runStops.hubId,
  status: runs.status,
  ordersOpenAt: runs.ordersOpenAt,
  ordersCloseAt: runs.ordersCloseAt,
  arrivesFrom: runStops.arrivesFrom,
  arrivesTo: runStops.arrivesTo,
};

const withZone = { ...columns, timeZone: sql<string>`${hubs.record} ->> 'timeZone'` };

interface Row {
  runId: string;
  hubId: string;
  status: string;
  ordersOpenAt: Date | null;
  ordersCloseAt: Date;
  arrivesFrom: Date;
  arrivesTo: Date;
  timeZone: string;
}

const hubRunView = (row: Row, now: Date): HubRun => ({
  runId: row.runId,
  hubId: row.hubId,
  status: statusOf(row, now),
  ordersCloseAt: row.ordersCloseAt.toISOString(),
  arrivesFrom: row.arrivesFrom.toISOString(),
  arrivesTo: row.arrivesTo.toISOString(),
  timeZone: row.timeZone,
});

const onRun = and(eq(runs.storeId, runStops.storeId), eq(runs.id, runStops.runId));
const atHub = and(eq(hubs.storeId, runStops.storeId), eq(hubs.id, runStops.hubId));

/** Stops at these hubs of runs that take orders. A run that takes orders has yet to arrive. */
const choosable = (scope: Scope, hubIds: string[]) =>
  and(
    eq(runStops.storeId, scope.storeId),
    inArray(runStops.hubId, hubIds),
    gt(runStops.arrivesFrom, scope.now),
    takesOrders(scope.now),
  );

/** A hub that was read already. */
export interface KnownHub {
  id: string;
  status: string;
  timeZone: string;
}

/** For each of these hubs the runs that take orders, soonest cut-off first, `most` at most: one statement for all. */
export async function nextRuns(
  scope: Scope,
  known: KnownHub[],
  most: number,
): Promise<(hubId: string) => HubRun[]> {
  const zones = new Map(
    known.filter((hub) => takingHubs.includes(hub.status)).map((hub) => [hub.id, hub.timeZone]),
  );
  if (zones.size === 0) return () => [];
  const place = sql<number>`row_number() over (partition by ${runStops.hubId} order by ${runs.ordersCloseAt}, ${byBytes(runs.id)})`;
  const ranked = scope.db
    .select({ ...columns, place: place.as('place') })
    .from(runStops)
    .innerJoin(runs, onRun)
    .where(choosable(scope, [...zones.keys()]))
    .as('ranked');
  const found = await scope.db.select().from(ranked).where(lte(ranked.place, most)).orderBy(ranked.place);
  const byHub = new Map<string, typeof found>();
  for (const row of found) byHub.set(row.hubId, [...(byHub.get(row.hubId) ?? []), row]);
  return (hubId) =>
    (byHub.get(hubId) ?? []).map((row) =>
      hubRunView({ ...row, timeZone: zones.get(hubId) ?? 'UTC' }, scope.now),
    );
}

/** The page of runs that take orders for a hub, soonest cut-off first; 404 for an unknown hub. */
export async function listRuns(
  scope: Scope,
  { hubId, cursor, ...page }: PageQuery & { hubId: string },
): Promise<Page<HubRun>> {
  const limit = limitOf(page);
  await requireHub(scope, hubId);
  const filters = { hubId };
  const after = decodeCursor(cursor, filters, ['instant', 'id']);
  const id = byBytes(runs.id);
  const found = await scope.db
    .select(withZone)
    .from(runStops)
    .innerJoin(runs, onRun)
    .innerJoin(hubs, atHub)
    .where(
      and(
        choosable(scope, [hubId]),
        inArray(hubs.status, takingHubs),
        after && sql`(${runs.ordersCloseAt}, ${id}) > (${after[0]}::timestamptz, ${after[1]})`,
      ),
    )
    .orderBy(runs.ordersCloseAt, id)
    .limit(limit + 1);
  return pageOf(
    found,
    limit,
    filters,
    (row) => [row.ordersCloseAt.toISOString(), row.runId],
    (row) => hubRunView(row, scope.now),
  );
}

async function requireHub(scope: Scope, hubId: string): Promise<void> {
  const [hub] = await scope.db
    .select({ id: hubs.id })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, hubId), isNull(hubs.archivedAt)));
  if (!hub) throw notFound();
}

/** The runs as these hubs see them, whatever their state; a run that was archived too. */
export async function hubRuns(
  scope: Scope,
  wanted: { runId: string; hubId: string }[],
): Promise<(runId: string, hubId: string) => HubRun | undefined> {
  const runIds = [...new Set(wanted.map((each) => each.runId))];
  const hubIds = [...new Set(wanted.map((each) => each.hubId))];
  const found =
    wanted.length === 0
      ? []
      : await scope.db
          .select(withZone)
          .from(runStops)
          .innerJoin(runs, onRun)
          .innerJoin(hubs, atHub)
          .where(
            and(
              eq(runStops.storeId, scope.storeId),
              inArray(runStops.runId, runIds),
              inArray(runStops.hubId, hubIds),
            ),
          );
  const byKey = new Map(found.map((row) => [`${row.runId} ${row.hubId}`, hubRunView(row, scope.now)]));
  return (runId, hubId) => byKey.get(`${runId} ${hubId}`);
}

/** A hub with one run as it sees it: one statement. Each is undefined where there is none. */
export async function hubWithRun(
  scope: Scope,
  hubId: string,
  runId: string,
): Promise<{ hub: { record: HubInput; status: string } | undefined; run: HubRun | undefined }> {
  const [row] = await scope.db
    .select({
      hub: { record: hubs.record, status: hubs.status, archivedAt: hubs.archivedAt },
      stop: { hubId: runStops.hubId, arrivesFrom: runStops.arrivesFrom, arrivesTo: runStops.arrivesTo },
      run: {
        runId: runs.id,
        status: runs.status,
        ordersOpenAt: runs.ordersOpenAt,
        ordersCloseAt: runs.ordersCloseAt,
      },
    })
    .from(hubs)
    .leftJoin(
      runStops,
      and(eq(runStops.storeId, hubs.storeId), eq(runStops.hubId, hubs.id), eq(runStops.runId, runId)),
    )
    .leftJoin(runs, onRun)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, hubId)));
  if (!row) return { hub: undefined, run: undefined };
  const record = row.hub.record as HubInput;
  const { stop, run } = row;
  return {
    hub: row.hub.archivedAt ? undefined : { record, status: row.hub.status },
    run: stop && run ? hubRunView({ ...stop, ...run, timeZone: record.timeZone }, scope.now) : undefined,
  };
}
