import type { Product } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { pages, type Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** What to look for: `query` words, `categoryId`, `hubId` it can be collected at, `season` month, `limit` rows a page. */
export type ProductFilter = QueryOf<'get', '/products'>;

/** What is sold, with its variants and offers. */
export const products = (http: Http) => ({
  /** Lists and searches: best match first with `query`, else by name. Sold-out products stay in the list and say so. */
  list: (filter: ProductFilter = {}, options?: CallOptions): Pages<Product> =>
    pages(
      async (cursor) => (await http.get('/products', { query: { ...filter, cursor } }, options)).value,
      filter.cursor,
    ),
  /** Reads one product. Rejects with `not_found` when it never existed or was archived. */
  get: async (productId: string, options?: CallOptions): Promise<Product> =>
    (await http.get('/products/{productId}', { path: { productId } }, options)).value,
});
