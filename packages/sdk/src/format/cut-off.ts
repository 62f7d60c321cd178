import { isSimplifiedChinese } from './intl';
import { formatDayTime, type Instant } from './time';

/** From this many milliseconds before it, a cut-off is said as what is left. */
const soon = 3 * 3_600_000;

/** A cut-off as the tally says it: a day and time, what is left of the last three hours, or that it has passed. */
export interface CutOff {
  kind: 'at' | 'within' | 'passed';
  /** `Tue 18:00` for `at` and `passed`; `2 h 10 min`, `2小时10分钟` for `within`. */
  text: string;
}

const duration = (locale: string, unit: string, value: number) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);

/** Says until when to order, by the hub's clock. `now` is the server's, in milliseconds; at least a minute is left to say. */
export function formatCutOff(locale: string, closesAt: Instant, timeZone: string, now: number): CutOff {
  const left = (typeof closesAt === 'number' ? closesAt : Date.parse(closesAt)) - now;
  const text = formatDayTime(locale, closesAt, timeZone, now);
  if (left <= 0) return { kind: 'passed', text };
  if (left > soon) return { kind: 'at', text };
  const total = Math.max(1, Math.floor(left / 60_000));
  const parts = [
    ...(total >= 60 ? [duration(locale, 'hour', Math.floor(total / 60))] : []),
    ...(total % 60 ? [duration(locale, 'minute', total % 60)] : []),
  ];
  return { kind: 'within', text: parts.join(isSimplifiedChinese(locale) ? '' : ' ') };
}
