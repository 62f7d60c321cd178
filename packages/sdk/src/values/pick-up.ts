import { isId } from './id';

/** What a hub needs to hand over one parcel. */
export interface PickUp {
  parcelId: string;
  /** Six digits. */
  code: string;
}

/**
 * What the QR code of a pick-up pass holds: `hamlet:1:<parcel id>:<code>`. No name, no address of a page: a stranger's
 * phone that reads it opens nothing.
 */
export const pickUpText = ({ parcelId, code }: PickUp): string => `hamlet:1:${parcelId}:${code}`;

/** Reads what `pickUpText` wrote, as a scanner types it: in either case, with spaces around. Null for anything else. */
export function readPickUpText(text: string): PickUp | null {
  const [, parcelId, code] = /^hamlet:1:([\da-f-]{36}):(\d{6})$/.exec(text.trim().toLowerCase()) ?? [];
  return isId(parcelId) && code ? { parcelId, code } : null;
}
