import { addDays, formatDay, localDate, type HubRun } from '@hamlet/sdk';

/** The day of collection in a sentence: "Thursday" within six days, else with its date. `now` in milliseconds. */
export function collectDay(locale: string, { arrivesFrom, timeZone }: HubRun, now: number): string {
  const at = Date.parse(arrivesFrom);
  const [day, today] = [localDate(at, timeZone), localDate(now, timeZone)];
  if (day < today || day > addDays(today, 6)) return formatDay(locale, arrivesFrom, timeZone, now);
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(at);
}
