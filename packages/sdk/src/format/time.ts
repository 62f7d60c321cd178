import { addDays, localDate } from '../values/local-time';

/** An instant: RFC 3339, or milliseconds since 1970. */
export type Instant = string | number;

const at = (instant: Instant) => (typeof instant === 'number' ? instant : Date.parse(instant));
/** English of no country is written as most of its countries do, `Tue 1 Dec, 18:00`: a cut-off at `12:00 AM` is misread. */
const written = (locale: string) => (locale === 'en' ? 'en-GB' : locale);
const as = (locale: string, timeZone: string, options: Intl.DateTimeFormatOptions, instant: Instant) =>
  new Intl.DateTimeFormat(written(locale), { ...options, timeZone }).format(at(instant));

/** The clock at a hub: `18:00`, or `6:00 PM` where the locale (`en-US`) has it so. */
export const formatTime = (locale: string, instant: Instant, timeZone: string): string =>
  as(locale, timeZone, { hour: 'numeric', minute: '2-digit' }, instant);

/** The date at a hub, short: `1 Dec`; with the year where it is another than now's. */
export function formatDate(locale: string, instant: Instant, timeZone: string, now: number): string {
  const otherYear = localDate(at(instant), timeZone).slice(0, 4) !== localDate(now, timeZone).slice(0, 4);
  return as(
    locale,
    timeZone,
    { day: 'numeric', month: 'short', ...(otherYear ? { year: 'numeric' } : {}) },
    instant,
  );
}

/** The day at a hub: its weekday (`Tue`) from today to six days on, else with the date (`Tue 1 Dec`). `now` in milliseconds. */
export function formatDay(locale: string, instant: Instant, timeZone: string, now: number): string {
  const day = localDate(at(instant), timeZone);
  const today = localDate(now, timeZone);
  if (today <= day && day <= addDays(today, 6)) return as(locale, timeZone, { weekday: 'short' }, instant);
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return as(locale, timeZone, { weekday: 'short', day: 'numeric', month: 'short', ...year }, instant);
}

/** The whole date for those who hear the page: `Tuesday 1 December 2026`. */
export const formatFullDate = (locale: string, instant: Instant, timeZone: string): string =>
  as(locale, timeZone, { dateStyle: 'full' }, instant);

/** Day and time in one: `Tue 18:00`. */
export const formatDayTime = (locale: string, instant: Instant, timeZone: string, now: number): string =>
  `${formatDay(locale, instant, timeZone, now)} ${formatTime(locale, instant, timeZone)}`;
