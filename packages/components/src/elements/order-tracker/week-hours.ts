import { formatTime, type OpeningHours } from '@hamlet/sdk';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A hub's week for paper, where "open today" would soon be wrong: `Mon–Fri 8:00–19:00`. A row for a row. */
export const weekHours = (locale: string, hours: readonly OpeningHours[]): string[] =>
  hours.flatMap(({ dayOfWeek, opens, closes }) => {
    const days = runs(names.flatMap((name, day) => (dayOfWeek.includes(name) ? [day] : [])));
    if (days.length === 0) return [];
    const said = days.map(([from, to]) => span(dayName(locale, from), dayName(locale, to)));
    return `${said.join(/^zh\b/i.test(locale) ? '、' : ', ')} ${span(time(locale, opens), time(locale, closes))}`;
  });

const span = (from: string, to: string) => (from === to ? from : `${from}–${to}`);

/** Days that follow each other as one run: first and last. */
function runs(days: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

/** 1 January 2024 was a Monday. */
const dayName = (locale: string, day: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day));

const time = (locale: string, minute: string) => formatTime(locale, `2024-01-01T${minute}:00Z`, 'UTC');
