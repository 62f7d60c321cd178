/** What the clock on the wall shows in a time zone. `weekday` is 0 for Sunday to 6 for Saturday; `month` is 1 to 12. */
export interface LocalTime {
  year: number;
  month: number;
  day: number;
  weekday: number;
  hour: number;
  minute: number;
  second: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

function formatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** The wall clock of a zone as if it were UTC, in whole seconds. */
function wallClock(format: Intl.DateTimeFormat, at: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(at)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  return wall.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
}

/** The wall clock of an IANA time zone at an instant (milliseconds since 1970). Throws a RangeError for an unknown zone. */
export function localTime(at: number, timeZone: string): LocalTime {
  const wall = new Date(wallClock(formatter(timeZone), at));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

const two = (value: number) => String(value).padStart(2, '0');

/** The day in a time zone at an instant, `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  const { year, month, day } = localTime(at, timeZone);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The day that many days later (or earlier, below zero): pure calendar, no time zone. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/**
 * The instant (milliseconds since 1970) at which a zone's clock shows a day and `HH:MM`. A time that the zone skips
 * when clocks go forward is moved on by the gap; of a time that comes twice the first is meant.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const format = formatter(timeZone);
  const offsets = [wanted - dayMs, wanted + dayMs].map((at) => wallClock(format, at) - at);
  const fitting = offsets.map((offset) => wanted - offset).filter((at) => wallClock(format, at) === wanted);
  return fitting.length ? Math.min(...fitting) : wanted - offsets[0]!;
}

/** Minutes since midnight of a local time `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** That many minutes in milliseconds. */
export const minutes = (count: number): number => count * minuteMs;
