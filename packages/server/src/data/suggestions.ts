import { and, eq, isNull, sql, type Column, type SQL } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import { halves, nearly } from '@hamlet/sdk/hubs';
import type { CategoryInput, ProductInput, Suggestion } from '@hamlet/sdk/contract';
import { byBytes } from './db.js';
import { standingOffers } from './product-filters.js';
import { categories, offers, products } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { matchRank } from './search.js';
import { pick } from './texts.js';

/** Suggestions in an answer at most. */
const most = 8;
/** Shelves among them at most. */
const mostShelves = 3;
/** Names that are looked at for slips of the finger at most. */
const mostLooked = 500;

/** The folded names of a product in every locale, one a line. */
const names = sql<string>`coalesce((select string_agg(n.value, E'\n' order by n.key collate "C")
  from jsonb_each_text(${products.foldedNames}) n), ${products.sortName})`;

/** Best first: those that match, or with `null` those that only nearly do, in any order. */
interface Match {
  such: SQL | undefined;
  order: SQL;
  limit: number;
}

function shelvesLike(scope: Scope, { such, order, limit }: Match) {
  return scope.db
    .select({ id: categories.id, record: categories.record, names: sql<string>`${categories.search}` })
    .from(categories)
    .where(
      and(
        eq(categories.storeId, scope.storeId),
        isNull(categories.archivedAt),
        such,
        sql`exists (${scope.db
          .select({ one: sql`1` })
          .from(products)
          .where(
            and(
              eq(products.storeId, scope.storeId),
              eq(products.categoryId, categories.id),
              isNull(products.archivedAt),
            ),
          )})`,
      ),
    )
    .orderBy(order, categories.position, byBytes(categories.id))
    .limit(limit);
}

function productsLike(scope: Scope, hubId: string | undefined, { such, order, limit }: Match) {
  return scope.db
    .select({ id: products.id, record: products.record, names })
    .from(products)
    .where(
      and(
        eq(products.storeId, scope.storeId),
        isNull(products.archivedAt),
        such,
        sql`exists (${scope.db
          .select({ one: sql`1` })
          .from(offers)
          .where(standingOffers(scope, hubId))})`,
      ),
    )
    .orderBy(order, sql`length(${products.sortName})`, byBytes(products.sortName), byBytes(products.id))
    .limit(limit);
}

/** Suggests names and shelves: what begins like the words typed, else what would but for one slip of the finger. */
export async function suggestProducts(
  scope: Scope,
  asked: { query: string; hubId?: string | undefined },
): Promise<{ data: Suggestion[] }> {
  const query = fold(asked.query);
  if (!query) return { data: [] };
  const words = query.split(' ');
  const right = await found(scope, asked.hubId, (text, kept) => {
    const rank = matchRank(text, query);
    // Which rows are worth a look is asked of the column as it is kept, which costs least.
    const such = and(...words.map((word) => holds(kept, [word])), sql`${rank} <= ${beginnings(query)}`);
    return { such, order: sql`${rank}`, limit: most };
  });
  return { data: right.length ? right : await slipped(scope, asked.hubId, query) };
}

/** Words begin with what was typed; Chinese is written without spaces, so there any place in a name is a beginning. */
const beginnings = (query: string): number => (/\p{Script=Han}/u.test(query) ? 3 : 2);

async function found(
  scope: Scope,
  hubId: string | undefined,
  match: (text: SQL, kept: Column) => Match,
  fits: (names: string) => boolean = () => true,
): Promise<Suggestion[]> {
  const language = languageOf(scope);
  const shelves = await shelvesLike(scope, match(sql`${categories.search}`, categories.search));
  const goods = await productsLike(scope, hubId, match(names, products.search));
  const told = (kind: string, row: { id: string; record: unknown }): Suggestion => ({
    kind,
    id: row.id,
    name: pick((row.record as CategoryInput | ProductInput).names, language),
  });
  return [
    ...shelves
      .filter((row) => fits(row.names))
      .slice(0, mostShelves)
      .map((row) => told('category', row)),
    ...goods.filter((row) => fits(row.names)).map((row) => told('product', row)),
  ].slice(0, most);
}

/** The database finds names that share half of each word, and each is then looked at letter by letter. */
async function slipped(scope: Scope, hubId: string | undefined, query: string): Promise<Suggestion[]> {
  const words = query.split(' ');
  if (words.every((word) => halves(word).length === 1)) return [];
  const match = (_: SQL, kept: Column): Match => ({
    such: and(...words.map((word) => holds(kept, halves(word)))),
    order: sql`0::int`,
    limit: mostLooked,
  });
  return found(scope, hubId, match, (lines) =>
    lines.split('\n').some((line) => words.every((word) => nearly(word, line))),
  );
}

/** Folded text holds no character that LIKE takes for a pattern. */
const holds = (kept: Column, parts: string[]): SQL =>
  sql`(${sql.join(
    parts.map((part) => sql`${kept} like ${`%${part}%`}`),
    sql` or `,
  )})`;
