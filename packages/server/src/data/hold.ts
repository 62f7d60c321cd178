import { addDays, instantOf, localDate, localTime } from '@hamlet/sdk';
import type { HubInput } from '@hamlet/sdk/contract';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** When the hub closes on a day; the day's last minute where hours are unknown, or it is closed or open past midnight. */
function closingTime(hub: Pick<HubInput, 'hours'>, weekday: number): string {
  const rows = (hub.hours ?? []).filter((row) => row.dayOfWeek.some((day) => day === weekdays[weekday]));
  if (rows.length === 0 || rows.some((row) => row.closes <= row.opens)) return '23:59';
  return rows
    .map((row) => row.closes)
    .sort()
    .at(-1)!;
}

/** Until when a hub keeps a parcel that became ready: so many days on, at its closing time by its own clock. */
export function holdUntil(hub: Pick<HubInput, 'hours' | 'holdPolicy' | 'timeZone'>, readyAt: Date): Date {
  const day = addDays(localDate(readyAt.getTime(), hub.timeZone), hub.holdPolicy.days);
  const { weekday } = localTime(instantOf(day, '12:00', hub.timeZone), hub.timeZone);
  return new Date(instantOf(day, closingTime(hub, weekday), hub.timeZone));
}
