import type { Hub, HubRun } from '@hamlet/sdk';

/**
 * What a buyer can do with a hub at one instant.
 * `ready`: choose it, its run takes orders. `offer`: not by the usual tap, but `run` is offered with a reason.
 * `shut`: nothing to choose, for a reason that is said.
 */
export type HubChoice =
  | { kind: 'ready'; run: HubRun }
  | { kind: 'offer'; reason: 'run_closed' | 'closing'; run: HubRun; closed: HubRun | null }
  | { kind: 'shut'; reason: 'no_run' | 'paused' | 'closed' | 'opening'; closed: HubRun | null };

const shutStatus = {
  paused: 'paused',
  closed: 'closed',
  planned: 'opening',
  opening: 'opening',
} as const;

/** Whether a run takes orders at `now` (server clock, milliseconds). */
export const takesOrders = (run: HubRun, now: number): boolean => Date.parse(run.ordersCloseAt) > now;

/** The runs that still take orders, soonest cut-off first. */
export const openRuns = (hub: Hub, now: number): HubRun[] =>
  hub.nextRuns
    .filter((run) => takesOrders(run, now))
    .sort((a, b) => Date.parse(a.ordersCloseAt) - Date.parse(b.ordersCloseAt));

/**
 * What can be done with a hub now. A run that closes while the list is being read is never swapped silently:
 * the next one is offered and must be chosen. A status that this version doesn't know stands in nobody's way.
 */
export function hubChoice(hub: Hub, now: number): HubChoice {
  const [run] = openRuns(hub, now);
  const [first] = hub.nextRuns;
  const closed = first && !takesOrders(first, now) ? first : null;
  const shut = (shutStatus as Record<string, 'paused' | 'closed' | 'opening' | undefined>)[hub.status];
  if (shut) return { kind: 'shut', reason: shut, closed: null };
  if (!run) return { kind: 'shut', reason: 'no_run', closed };
  if (closed) return { kind: 'offer', reason: 'run_closed', run, closed };
  if (hub.status === 'closing') return { kind: 'offer', reason: 'closing', run, closed: null };
  return { kind: 'ready', run };
}

/** Whether hub and run can still be taken at `now`. */
export const stillHolds = (hub: Hub, runId: string | null, now: number): boolean =>
  hubChoice(hub, now).kind !== 'shut' && openRuns(hub, now).some((run) => run.runId === runId);
