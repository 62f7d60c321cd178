import { defineMachine, type Machine } from './machine';

/** Where a run stands. */
export type RunState =
  'scheduled' | 'open' | 'closed' | 'loading' | 'departed' | 'completed' | 'delayed' | 'cancelled';

/** What can happen to a run. `open` and `close` also happen by themselves, when their times come. */
export type RunEvent = 'open' | 'close' | 'load' | 'depart' | 'complete' | 'delay' | 'cancel';

const network = ['system', 'operator'] as const;
const operator = ['operator'] as const;
const cancel = { to: 'cancelled', by: operator } as const;
const delay = { to: 'delayed', by: operator } as const;

/** The life of a run. Once it has departed the goods are on the road: it can be late, but no longer be cancelled. */
export const runMachine: Machine<RunState, RunEvent> = /* @__PURE__ */ defineMachine('scheduled', {
  scheduled: { open: { to: 'open', by: network }, close: { to: 'closed', by: network }, cancel },
  open: { close: { to: 'closed', by: network }, cancel },
  closed: { load: { to: 'loading', by: operator }, delay, cancel },
  loading: { depart: { to: 'departed', by: operator }, delay, cancel },
  delayed: { load: { to: 'loading', by: operator }, depart: { to: 'departed', by: operator }, cancel },
  departed: { complete: { to: 'completed', by: network } },
  completed: {},
  cancelled: {},
});

/** What decides whether a run takes orders: its stored state and its times (RFC 3339). */
export interface RunTimes {
  status: string;
  ordersOpenAt?: string | null | undefined;
  ordersCloseAt: string;
}

/**
 * Where a run stands at an instant (milliseconds since 1970) of the server's clock: a scheduled or open run is
 * `scheduled` before orders open, `closed` from the cut-off on and `open` between. Other states stand as stored.
 */
export function runStatusAt(run: RunTimes, now: number): string {
  if (run.status !== 'scheduled' && run.status !== 'open') return run.status;
  if (Date.parse(run.ordersCloseAt) <= now) return 'closed';
  return run.ordersOpenAt && now < Date.parse(run.ordersOpenAt) ? 'scheduled' : 'open';
}
