import { formatDayTime, formatTime, localDate } from '@hamlet/sdk';

/** A moment that has passed: its time, with the day when that was not today. Milliseconds since 1970. */
export function timeOf(locale: string, at: number, timeZone: string, now: number): string {
  const today = localDate(at, timeZone) === localDate(now, timeZone);
  return today ? formatTime(locale, at, timeZone) : formatDayTime(locale, at, timeZone, now);
}
