import { addDays, instantOf, localDate, minutes } from './local-time';

/** What planning needs of a route; the contract's `Route`, `RouteRecord` and `RouteInput` (with its id) fit. */
export interface PlannableRoute {
  id: string;
  /** RFC 5545: `FREQ=DAILY`, or `FREQ=WEEKLY;BYDAY=TU,FR`. */
  cadence: string;
  timeZone: string;
  /** Local time of departure, `HH:MM`. */
  departsAt: string;
  /** Minutes before departure at which orders close. */
  cutOffMinutes: number;
  stops: readonly { hubId: string; offsetMinutes: number; windowMinutes: number }[];
}

/** The days to plan and where ids come from. */
export interface PlanOptions {
  /** Departures from this instant on (milliseconds since 1970) … */
  from: number;
  /** … and before this one. */
  to: number;
  /** Gives the id of the run that departs at an instant on a local day `YYYY-MM-DD`. The same answer makes planning repeatable. */
  newId: (departsAt: number, localDate: string) => string;
}

/** A run that a route's cadence asks for: its id, and the body of `runs.put`. */
export interface PlannedRun {
  id: string;
  input: {
    routeId: string;
    ordersCloseAt: string;
    departsAt: string;
    stops: { hubId: string; arrivesFrom: string; arrivesTo: string }[];
  };
}

const dayCodes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function departureDays(cadence: string): readonly string[] {
  if (cadence === 'FREQ=DAILY') return dayCodes;
  const codes = /^FREQ=WEEKLY;BYDAY=([A-Z,]+)$/.exec(cadence)?.[1]?.split(',');
  if (!codes?.every((code) => dayCodes.includes(code))) throw new RangeError(`Unknown cadence: ${cadence}`);
  return codes;
}

const instant = (at: number) => new Date(at).toISOString();

function plan(route: PlannableRoute, departs: number, id: string): PlannedRun {
  const stops = route.stops.map(({ hubId, offsetMinutes, windowMinutes }) => {
    const from = departs + minutes(offsetMinutes);
    return { hubId, arrivesFrom: instant(from), arrivesTo: instant(from + minutes(windowMinutes)) };
  });
  const ordersCloseAt = instant(departs - minutes(route.cutOffMinutes));
  return { id, input: { routeId: route.id, ordersCloseAt, departsAt: instant(departs), stops } };
}

/**
 * The runs of a route that depart in `[from, to)`, soonest first. They depart by the route's own clock, so a run at
 * 06:00 stays at 06:00 when clocks change. Throws a RangeError for a cadence outside the contract.
 */
export function planRuns(route: PlannableRoute, { from, to, newId }: PlanOptions): PlannedRun[] {
  const days = departureDays(route.cadence);
  const runs: PlannedRun[] = [];
  const last = addDays(localDate(to, route.timeZone), 1);
  for (let day = addDays(localDate(from, route.timeZone), -1); day <= last; day = addDays(day, 1)) {
    const departs = instantOf(day, route.departsAt, route.timeZone);
    const wanted = days.includes(dayCodes[new Date(`${day}T00:00:00Z`).getUTCDay()]!);
    if (wanted && from <= departs && departs < to) runs.push(plan(route, departs, newId(departs, day)));
  }
  return runs;
}
