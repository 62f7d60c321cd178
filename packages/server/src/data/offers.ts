import { and, eq, inArray, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { Offer, OfferInput, ProductInput } from '@hamlet/sdk/contract';
import { refused } from '../http/refusal.js';
import { availabilityOf } from './availability.js';
import { byBytes } from './db.js';
import { bodyError, refusedField, requireAll, requireDistinct } from './references.js';
import { getRecord, type Kept } from './records.js';
import { hubs, offers, products } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { searchText } from './search.js';
import { pick } from './texts.js';
import { unitPrice } from './unit-price.js';

export type OfferRow = typeof offers.$inferSelect & { record: OfferInput };
type Variant = ProductInput['variants'][number];

/** Offers that this hub can get; all of them without a hub. */
export const reaches = (hubId: string | undefined): SQL | undefined =>
  hubId === undefined
    ? undefined
    : or(isNull(offers.hubIds), sql`${offers.hubIds} @> ${JSON.stringify([hubId])}::jsonb`);

/** Whether a hub can get an offer. */
export const reachesHub = (offer: { hubIds: string[] | null }, hubId: string): boolean =>
  offer.hubIds === null || offer.hubIds.includes(hubId);

/** The offers of these products that are not archived, cheapest first. */
export async function offersOf(scope: Scope, productIds: string[], hubId?: string): Promise<OfferRow[]> {
  if (productIds.length === 0) return [];
  const rows = await scope.db
    .select()
    .from(offers)
    .where(
      and(
        eq(offers.storeId, scope.storeId),
        inArray(offers.productId, productIds),
        isNull(offers.archivedAt),
        reaches(hubId),
      ),
    )
    .orderBy(offers.amount, byBytes(offers.id));
  return rows as OfferRow[];
}

/** An offer as buyers see it. */
export function offerView(row: OfferRow, variant: Variant, scope: Scope): Offer {
  const { seller, price, saleWindow, harvestWindow, presaleFrom } = row.record;
  const { timeZone } = scope.store.record;
  return {
    id: row.id,
    seller: { id: seller.id, name: pick(seller.names, languageOf(scope)) },
    price,
    unitPrice: unitPrice(variant, price),
    availability: availabilityOf(row, variant.quantityUnit.increment, scope.now, timeZone),
    saleWindow: saleWindow ?? null,
    harvestWindow: harvestWindow ?? null,
    presaleFrom: presaleFrom ?? null,
  };
}

async function requireVariant(scope: Scope, input: OfferInput): Promise<void> {
  await requireAll(scope, products, [{ pointer: '/productId', id: input.productId }]);
  const product = await getRecord<ProductInput>(scope, products, input.productId);
  if (product.record.variants.every((variant) => variant.id !== input.variantId)) {
    throw refused('unknown_reference', 'The product has no such variant.', {
      errors: [bodyError('/variantId', 'unknown_reference', 'The product has no such variant.')],
    });
  }
}

function requireWindows({ saleWindow, harvestWindow }: OfferInput): void {
  if (saleWindow && Date.parse(saleWindow.to) <= Date.parse(saleWindow.from)) {
    throw refusedField('/saleWindow/to', 'window_reversed', 'Ends before it begins.');
  }
  if (harvestWindow && harvestWindow.to < harvestWindow.from) {
    throw refusedField('/harvestWindow/to', 'window_reversed', 'Ends before it begins.');
  }
}

/** How much was sold, kept from selling on until the transaction ends. */
async function soldOf(scope: Scope, before: Kept<OfferInput> | undefined): Promise<number> {
  if (!before) return 0;
  const [row] = await scope.db
    .select({ sold: offers.sold })
    .from(offers)
    .where(and(eq(offers.storeId, scope.storeId), eq(offers.id, before.id)));
  return row?.sold ?? 0;
}

/** Refuses what breaks a rule of offers, and gives the columns that statements search by. */
export async function offerColumns(scope: Scope, input: OfferInput, before: Kept<OfferInput> | undefined) {
  requireWindows(input);
  if (input.price.currency !== scope.store.record.currency) {
    throw refusedField(
      '/price/currency',
      'currency_mismatch',
      `The store sells in ${scope.store.record.currency}.`,
    );
  }
  await requireVariant(scope, input);
  await requireAll(
    scope,
    hubs,
    (input.hubIds ?? []).map((id, i) => ({ pointer: `/hubIds/${i}`, id })),
  );
  requireDistinct(input.hubIds ?? [], (i) => `/hubIds/${i}`);
  const sold = await soldOf(scope, before);
  if (input.supply < sold)
    throw refusedField('/supply', 'supply_below_sold', `${sold} steps are sold already.`);
  return {
    productId: input.productId,
    variantId: input.variantId,
    amount: input.price.amount,
    currency: input.price.currency,
    supply: input.supply,
    saleFrom: input.saleWindow ? new Date(input.saleWindow.from) : null,
    saleTo: input.saleWindow ? new Date(input.saleWindow.to) : null,
    hubIds: input.hubIds ?? null,
    search: searchText(input.seller.names),
  };
}

/** The offer as its operator reads it, with what was sold of it. */
export async function offerRecord(scope: Scope, kept: Kept<OfferInput>) {
  return {
    ...kept.record,
    id: kept.id,
    sold: await soldOf(scope, kept),
    updatedAt: kept.updatedAt.toISOString(),
  };
}
