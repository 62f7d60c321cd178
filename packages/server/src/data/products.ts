import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import type { Page, Product, ProductInput } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound, refused } from '../http/refusal.js';
import { imageView } from './images.js';
import { offersOf, offerView, type OfferRow } from './offers.js';
import { limitOf, type PageQuery } from './page.js';
import { filtersOf, matching, type ProductFilters } from './product-filters.js';
import { sortKey, type ProductSort } from './product-sorts.js';
import { bodyError, refusedField, requireAll, requireDistinct } from './references.js';
import type { Kept } from './records.js';
import { categories, offers, products } from './schema.js';
import { fallbackOf, languageOf, type Scope } from './scope.js';
import { searchText } from './search.js';
import { pick, pickOrNull } from './texts.js';
import { quantityUnitView } from './units.js';

type Row = Pick<typeof products.$inferSelect, 'id'> & { record: ProductInput };
type Variant = ProductInput['variants'][number];

/** Which products, in which order, and which page of them. */
export interface ProductQuery extends ProductFilters, PageQuery {
  sort?: ProductSort | undefined;
}

/** Lists products in the order asked for: best match first with a query, else by name, where none is. */
export async function listProducts(scope: Scope, asked: ProductQuery): Promise<Page<Product>> {
  const limit = limitOf(asked);
  // A cursor is only good for the same list: its filters, its order, and the language that its names are sorted in.
  const list = { ...filtersOf(asked), sort: asked.sort, locale: scope.locale };
  const after = decodeCursor(asked.cursor, list, ['number', 'text', 'id']);
  const { number, name, id } = sortKey(scope, asked);
  const found = await scope.db
    .select({ id: products.id, record: products.record, number, name })
    .from(products)
    .where(
      and(
        matching(scope, asked),
        after && sql`(${number}, ${name}, ${id}) > (${after[0]}::float8, ${after[1]}, ${after[2]})`,
      ),
    )
    .orderBy(number, name, id)
    .limit(limit + 1);
  const ids = found.slice(0, limit).map((row) => row.id);
  const offered = await offersOf(scope, ids, asked.hubId);
  return pageOf(
    found,
    limit,
    list,
    (row) => [row.number, row.name, row.id],
    (row) => productView(row as Row, offered, scope),
  );
}

/** Reads one product with its offers; 404 when it never was or was archived. */
export async function getProduct(scope: Scope, productId: string): Promise<Product> {
  const [row] = await scope.db
    .select({ id: products.id, record: products.record })
    .from(products)
    .where(and(eq(products.storeId, scope.storeId), eq(products.id, productId), isNull(products.archivedAt)));
  if (!row) throw notFound();
  return productView(row as Row, await offersOf(scope, [productId]), scope);
}

function productView(row: Pick<Row, 'id' | 'record'>, offered: OfferRow[], scope: Scope): Product {
  const language = languageOf(scope);
  const { record } = row;
  const own = offered.filter((offer) => offer.productId === row.id);
  return {
    id: row.id,
    categoryId: record.categoryId,
    name: pick(record.names, language),
    description: pick(record.descriptions, language),
    keeps: pickOrNull(record.keeps, language),
    origin: record.origin
      ? { name: pick(record.origin.names, language), location: record.origin.location ?? null }
      : null,
    storage: record.storage,
    seasonMonths: record.seasonMonths ?? [],
    images: (record.images ?? []).map((image) => imageView(image, language)),
    variants: record.variants.map((variant) => variantView(variant, own, scope)),
  };
}

function variantView(variant: Variant, offered: OfferRow[], scope: Scope): Product['variants'][number] {
  const language = languageOf(scope);
  return {
    id: variant.id,
    label: pick(variant.labels, language),
    quantityUnit: quantityUnitView(variant.quantityUnit, language),
    netQuantity: variant.netQuantity ?? null,
    soldByWeight: variant.soldByWeight ?? false,
    tolerancePercent: variant.tolerancePercent ?? 0,
    offers: offered
      .filter((offer) => offer.variantId === variant.id)
      .map((offer) => offerView(offer, variant, scope)),
  };
}

function requireVariants(input: ProductInput): void {
  requireDistinct(
    input.variants.map((variant) => variant.id),
    (i) => `/variants/${i}/id`,
  );
  input.variants.forEach(({ quantityUnit }, i) => {
    if (quantityUnit.unit === 'C62' && quantityUnit.scale !== 0) {
      throw refusedField(
        `/variants/${i}/quantityUnit/scale`,
        'pieces_are_whole',
        'C62 counts whole pieces: scale 0.',
      );
    }
  });
}

/** Refuses to drop a variant, or to measure it anew, while offers of it stand. */
async function requireOffersKeepTheirVariant(scope: Scope, before: Kept<ProductInput>, input: ProductInput) {
  const changed = before.record.variants.filter((old) => {
    const now = input.variants.find((variant) => variant.id === old.id);
    return (
      !now ||
      now.quantityUnit.unit !== old.quantityUnit.unit ||
      now.quantityUnit.scale !== old.quantityUnit.scale
    );
  });
  if (changed.length === 0) return;
  const ids = changed.map((variant) => variant.id);
  const [standing] = await scope.db
    .select({ variantId: offers.variantId })
    .from(offers)
    .where(
      and(
        eq(offers.storeId, scope.storeId),
        eq(offers.productId, before.id),
        inArray(offers.variantId, ids),
        isNull(offers.archivedAt),
      ),
    )
    .limit(1);
  if (!standing) return;
  throw refused(
    'variant_has_offers',
    'Archive the offers of a variant before it goes or is measured in another unit.',
    {
      errors: [
        bodyError('/variants', 'variant_has_offers', `Offers stand on variant ${standing.variantId}.`),
      ],
    },
  );
}

/** Refuses what breaks a rule of products, and gives the columns that statements search by. */
export async function productColumns(
  scope: Scope,
  input: ProductInput,
  before: Kept<ProductInput> | undefined,
) {
  requireVariants(input);
  await requireAll(scope, categories, [{ pointer: '/categoryId', id: input.categoryId }]);
  if (before) await requireOffersKeepTheirVariant(scope, before, input);
  return {
    categoryId: input.categoryId,
    sortName: fold(pick(input.names, { locale: fallbackOf(scope), fallback: 'en' })),
    foldedNames: Object.fromEntries(
      Object.entries(input.names).map(([locale, name]) => [locale, fold(name)]),
    ),
    search: searchText(input.names, input.origin?.names),
    seasonMonths: input.seasonMonths ?? [],
    ...(before ? {} : { createdAt: scope.now }),
  };
}
