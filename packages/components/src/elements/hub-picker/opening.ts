import { localTime, type Hub, type OpeningHours } from '@hamlet/sdk';

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;
/** In the contract's words, Sunday first. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * Whether a hub is open and what comes next, by its own clock. `days` counts from today (0) on; `minute` is a
 * minute of that day. Open without `until` means day and night; closed without `opens` means no regular hours.
 */
export type Opening =
  | { state: 'unknown' }
  | { state: 'open'; until: { days: number; minute: number } | null }
  | { state: 'closed'; opens: { days: number; minute: number } | null };

/** Minutes since midnight of `HH:MM`. */
export const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** From–to in minutes since Sunday 0:00. Hours that close before they open run past midnight; 23:59 is midnight. */
function spans(row: OpeningHours): [number, number][] {
  const opens = minuteOf(row.opens);
  const closes = row.closes === '23:59' ? dayMinutes : minuteOf(row.closes);
  if (opens === closes) return [];
  const length = closes > opens ? closes - opens : closes + dayMinutes - opens;
  return row.dayOfWeek
    .map((day) => weekdays.indexOf(day))
    .filter((day) => day >= 0)
    .map((day) => [day * dayMinutes + opens, day * dayMinutes + opens + length]);
}

/** The spans of two weeks around `start`, in order, those that touch joined into one. */
function joined(hours: readonly OpeningHours[]): [number, number][] {
  const week = hours.flatMap(spans);
  const all = [-weekMinutes, 0, weekMinutes].flatMap((shift) =>
    week.map(([from, to]): [number, number] => [from + shift, to + shift]),
  );
  all.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of all) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** The hub's clock; null in a time zone that this device doesn't know. */
export function clockAt(now: number, timeZone: string) {
  try {
    return localTime(now, timeZone);
  } catch {
    return null;
  }
}

/** Whether a hub is open at an instant (milliseconds since 1970), in its own time zone. */
export function openingAt(hub: Pick<Hub, 'hours' | 'timeZone'>, now: number): Opening {
  const local = hub.hours && clockAt(now, hub.timeZone);
  if (!hub.hours || !local) return { state: 'unknown' };
  const { weekday, hour, minute } = local;
  const today = weekday * dayMinutes;
  const at = today + hour * 60 + minute;
  const later = (minutes: number) => ({
    days: Math.floor((minutes - today) / dayMinutes),
    minute: (((minutes - today) % dayMinutes) + dayMinutes) % dayMinutes,
  });
  for (const [from, to] of joined(hub.hours)) {
    if (to <= at) continue;
    if (from > at) return { state: 'closed', opens: later(from) };
    return { state: 'open', until: to - at >= weekMinutes ? null : later(to) };
  }
  return { state: 'closed', opens: null };
}
