import { formatDayTime, pickUpText } from '@hamlet/sdk';
import type { Pass } from './pass.js';

/** What the QR codes of a pass hold, parcel by parcel. */
export const passTexts = (pass: Pass | null): string[] =>
  (pass?.parcels ?? []).map(({ id, code }) => pickUpText({ parcelId: id, code }));

/** Until when all of it is kept: the earliest end; null where nobody has said. */
export const keptUntil = ({ parcels }: Pass): string | null =>
  parcels
    .map(({ holdUntil }) => holdUntil)
    .filter((at) => at !== null)
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;

/** Until when it is kept, always with the date: it is read days later, on paper and in messages. */
export function keptUntilText(locale: string, pass: Pass): string | null {
  const until = keptUntil(pass);
  // Seen from the day after, a day has its date.
  return until && formatDayTime(locale, until, pass.hub.timeZone, Date.parse(until) + 86_400_000);
}
