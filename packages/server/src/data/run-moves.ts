import { and, eq, isNull, sql } from 'drizzle-orm';
import { runMachine, type OrderState } from '@hamlet/sdk';
import type { HubInput, RunAdvance } from '@hamlet/sdk/contract';
import { notFound, refused } from '../http/refusal.js';
import { writeEvents } from './events.js';
import { holdUntil } from './hold.js';
import { batch, moveOrders, nextBatch, type Move } from './order-moves.js';
import { refusedField } from './references.js';
import { requireRun, stopsOf, type RunRow } from './runs.js';
import { statusOf } from './run-status.js';
import { events, hubs, runs, runStops } from './schema.js';
import type { Scope } from './scope.js';
import { withTransaction } from './transaction.js';

/** Where the orders of a run go with it. */
const ordersGo: Partial<Record<RunAdvance['to'], OrderState>> = {
  closed: 'locked',
  loading: 'packing',
  departed: 'in_transit',
  cancelled: 'cancelled',
};

/** A scope whose clock goes on between the transactions of a long move. */
export interface LongScope extends Scope {
  clock(): number;
}

/** Runs one short transaction, at the instant at which it begins. */
const shortly = <T>(scope: LongScope, work: (scope: Scope) => Promise<T>): Promise<T> =>
  withTransaction(scope.db, (db) =>
    work({ ...scope, newId: () => scope.newId(), db, now: new Date(scope.clock()) }),
  );

async function setStatus(scope: Scope, run: RunRow, status: string, reason: string | null): Promise<void> {
  const revision = run.revision + 1;
  await scope.db
    .update(runs)
    .set({ status, revision, updatedAt: scope.now })
    .where(and(eq(runs.storeId, scope.storeId), eq(runs.id, run.id)));
  await writeEvents(scope, [
    { subject: run.id, seq: revision, type: `run.${status}`, data: { status, reason } },
  ]);
}

async function requireArrivals(scope: Scope, runId: string): Promise<void> {
  const stops = await stopsOf(scope, [runId]);
  if (stops.some((stop) => stop.actualAt === null)) {
    throw refused('illegal_transition', 'A run ends when it has arrived at every stop.');
  }
}

/** Says that the run stands so; saying it again says nothing. */
async function advanceStatus(scope: Scope, runId: string, { to, reason }: RunAdvance): Promise<void> {
  const run = await requireRun(scope, runId, 'update');
  if (run.status === to) return;
  const from = statusOf(run, scope.now);
  const event = runMachine.eventTo(from, to);
  // The cut-off closed it by itself; now it is said.
  const closing = from === 'closed' && to === 'closed';
  if (!closing && !(event && runMachine.can(from, event, 'operator'))) {
    throw refused('illegal_transition', `A run that is ${from} does not become ${to}.`);
  }
  if (to === 'completed') await requireArrivals(scope, runId);
  await setStatus(scope, run, to, reason ?? null);
}

/** Moves every order that is left behind, a batch a transaction; gives their number. */
async function moveAll(
  scope: LongScope,
  where: { runId: string; hubId?: string },
  moveAt: (now: Date) => Move,
): Promise<number> {
  for (let moved = 0; ;) {
    const count = await shortly(scope, async (short) => {
      const move = moveAt(short.now);
      const next = await nextBatch(short, where, move.to);
      await moveOrders(short, next, move);
      return next.length;
    });
    moved += count;
    if (count < batch) return moved;
  }
}

/** Why a run was cancelled, as it was said the first time. */
async function reasonOf(scope: Scope, runId: string): Promise<string | null> {
  const [row] = await scope.db
    .select({ reason: sql<string | null>`${events.data} ->> 'reason'` })
    .from(events)
    .where(
      and(eq(events.storeId, scope.storeId), eq(events.subject, runId), eq(events.type, 'run.cancelled')),
    );
  return row?.reason ?? null;
}

/** Moves a run to its next state and its orders with it; gives how many orders moved. Asking again finishes what was left. */
export async function advanceRun(scope: LongScope, runId: string, input: RunAdvance): Promise<number> {
  await shortly(scope, (short) => advanceStatus(short, runId, input));
  const to = ordersGo[input.to];
  if (!to) return 0;
  const reason = to === 'cancelled' ? await reasonOf(scope, runId) : null;
  return moveAll(scope, { runId }, () => ({ to, reason, by: 'operator' }));
}

/** Says that the run reached the hub; saying it again keeps the first time. */
async function arriveAt(scope: Scope, runId: string, hubId: string): Promise<HubInput> {
  const run = await requireRun(scope, runId, 'update');
  if (run.status !== 'departed' && run.status !== 'completed') {
    throw refused(
      'illegal_transition',
      `A run that is ${statusOf(run, scope.now)} arrives nowhere; let it depart first.`,
    );
  }
  const stop = (await stopsOf(scope, [runId])).find((each) => each.hubId === hubId);
  if (!stop) throw refusedField('/hubId', 'not_a_stop', 'The run does not stop at this hub.');
  if (stop.actualAt === null) await setArrival(scope, run, hubId);
  return hubOf(scope, hubId);
}

/** A stop's hub, also when it was archived meanwhile: a run ends when it has arrived everywhere. */
async function hubOf(scope: Scope, hubId: string): Promise<HubInput> {
  const [row] = await scope.db
    .select({ record: hubs.record })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, hubId)));
  if (!row) throw notFound();
  return row.record as HubInput;
}

async function setArrival(scope: Scope, run: RunRow, hubId: string): Promise<void> {
  const revision = run.revision + 1;
  await scope.db
    .update(runStops)
    .set({ actualAt: scope.now })
    .where(
      and(
        eq(runStops.storeId, scope.storeId),
        eq(runStops.runId, run.id),
        eq(runStops.hubId, hubId),
        isNull(runStops.actualAt),
      ),
    );
  await scope.db
    .update(runs)
    .set({ revision, updatedAt: scope.now })
    .where(and(eq(runs.storeId, scope.storeId), eq(runs.id, run.id)));
  await writeEvents(scope, [{ subject: run.id, seq: revision, type: 'run.arrived', data: { hubId } }]);
}

/** Makes the parcels of a hub ready to collect; gives how many orders moved. */
export async function arriveRun(scope: LongScope, runId: string, hubId: string): Promise<number> {
  const hub = await shortly(scope, (short) => arriveAt(short, runId, hubId));
  return moveAll(scope, { runId, hubId }, (now) => ({
    to: 'ready',
    by: 'operator',
    holdUntil: holdUntil(hub, now),
  }));
}
