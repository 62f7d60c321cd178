import { sql, type SQL } from 'drizzle-orm';
import { byBytes } from './db.js';
import { standingOffers, rankOf, type ProductFilters } from './product-filters.js';
import { offers, products } from './schema.js';
import type { Scope } from './scope.js';

/** An order of a list. */
export type ProductSort = 'relevance' | 'newest' | 'name' | 'price_low' | 'price_high';

/** Where a row stands: by the number, then by the name, then by the id. Numbers are whole, and safe as JSON. */
export interface SortKey {
  number: SQL<number>;
  name: SQL<string>;
  id: SQL;
}

/** The folded name in the answer's language, else in the store's first. */
function sortName({ locale }: Scope): SQL<string> {
  const [language = locale] = locale.split('-');
  const names = products.foldedNames;
  return sql`coalesce(${names} ->> ${locale}, ${names} ->> ${language}, ${products.sortName})`;
}

/**
 * What a card shows: the smallest amount that can be bought of the first variant that anybody offers, from its cheapest
 * offer, half up. It does not ask what is sold out, so that an order somewhere moves nothing in a list that is read.
 */
const price = (scope: Scope, hubId: string | undefined): SQL<number> => sql`coalesce((
  select least(floor((${offers.amount} * (v.variant -> 'quantityUnit' ->> 'increment')::numeric * 2
      / power(10::numeric, (v.variant -> 'quantityUnit' ->> 'scale')::numeric) + 1) / 2), 9007199254740991)
  from jsonb_array_elements(${products.record} -> 'variants') with ordinality v(variant, place)
  join ${offers} on ${standingOffers(scope, hubId)} and ${offers.variantId} = v.variant ->> 'id'
  order by v.place, ${offers.amount}, ${byBytes(offers.id)} limit 1), 9007199254740991)::float8`;

/** When it came into the shop, in milliseconds. */
const age = sql`coalesce(round(extract(epoch from ${products.createdAt}) * 1000), 0)::float8`;

/** The key of an order: the same rows always stand the same way, each in a place of its own. */
export function sortKey(scope: Scope, asked: ProductFilters & { sort?: ProductSort | undefined }): SortKey {
  const numbers: Record<ProductSort, () => SQL> = {
    relevance: () => rankOf(asked) ?? sql`0`,
    name: () => sql`0`,
    newest: () => sql`-${age}`,
    price_low: () => price(scope, asked.hubId),
    price_high: () => sql`-${price(scope, asked.hubId)}`,
  };
  return {
    number: sql`(${numbers[asked.sort ?? 'relevance']()})::float8`,
    name: sql`(${sortName(scope)}) collate "C"`,
    id: byBytes(products.id),
  };
}
