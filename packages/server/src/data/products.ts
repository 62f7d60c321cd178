import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { fold, localTime } from '@hamlet/sdk';
import type { Page, Product, ProductInput } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound, refused } from '../http/refusal.js';
import { byBytes } from './db.js';
import { imageView } from './images.js';
import { offersOf, offerView, reaches, type OfferRow } from './offers.js';
import { limitOf, type PageQuery } from './page.js';
import { bodyError, refusedField, requireAll, requireDistinct } from './references.js';
import type { Kept } from './records.js';
import { categories, offers, products } from './schema.js';
import { fallbackOf, languageOf, type Scope } from './scope.js';
import { matchRank, searchText } from './search.js';
import { pick, pickOrNull } from './texts.js';
import { quantityUnitView } from './units.js';

type Row = Pick<typeof products.$inferSelect, 'id' | 'sortName'> & { record: ProductInput; rank: number };
type Variant = ProductInput['variants'][number];

/** Which products, and which page of them. */
export interface ProductQuery extends PageQuery {
  query?: string | undefined;
  categoryId?: string | undefined;
  hubId?: string | undefined;
  /** A month `1` to `12`, or `now`. */
  season?: string | undefined;
}

/** Everything that a search looks through: the product's own texts, its shelf's and its sellers'. */
const searched = sql`(${products.search}
  || coalesce((select E'\n' || c.search from categories c where c.store_id = ${products.storeId} and c.id = ${products.categoryId}), '')
  || coalesce((select string_agg(E'\n' || o.search, '' order by o.id collate "C") from offers o
      where o.store_id = ${products.storeId} and o.product_id = ${products.id} and o.archived_at is null), ''))`;

/** What is sold at all; with a hub, what it can get. */
const sold = (scope: Scope, hubId: string | undefined): SQL =>
  sql`exists (${scope.db
    .select({ one: sql`1` })
    .from(offers)
    .where(
      and(
        eq(offers.storeId, scope.storeId),
        eq(offers.productId, products.id),
        isNull(offers.archivedAt),
        reaches(hubId),
      ),
    )})`;

function monthOf(season: string, scope: Scope): number {
  if (season !== 'now') return Number(season);
  return localTime(scope.now.getTime(), scope.store.record.timeZone).month;
}

/** Harvested in that month; a product without months is there all year. */
const inSeason = (month: number): SQL =>
  sql`(${products.seasonMonths} = '[]'::jsonb or ${products.seasonMonths} @> ${String(month)}::jsonb)`;

/** What decides which rows the list has: a cursor is only good for the same. */
const filtersOf = ({ query, categoryId, hubId, season }: ProductQuery) => ({
  query,
  categoryId,
  hubId,
  season,
});

/** Lists products: best match first with a query, else by name in the store's first locale. */
export async function listProducts(scope: Scope, asked: ProductQuery): Promise<Page<Product>> {
  const limit = limitOf(asked);
  const filters = filtersOf(asked);
  const query = fold(filters.query ?? '');
  const rank = query ? matchRank(searched, query) : sql<number>`0::int`;
  const after = decodeCursor(asked.cursor, filters, ['number', 'text', 'id']);
  const name = byBytes(products.sortName);
  const id = byBytes(products.id);
  const found = await scope.db
    .select({
      id: products.id,
      sortName: products.sortName,
      record: products.record,
      rank: sql<number>`${rank}`,
    })
    .from(products)
    .where(
      and(
        eq(products.storeId, scope.storeId),
        isNull(products.archivedAt),
        filters.categoryId === undefined ? undefined : eq(products.categoryId, filters.categoryId),
        filters.season === undefined ? undefined : inSeason(monthOf(filters.season, scope)),
        sold(scope, filters.hubId),
        query ? sql`${rank} is not null` : undefined,
        after && sql`(${rank}, ${name}, ${id}) > (${after[0]}::float8, ${after[1]}, ${after[2]})`,
      ),
    )
    .orderBy(sql`${rank}`, name, id)
    .limit(limit + 1);
  return present(scope, found as Row[], asked);
}

async function present(scope: Scope, found: Row[], asked: ProductQuery): Promise<Page<Product>> {
  const filters = filtersOf(asked);
  const limit = limitOf(asked);
  const ids = found.slice(0, limit).map((row) => row.id);
  const offered = await offersOf(scope, ids, filters.hubId);
  return pageOf(
    found,
    limit,
    filters,
    (row) => [row.rank, row.sortName, row.id],
    (row) => productView(row, offered, scope),
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
    search: searchText(input.names, input.origin?.names),
    seasonMonths: input.seasonMonths ?? [],
  };
}
