import type { OpeningHours } from '@hamlet/sdk';
import { minuteOf, weekdays } from '../hub-picker/opening.js';

/** One day's hours: from–to in minutes since midnight, in order; empty when closed. */
export interface DayHours {
  /** 0 is Sunday. */
  weekday: number;
  spans: readonly (readonly [opens: number, closes: number])[];
}

/** The end of a day, which the contract writes as 23:59. */
const midnight = 24 * 60;

const closing = (time: string) => (time === '23:59' ? midnight : minuteOf(time));

/** Whether hours last the whole day. */
export const isWholeDay = ({ spans }: DayHours): boolean =>
  spans.some(([opens, closes]) => opens === 0 && closes === midnight);

/** A week of hours, Monday first. Hours past midnight stand at the day on which they begin; equal times are closed. */
export function weekOf(hours: readonly OpeningHours[]): DayHours[] {
  return [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({
    weekday,
    spans: hours
      .filter(
        ({ dayOfWeek, opens, closes }) => opens !== closes && dayOfWeek.includes(weekdays[weekday] as never),
      )
      .map(({ opens, closes }) => [minuteOf(opens), closing(closes)] as const)
      .sort(([a], [b]) => a - b),
  }));
}
