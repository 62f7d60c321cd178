import type { CategoryInput } from '@hamlet/sdk/contract';
import { categoryColumns, listCategories, requireEmptyShelf } from '../data/categories.js';
import { archiveRecord, etagOf, getRecord, putRecord, recordView } from '../data/records.js';
import { categories } from '../data/schema.js';
import { defineHandlers } from '../http/handler.js';

/** The shelves of the shop. */
export const categoryRoutes = defineHandlers({
  listCategories: async (request) => ({ body: await listCategories(request, request.query) }),

  getOperatorCategory: async (request) => {
    const kept = await getRecord<CategoryInput>(request, categories, request.params.categoryId);
    return { body: recordView(kept), etag: etagOf(kept) };
  },

  putCategory: async (request) => {
    const { created, kept } = await putRecord<CategoryInput>(request, {
      table: categories,
      id: request.params.categoryId,
      input: request.body,
      match: request.match,
      columns: async () => categoryColumns(request, request.body),
    });
    return { status: created ? 201 : 200, body: recordView(kept), etag: etagOf(kept) };
  },

  archiveCategory: async (request) => {
    const { categoryId } = request.params;
    return {
      body: await archiveRecord(request, categories, categoryId, () =>
        requireEmptyShelf(request, categoryId),
      ),
    };
  },
});
