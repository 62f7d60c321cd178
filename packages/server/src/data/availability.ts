import { localDate, windowContains } from '@hamlet/sdk';
import type { Availability, OfferInput } from '@hamlet/sdk/contract';

/** What decides whether an offer can be ordered. */
export interface Offered {
  supply: number;
  sold: number;
  record: Pick<OfferInput, 'saleWindow' | 'presaleFrom'>;
  archivedAt: Date | null;
}

/** Steps still to be had. */
export const stockOf = (offer: { supply: number; sold: number }): number =>
  Math.max(0, offer.supply - offer.sold);

/** Whether the offer is sold at that instant, whatever its stock. */
export const isOnSale = (
  { record, archivedAt }: Pick<Offered, 'record' | 'archivedAt'>,
  now: Date,
): boolean => archivedAt === null && (!record.saleWindow || windowContains(record.saleWindow, now.getTime()));

function offSale({ record, archivedAt }: Offered, now: Date): Availability {
  const early =
    archivedAt === null && record.saleWindow && now.getTime() < Date.parse(record.saleWindow.from);
  return { available: false, status: early ? 'out_of_stock' : 'discontinued', stock: 0 };
}

/** Whether it can be ordered now, in UCP's words; `timeZone` is the store's. */
export function availabilityOf(offer: Offered, increment: number, now: Date, timeZone: string): Availability {
  if (!isOnSale(offer, now)) return offSale(offer, now);
  const stock = stockOf(offer);
  if (stock < increment) return { available: false, status: 'out_of_stock', stock };
  const { presaleFrom } = offer.record;
  const early = presaleFrom !== undefined && localDate(now.getTime(), timeZone) < presaleFrom;
  return { available: true, status: early ? 'preorder' : 'in_stock', stock };
}
