import type { Offer, Product, Variant } from '@hamlet/sdk';
import { listed } from '../listed.js';

/** One way to buy a product: a pack and the offer of a seller for it. */
export interface Choice {
  variant: Variant;
  offer: Offer;
}

/** Every way to buy a product, in the shop's order. One without a price or a unit is none. */
export const choicesOf = (product: Product): Choice[] =>
  listed(product.variants).flatMap((variant) =>
    listed(variant?.offers)
      .map((offer) => ({ variant, offer }))
      .filter(isWhole),
  );

/** Whether given data has what a price is made of; from the server it always has. */
const isWhole = ({ variant, offer }: { variant: Variant; offer: Partial<Offer> | null }): boolean =>
  !!offer?.availability &&
  !!offer.seller &&
  (offer.price?.amount ?? -1) >= 0 &&
  (variant.quantityUnit?.increment ?? 0) > 0;

/** The choice shown first: the first that can be ordered, else the first of all. */
export const firstChoice = (choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ offer }) => offer.availability.available) ?? choices[0];

/** How an offer stands, and the day that goes with it (an instant, or a local day). */
export type Standing =
  | { kind: 'open' | 'sold-out' | 'closed' }
  | { kind: 'presale'; from: string }
  | { kind: 'out-of-season'; from: string | null };

/** Whether an offer can be ordered at `now` (milliseconds since 1970), and if not, why. */
export function standingOf({ availability, saleWindow, presaleFrom }: Offer, now: number): Standing {
  if (availability.available)
    return availability.status === 'preorder' && presaleFrom
      ? { kind: 'presale', from: presaleFrom }
      : { kind: 'open' };
  if (saleWindow && now < Date.parse(saleWindow.from))
    return { kind: 'out-of-season', from: saleWindow.from };
  if (saleWindow && now >= Date.parse(saleWindow.to)) return { kind: 'out-of-season', from: null };
  return { kind: availability.status === 'discontinued' ? 'closed' : 'sold-out' };
}

/** The steps that "Add" puts in, and each press of plus or minus moves by. */
export const stepOf = ({ variant }: Choice): number => variant.quantityUnit.increment;

/** The most steps that can be had: the stock, in whole increments. */
export const mostOf = ({ variant, offer }: Choice): number =>
  offer.availability.stock - (offer.availability.stock % variant.quantityUnit.increment);

/** Whether the unit is counted (pieces, bags), not measured. */
export const isCounted = ({ variant }: Choice): boolean =>
  !/^(?:KGM|GRM|LTR|MLT)$/.test(variant.quantityUnit.unit);
