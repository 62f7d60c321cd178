import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Page, Run } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/refusal.js';
import { byBytes } from './db.js';
import { limitOf, type PageQuery } from './page.js';
import { standsAs, statusOf } from './run-status.js';
import { runs, runStops } from './schema.js';
import type { Scope } from './scope.js';

export type RunRow = typeof runs.$inferSelect;
export type StopRow = typeof runStops.$inferSelect;

/** The stops of these runs, in the order of the journey. */
export async function stopsOf(scope: Scope, runIds: string[]): Promise<StopRow[]> {
  if (runIds.length === 0) return [];
  return scope.db
    .select()
    .from(runStops)
    .where(and(eq(runStops.storeId, scope.storeId), inArray(runStops.runId, runIds)))
    .orderBy(byBytes(runStops.runId), runStops.seq);
}

/** A run as it stands by the server's clock. */
export const runView = (row: RunRow, stops: StopRow[], now: Date): Run => ({
  id: row.id,
  routeId: row.routeId,
  status: statusOf(row, now),
  ordersOpenAt: row.ordersOpenAt?.toISOString() ?? null,
  ordersCloseAt: row.ordersCloseAt.toISOString(),
  departsAt: row.departsAt.toISOString(),
  stops: stops
    .filter((stop) => stop.runId === row.id)
    .map((stop) => ({
      hubId: stop.hubId,
      arrivesFrom: stop.arrivesFrom.toISOString(),
      arrivesTo: stop.arrivesTo.toISOString(),
      actualAt: stop.actualAt?.toISOString() ?? null,
    })),
  updatedAt: row.updatedAt.toISOString(),
});

/** Finds a run, archived or not; `update` keeps it from every other writer, `share` from those that move it. */
export async function findRun(
  scope: Scope,
  runId: string,
  lock?: 'update' | 'share',
): Promise<RunRow | undefined> {
  const found = scope.db
    .select()
    .from(runs)
    .where(and(eq(runs.storeId, scope.storeId), eq(runs.id, runId)));
  const [row] = await (lock ? found.for(lock) : found);
  return row;
}

/** Finds a run that is not archived; 404 without. */
export async function requireRun(scope: Scope, runId: string, lock?: 'update' | 'share'): Promise<RunRow> {
  const row = await findRun(scope, runId, lock);
  if (!row || row.archivedAt) throw notFound();
  return row;
}

/** Reads one run; 404 when it never was or was archived. */
export async function getRun(scope: Scope, runId: string): Promise<{ run: Run; revision: number }> {
  const row = await requireRun(scope, runId);
  return { run: runView(row, await stopsOf(scope, [runId]), scope.now), revision: row.revision };
}

/** Which runs, and which page of them. */
export interface RunQuery extends PageQuery {
  routeId?: string | undefined;
  status?: string | undefined;
  closesAfter?: string | undefined;
}

/** The store's runs, soonest cut-off first. */
export async function listOperatorRuns(scope: Scope, asked: RunQuery): Promise<Page<Run>> {
  const { routeId, status, closesAfter } = asked;
  const limit = limitOf(asked);
  const filters = { routeId, status, closesAfter };
  const after = decodeCursor(asked.cursor, filters, ['instant', 'id']);
  const id = byBytes(runs.id);
  const found = await scope.db
    .select()
    .from(runs)
    .where(
      and(
        eq(runs.storeId, scope.storeId),
        isNull(runs.archivedAt),
        routeId === undefined ? undefined : eq(runs.routeId, routeId),
        status === undefined ? undefined : standsAs(status, scope.now),
        closesAfter === undefined ? undefined : gt(runs.ordersCloseAt, new Date(closesAfter)),
        after && sql`(${runs.ordersCloseAt}, ${id}) > (${after[0]}::timestamptz, ${after[1]})`,
      ),
    )
    .orderBy(runs.ordersCloseAt, id)
    .limit(limit + 1);
  const stops = await stopsOf(
    scope,
    found.slice(0, limit).map((row) => row.id),
  );
  return pageOf(
    found,
    limit,
    filters,
    (row) => [row.ordersCloseAt.toISOString(), row.id],
    (row) => runView(row, stops, scope.now),
  );
}
