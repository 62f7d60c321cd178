/** An instant: RFC 3339, or milliseconds since 1970. */
export type Instant = string | number;

const at = (instant: Instant) => (typeof instant === 'number' ? instant : Date.parse(instant));
/** English of no country is written as most of its countries do, `Tue 1 Dec, 18:00`: a cut-off at `12:00 AM` is misread. */
const written = (locale: string) => (locale === 'en' ? 'en-GB' : locale);
const as = (locale: string, timeZone: string, options: Intl.DateTimeFormatOptions, instant: Instant) =>
  new Intl.DateTimeFormat(written(locale), { ...options, timeZone }).format(at(instant));

const dayMs = 86_400_000;

/** The date at a hub as its midnight in UTC, in milliseconds. */
function dateOf(instant: Instant, timeZone: string): number {
  const date = as('en-US-u-ca-gregory-nu-latn', timeZone, {}, instant);
  const [month, day, year] = date.split('/').map(Number);
  return Date.UTC(year!, month! - 1, day);
}

const yearOf = (date: number) => new Date(date).getUTCFullYear();
/** The year is said where it is another than now's. */
const year = (date: number, today: number): Intl.DateTimeFormatOptions =>
  yearOf(date) === yearOf(today) ? {} : { year: 'numeric' };

/** The clock at a hub: `18:00`, or `6:00 PM` where the locale (`en-US`) has it so. */
export const formatTime = (locale: string, instant: Instant, timeZone: string): string =>
  as(locale, timeZone, { hour: 'numeric', minute: '2-digit' }, instant);

/** The date at a hub, short: `1 Dec`; with the year where it is another than now's. */
export function formatDate(locale: string, instant: Instant, timeZone: string, now: number): string {
  const shown = year(dateOf(instant, timeZone), dateOf(now, timeZone));
  return as(locale, timeZone, { day: 'numeric', month: 'short', ...shown }, instant);
}

/** The day at a hub: its weekday (`Tue`) from today to six days on, else with the date (`Tue 1 Dec`). `now` in milliseconds. */
export function formatDay(locale: string, instant: Instant, timeZone: string, now: number): string {
  const day = dateOf(instant, timeZone);
  const today = dateOf(now, timeZone);
  const date: Intl.DateTimeFormatOptions =
    today <= day && day <= today + 6 * dayMs ? {} : { day: 'numeric', month: 'short', ...year(day, today) };
  return as(locale, timeZone, { weekday: 'short', ...date }, instant);
}

/** The whole date for those who hear the page: `Tuesday 1 December 2026`. */
export const formatFullDate = (locale: string, instant: Instant, timeZone: string): string =>
  as(locale, timeZone, { dateStyle: 'full' }, instant);

/** Day and time in one: `Tue 18:00`. */
export const formatDayTime = (locale: string, instant: Instant, timeZone: string, now: number): string =>
  `${formatDay(locale, instant, timeZone, now)} ${formatTime(locale, instant, timeZone)}`;
