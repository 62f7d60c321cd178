import type { Category } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { pages, type Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** The shelves of the shop. */
export const categories = (http: Http) => ({
  /** Lists them in the operator's order. */
  list: (filter: QueryOf<'get', '/categories'> = {}, options?: CallOptions): Pages<Category> =>
    pages(
      async (cursor) => (await http.get('/categories', { query: { ...filter, cursor } }, options)).value,
      filter.cursor,
    ),
});
