import { addDays, formatTime, localDate, type Hub } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { OpeningWords } from '../../i18n/en/opening.js';
import type { SharedWords } from '../../i18n/en/shared.js';
import { openingAt } from './opening.js';

/** A local minute of the day, as the locale writes it. */
export const clockTime = (locale: string, minute: number) =>
  formatTime(locale, new Date(minute * 60_000).toISOString(), 'UTC');

/** "Open today until 19:00", by the server's clock in the hub's time zone. Unknown is said, never shown as closed. */
export function openingLine(
  hub: Pick<Hub, 'hours' | 'timeZone' | 'phone'>,
  words: OpeningWords & Pick<SharedWords, 'aside'>,
  locale: string,
  now: number,
): TemplateResult | string {
  const opening = openingAt(hub, now);
  if (opening.state === 'unknown')
    return html`<b>${words.hoursUnknown}</b>${words.aside(hub.phone ? words.callFirst : words.askFirst)}`;
  if (opening.state === 'open') {
    const { until } = opening;
    if (!until) return words.openAllDay;
    const time = clockTime(locale, until.minute);
    return until.days === 0 || (until.days === 1 && until.minute === 0)
      ? words.openUntil(time)
      : words.openUntilDay(dayName(hub, locale, now, until.days), time);
  }
  const { opens } = opening;
  if (!opens) return words.noHours;
  const time = clockTime(locale, opens.minute);
  if (opens.days === 0) return words.opensToday(time);
  if (opens.days === 1) return words.opensTomorrow(time);
  return words.opensOn(dayName(hub, locale, now, opens.days), time);
}

/** The weekday that many days from today at the hub. */
function dayName(hub: Pick<Hub, 'timeZone'>, locale: string, now: number, days: number): string {
  const noon = `${addDays(localDate(now, hub.timeZone), days)}T12:00:00Z`;
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(noon));
}
