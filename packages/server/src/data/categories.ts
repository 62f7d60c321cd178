import { and, eq, isNull, sql } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import type { Category, CategoryInput, Page } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { refused } from '../http/refusal.js';
import { byBytes } from './db.js';
import { limitOf, type PageQuery } from './page.js';
import { categories, products } from './schema.js';
import { fallbackOf, languageOf, type Scope } from './scope.js';
import { searchText } from './search.js';
import { pick } from './texts.js';

/** The shelves in the operator's order; equal places by name. */
export async function listCategories(scope: Scope, asked: PageQuery): Promise<Page<Category>> {
  const limit = limitOf(asked);
  const after = decodeCursor(asked.cursor, null, ['number', 'text', 'id']);
  const name = byBytes(categories.sortName);
  const id = byBytes(categories.id);
  const found = await scope.db
    .select()
    .from(categories)
    .where(
      and(
        eq(categories.storeId, scope.storeId),
        isNull(categories.archivedAt),
        after &&
          sql`(${categories.position}, ${name}, ${id}) > (${after[0]}::float8, ${after[1]}, ${after[2]})`,
      ),
    )
    .orderBy(categories.position, name, id)
    .limit(limit + 1);
  const language = languageOf(scope);
  return pageOf(
    found,
    limit,
    null,
    (row) => [row.position, row.sortName, row.id],
    (row) => ({
      id: row.id,
      name: pick((row.record as CategoryInput).names, language),
      position: row.position,
    }),
  );
}

/** The columns that lists and searches read. */
export const categoryColumns = (scope: Scope, input: CategoryInput) => ({
  position: input.position,
  sortName: fold(pick(input.names, { locale: fallbackOf(scope), fallback: 'en' })),
  search: searchText(input.names),
});

/** Refuses to archive a shelf that still holds products. */
export async function requireEmptyShelf(scope: Scope, categoryId: string): Promise<void> {
  const [product] = await scope.db
    .select({ id: products.id })
    .from(products)
    .where(
      and(
        eq(products.storeId, scope.storeId),
        eq(products.categoryId, categoryId),
        isNull(products.archivedAt),
      ),
    )
    .limit(1);
  if (product) {
    throw refused('category_in_use', 'Products stand on this shelf; move or archive them first.');
  }
}
