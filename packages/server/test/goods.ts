import type { OfferInput, ProductInput } from '@hamlet/sdk/contract';
import type { Village } from './village.js';

/** What a good differs by; everything else is the same for all. */
export interface Good {
  id: string;
  names: Record<string, string>;
  categoryId?: string;
  /** Fen for one whole unit. */
  amount: number;
  byWeight?: boolean;
  storage?: ProductInput['storage'];
  season?: number[];
  seller?: { id: string; names: Record<string, string> };
  offer?: Partial<OfferInput>;
}

/** Puts a product with one variant, and an offer of it; `offerId` and `variantId` follow from its id. */
export async function putGood(
  { operator, categoryId }: Pick<Village, 'operator' | 'categoryId'>,
  good: Good,
): Promise<void> {
  const variantId = relatedId(good.id, 'a');
  const unit = good.byWeight
    ? { unit: 'KGM', scale: 1, increment: 5 }
    : { unit: 'C62', scale: 0, increment: 1 };
  await operator.products.put(good.id, {
    categoryId: good.categoryId ?? categoryId,
    names: good.names,
    descriptions: { en: 'Good.' },
    storage: good.storage ?? 'ambient',
    seasonMonths: good.season ?? [],
    images: [],
    variants: [
      {
        id: variantId,
        labels: { en: 'one' },
        quantityUnit: unit,
        soldByWeight: good.byWeight ?? false,
        tolerancePercent: 0,
      },
    ],
  });
  await operator.offers.put(relatedId(good.id, 'b'), {
    productId: good.id,
    variantId,
    seller: good.seller ?? { id: relatedId(good.id, 'c'), names: { en: `Seller of ${good.id.slice(-4)}` } },
    price: { amount: good.amount, currency: 'CNY' },
    supply: 10,
    ...good.offer,
  });
}

/** An id that belongs to another: of its variant, its offer, its seller. */
export const relatedId = (id: string, kind: 'a' | 'b' | 'c'): string => `${id.slice(0, -1)}${kind}`;
