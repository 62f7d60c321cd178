import { formatDay, formatDayTime, formatTime, type HubRun } from '@hamlet/sdk';
import type { HubsWords } from '../../i18n/en/hubs.js';

/** "Next: order until Fri 18:00, collect Sun from 10:00". */
export function nextText(run: HubRun, words: HubsWords, locale: string, now: number): string {
  const zone = run.timeZone;
  const until = formatDayTime(locale, run.ordersCloseAt, zone, now);
  return words.next(
    until,
    formatDay(locale, run.arrivesFrom, zone, now),
    formatTime(locale, run.arrivesFrom, zone),
  );
}
