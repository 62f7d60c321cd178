import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { fold, localDate, localTime } from '@hamlet/sdk';
import { reaches } from './offers.js';
import { offers, products } from './schema.js';
import type { Scope } from './scope.js';
import { matchRank } from './search.js';

/** What narrows a list of products. */
export interface ProductFilters {
  query?: string | undefined;
  categoryId?: string | undefined;
  hubId?: string | undefined;
  /** A month `1` to `12`, or `now`. */
  season?: string | undefined;
  availability?: 'in_stock' | 'preorder' | undefined;
  sellerId?: string | undefined;
  soldBy?: 'weight' | 'piece' | undefined;
  storage?: string | undefined;
}

/** What decides which rows a list has. */
export const filtersOf = (asked: ProductFilters): ProductFilters => ({
  query: asked.query,
  categoryId: asked.categoryId,
  hubId: asked.hubId,
  season: asked.season,
  availability: asked.availability,
  sellerId: asked.sellerId,
  soldBy: asked.soldBy,
  storage: asked.storage,
});

/** Everything that a search looks through: the product's own texts, its shelf's and its sellers'. */
const searched = sql`(${products.search}
  || coalesce((select E'\n' || c.search from categories c where c.store_id = ${products.storeId} and c.id = ${products.categoryId}), '')
  || coalesce((select string_agg(E'\n' || o.search, '' order by o.id collate "C") from offers o
      where o.store_id = ${products.storeId} and o.product_id = ${products.id} and o.archived_at is null), ''))`;

/** How well a product matches the words, 0 to 3; undefined where no words are asked for. */
export function rankOf({ query = '' }: ProductFilters): SQL<number | null> | undefined {
  const words = fold(query);
  return words ? matchRank(searched, words) : undefined;
}

/** The month asked for, by the server's clock in the store's time zone. */
export const monthOf = (season: string, scope: Scope): number =>
  season === 'now' ? localTime(scope.now.getTime(), scope.store.record.timeZone).month : Number(season);

/** Harvested in that month; a product without months is there all year. */
export const inSeason = (month: number): SQL =>
  sql`(${products.seasonMonths} = '[]'::jsonb or ${products.seasonMonths} @> ${String(month)}::jsonb)`;

/** Has a variant that is weighed when picked, or one that isn't. */
export const soldBy = (way: 'weight' | 'piece'): SQL =>
  sql`${products.record} @> ${JSON.stringify({ variants: [{ soldByWeight: way === 'weight' }] })}::jsonb`;

/** How it keeps. */
export const storage: SQL = sql`(${products.record} ->> 'storage')`;

/** Who offers it. */
export const sellerId: SQL = sql`(${offers.record} -> 'seller' ->> 'id')`;

/** Steps that a sale of this offer's variant has at least. */
const increment = sql`(select min((v -> 'quantityUnit' ->> 'increment')::bigint)
  from jsonb_array_elements(${products.record} -> 'variants') v where v ->> 'id' = ${offers.variantId})`;

/** `availabilityOf` said in SQL, of an offer beside its product: `in_stock`, `preorder`, or null where it can't be ordered. */
export function orderable(scope: Scope): SQL<string | null> {
  const now = scope.now.toISOString();
  const today = localDate(scope.now.getTime(), scope.store.record.timeZone);
  return sql`case
    when ${offers.saleFrom} > ${now}::timestamptz or ${offers.saleTo} <= ${now}::timestamptz
      or ${offers.supply} - ${offers.sold} < ${increment} then null
    when ${offers.record} ->> 'presaleFrom' > ${today} collate "C" then 'preorder'
    else 'in_stock' end`;
}

/** The offers of a product that stand, and reach the hub where one is asked for. */
export const standingOffers = (scope: Scope, hubId: string | undefined): SQL | undefined =>
  and(
    eq(offers.storeId, scope.storeId),
    eq(offers.productId, products.id),
    isNull(offers.archivedAt),
    reaches(hubId),
  );

/** Sold at all; with a hub, a seller or an availability, by one offer that has all of them. */
function sold(scope: Scope, asked: ProductFilters): SQL {
  const such = and(
    standingOffers(scope, asked.hubId),
    asked.sellerId === undefined ? undefined : sql`${sellerId} = ${asked.sellerId}`,
    asked.availability === undefined ? undefined : sql`${orderable(scope)} = ${asked.availability}`,
  );
  return sql`exists (${scope.db
    .select({ one: sql`1` })
    .from(offers)
    .where(such)})`;
}

/** The products of a list. */
export function matching(scope: Scope, asked: ProductFilters): SQL | undefined {
  const rank = rankOf(asked);
  return and(
    eq(products.storeId, scope.storeId),
    isNull(products.archivedAt),
    asked.categoryId === undefined ? undefined : eq(products.categoryId, asked.categoryId),
    asked.season === undefined ? undefined : inSeason(monthOf(asked.season, scope)),
    asked.soldBy === undefined ? undefined : soldBy(asked.soldBy),
    asked.storage === undefined ? undefined : sql`${storage} = ${asked.storage}`,
    sold(scope, asked),
    rank && sql`${rank} is not null`,
  );
}
