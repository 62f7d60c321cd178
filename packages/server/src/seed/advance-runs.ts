import type { Run } from '@hamlet/sdk/contract';
import type { SeedOperator } from './operator.js';

// Plays the driver in a sandbox: what the plan says would have happened by now, happens.

const hourMs = 3_600_000;
/** Vehicles are loaded so long before they depart. */
const loadingMs = 2 * hourMs;

const at = (instant: string) => Date.parse(instant);

/** States in which an order waits for its run. */
const waiting = ['placed', 'confirmed', 'locked', 'packing', 'in_transit'] as const;

/** The runs that carry orders. */
async function carrying(operator: SeedOperator): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const state of waiting) {
    for await (const order of operator.orders.list({ state })) ids.add(order.run.runId);
  }
  return ids;
}

async function closed(operator: SeedOperator, now: number, run: Run): Promise<boolean> {
  // The clock closed it; its orders are locked once that is said.
  if (at(run.updatedAt) < at(run.ordersCloseAt)) await operator.runs.advance(run.id, 'closed');
  if (now < Math.max(at(run.departsAt) - loadingMs, at(run.ordersCloseAt))) return false;
  await operator.runs.advance(run.id, 'loading');
  return true;
}

async function loading(operator: SeedOperator, now: number, run: Run): Promise<boolean> {
  if (now < at(run.departsAt)) return false;
  await operator.runs.advance(run.id, 'departed');
  return true;
}

async function departed(operator: SeedOperator, now: number, run: Run): Promise<void> {
  const ahead = run.stops.filter((stop) => stop.actualAt === null);
  const due = ahead.filter((stop) => at(stop.arrivesFrom) <= now);
  for (const stop of due) await operator.runs.arrive(run.id, stop.hubId);
  if (due.length === ahead.length) await operator.runs.advance(run.id, 'completed');
}

async function follow(operator: SeedOperator, now: number, run: Run): Promise<void> {
  if (run.status === 'closed' && !(await closed(operator, now, run))) return;
  if (run.status !== 'departed' && !(await loading(operator, now, run))) return;
  await departed(operator, now, run);
}

/**
 * Moves runs whose time has come along their states and stops; what is not due stays. Only runs that carry orders set out:
 * the others are closed by the clock and nobody waits for them.
 */
export async function advanceRuns(operator: SeedOperator, { now }: { now: number }): Promise<void> {
  const wanted = await carrying(operator);
  const runs: Run[] = [];
  for (const status of ['departed', 'loading', 'closed'] as const) {
    for await (const run of operator.runs.list({ status })) {
      if (status !== 'closed' || wanted.has(run.id)) runs.push(run);
    }
  }
  for (const run of runs) await follow(operator, now, run);
}
