import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { CategoryInput, Facet, ProductFacets } from '@hamlet/sdk/contract';
import { byBytes, rows } from './db.js';
import {
  inSeason,
  monthOf,
  orderable,
  rankOf,
  sellerId,
  soldBy,
  standingOffers,
  storage,
  type ProductFilters,
} from './product-filters.js';
import { categories, offers, products } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { pick, type Texts } from './texts.js';

/** Values that a facet shows at most; the largest counts stay. */
const mostValues = 100;

interface Count {
  facet: string;
  value: string;
  count: number;
}

/** A label, and its place before the larger counts where the operator gave one. */
interface Label {
  text: string;
  place: number;
}
type Labels = Map<string, Label>;

const every = (conditions: SQL[]): SQL => sql.join([sql`true`, ...conditions], sql` and `);

/** What each filter asks of a row of `goods`; a facet's own stays out of its counts. */
function asks(asked: ProductFilters): Partial<Record<string, SQL>> {
  return {
    ...(asked.categoryId !== undefined && { categoryId: sql`category_id = ${asked.categoryId}` }),
    ...(asked.season !== undefined && { season: sql`in_month` }),
    ...(asked.availability !== undefined && { availability: sql`availability = ${asked.availability}` }),
    ...(asked.sellerId !== undefined && { sellerId: sql`seller_id = ${asked.sellerId}` }),
    ...(asked.soldBy !== undefined && { soldBy: asked.soldBy === 'weight' ? sql`by_weight` : sql`by_piece` }),
    ...(asked.storage !== undefined && { storage: sql`storage = ${asked.storage}` }),
  };
}

/** A row for each offer that stands, beside what its product is. */
function goods(scope: Scope, asked: ProductFilters): SQL {
  const rank = rankOf(asked);
  return sql`select ${products.id} as id, ${products.categoryId} as category_id, ${storage} as storage,
      ${inSeason(monthOf('now', scope))} as in_season, ${inSeason(monthOf(asked.season ?? 'now', scope))} as in_month,
      ${soldBy('weight')} as by_weight, ${soldBy('piece')} as by_piece,
      ${sellerId} as seller_id, ${orderable(scope)} as availability
    from ${products} join ${offers} on ${standingOffers(scope, asked.hubId)}
    where ${and(eq(products.storeId, scope.storeId), isNull(products.archivedAt), rank && sql`${rank} is not null`)}`;
}

/** Every count in one statement over the same rows. */
async function count(scope: Scope, asked: ProductFilters): Promise<Count[]> {
  const conditions = asks(asked);
  const except = (facet: string) =>
    every(Object.entries(conditions).flatMap(([name, one]) => (one && name !== facet ? [one] : [])));
  const groups = (facet: string, value: SQL) =>
    sql`select ${facet} as facet, ${value} as value, count(distinct id) as count from goods
      where ${except(facet)} and ${value} is not null group by ${value}`;
  const one = (facet: string, value: string, such: SQL) =>
    sql`select ${facet} as facet, ${value} as value, count(distinct id) as count from goods
      where ${except(facet)} and ${such}`;
  const month = asked.season !== undefined && asked.season !== 'now' ? [asked.season] : [];
  const all = [
    one('total', '', sql`true`),
    groups('categoryId', sql`category_id`),
    one('season', 'now', sql`in_season`),
    ...month.map((value) => one('season', value, sql`in_month`)),
    groups('availability', sql`availability`),
    groups('sellerId', sql`seller_id`),
    one('soldBy', 'weight', sql`by_weight`),
    one('soldBy', 'piece', sql`by_piece`),
    groups('storage', sql`storage`),
  ];
  const found = await rows<Count>(
    scope.db,
    sql`with goods as (${goods(scope, asked)}) ${sql.join(all, sql` union all `)}`,
  );
  return found.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The shelves' names in the operator's order. */
async function shelves(scope: Scope, ids: string[]): Promise<Labels> {
  if (ids.length === 0) return new Map();
  const found = await scope.db
    .select({ id: categories.id, position: categories.position, record: categories.record })
    .from(categories)
    .where(
      and(eq(categories.storeId, scope.storeId), inArray(categories.id, ids), isNull(categories.archivedAt)),
    )
    .orderBy(categories.position, byBytes(categories.sortName), byBytes(categories.id));
  const language = languageOf(scope);
  return new Map(
    found.map(({ id, record }, place) => [
      id,
      { text: pick((record as CategoryInput).names, language), place },
    ]),
  );
}

/** The sellers' names, from the first of their offers that stands. */
async function sellers(scope: Scope, ids: string[]): Promise<Labels> {
  if (ids.length === 0) return new Map();
  const found = await scope.db
    .select({
      id: sql<string>`${sellerId}`,
      names: sql<string>`min((${offers.record} -> 'seller' -> 'names')::text)`,
    })
    .from(offers)
    .where(and(eq(offers.storeId, scope.storeId), isNull(offers.archivedAt), inArray(sellerId, ids)))
    .groupBy(sellerId);
  const language = languageOf(scope);
  return new Map(
    found.map(({ id, names }) => [id, { text: pick(JSON.parse(names) as Texts, language), place: 0 }]),
  );
}

/** The values of one facet: those with products, and the chosen one as long as it exists. */
function facet(name: string, counts: Count[], chosen: string | undefined, labels?: Labels): Facet {
  const own = counts.filter((row) => row.facet === name && (row.count > 0 || row.value === chosen));
  if (chosen !== undefined && own.every(({ value }) => value !== chosen))
    own.push({ facet: name, value: chosen, count: 0 });
  const values = own
    .filter(({ value }) => !labels || labels.has(value))
    .map(({ value, count }) => ({ value, label: labels?.get(value)?.text ?? null, count }))
    .sort(
      (a, b) =>
        place(labels, a.value) - place(labels, b.value) || b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  return { name, values: values.slice(0, mostValues) };
}

const place = (labels: Labels | undefined, value: string): number => labels?.get(value)?.place ?? 0;

/** Counts what a list holds, and what each further choice would leave: a facet's own choice does not narrow its counts. */
export async function productFacets(scope: Scope, asked: ProductFilters): Promise<ProductFacets> {
  const counts = await count(scope, asked);
  const valuesOf = (name: string, chosen: string | undefined) => [
    ...counts.filter((row) => row.facet === name).map(({ value }) => value),
    ...(chosen === undefined ? [] : [chosen]),
  ];
  const named = await shelves(scope, valuesOf('categoryId', asked.categoryId));
  const known = await sellers(scope, valuesOf('sellerId', asked.sellerId));
  return {
    total: counts.find((row) => row.facet === 'total')?.count ?? 0,
    facets: [
      facet('categoryId', counts, asked.categoryId, named),
      facet('season', counts, asked.season),
      facet('availability', counts, asked.availability),
      facet('sellerId', counts, asked.sellerId, known),
      facet('soldBy', counts, asked.soldBy),
      facet('storage', counts, asked.storage),
    ],
  };
}
