import { and, eq, inArray } from 'drizzle-orm';
import type { OfferInput, ProductInput } from '@hamlet/sdk/contract';
import { isOnSale } from './availability.js';
import { reachesHub, type OfferRow } from './offers.js';
import { offers, products } from './schema.js';
import type { Scope } from './scope.js';

/** What one line is about: an offer with its product and its variant. */
export interface Good {
  offer: OfferRow;
  product: { id: string; record: ProductInput; archivedAt: Date | null };
  variant: ProductInput['variants'][number];
}

/** An offer with the product that it is of. */
export const goodColumns = {
  offer: offers,
  product: { id: products.id, record: products.record, archivedAt: products.archivedAt },
};
export const ofProduct = and(eq(products.storeId, offers.storeId), eq(products.id, offers.productId));

/** The good of a row; undefined when its variant is no more. */
export function goodOf({ offer, product }: GoodRow): Good | undefined {
  const record = product.record as ProductInput;
  const variant = record.variants.find((each) => each.id === offer.variantId);
  if (!variant) return undefined;
  return {
    offer: { ...offer, record: offer.record as OfferInput },
    product: { ...product, record },
    variant,
  };
}

interface GoodRow {
  offer: typeof offers.$inferSelect;
  product: Pick<typeof products.$inferSelect, 'id' | 'record' | 'archivedAt'>;
}

/** The goods of these offers, archived or not, by the offer's id. */
export async function goodsOf(scope: Scope, offerIds: string[]): Promise<Map<string, Good>> {
  if (offerIds.length === 0) return new Map();
  const found = await scope.db
    .select(goodColumns)
    .from(offers)
    .innerJoin(products, ofProduct)
    .where(and(eq(offers.storeId, scope.storeId), inArray(offers.id, offerIds)));
  const goods = new Map<string, Good>();
  for (const row of found) {
    const good = goodOf(row);
    if (good) goods.set(row.offer.id, good);
  }
  return goods;
}

/** Whether a good is sold now, and, where a hub is chosen, can get there. Stock is another question. */
export const isSold = ({ offer, product }: Good, hubId: string | null, now: Date): boolean =>
  product.archivedAt === null && isOnSale(offer, now) && (hubId === null || reachesHub(offer, hubId));
