import { localTime, minutesOf } from './local-time';

/** One row of opening hours, in schema.org's words; local times `HH:MM`. */
export interface OpeningTimes {
  dayOfWeek: readonly string[];
  opens: string;
  closes: string;
}

/** Whether a place is open. Hours that nobody gave are `unknown`: a wrong "closed" is worse than none. */
export type OpeningState = 'open' | 'closed' | 'unknown';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function covers(row: OpeningTimes, weekday: number, minute: number): boolean {
  const on = (day: number) => row.dayOfWeek.includes(days[(day + 7) % 7]!);
  const opens = minutesOf(row.opens);
  const closes = row.closes === '23:59' ? 24 * 60 : minutesOf(row.closes);
  if (opens <= closes) return on(weekday) && opens <= minute && minute < closes;
  return (on(weekday) && minute >= opens) || (on(weekday - 1) && minute < closes);
}

/**
 * Whether a place is open at an instant (milliseconds since 1970) by its own clock. Hours that close before they open
 * run past midnight; 23:59 means the whole day; equal times mean closed, as in schema.org. Null hours are unknown.
 */
export function openingState(
  hours: readonly OpeningTimes[] | null | undefined,
  timeZone: string,
  at: number,
): OpeningState {
  if (!hours) return 'unknown';
  const { weekday, hour, minute } = localTime(at, timeZone);
  return hours.some((row) => covers(row, weekday, hour * 60 + minute)) ? 'open' : 'closed';
}
