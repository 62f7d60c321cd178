import type { Product } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt, valueOf } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** What to look for: `query` words, `categoryId`, `hubId` it can be collected at, `season` month, `limit` rows a page. */
export type ProductFilter = QueryOf<'get', '/products'>;

/** What is sold, with its variants and offers. */
export const products = (http: Http) => ({
  /** Lists and searches: best match first with `query`, else by name. Sold-out products stay in the list and say so. */
  list: (filter: ProductFilter = {}, options?: CallOptions): Pages<Product> =>
    listAt(http, '/products', filter, options),
  /** Reads one product. Rejects with `not_found` when it never existed or was archived. */
  get: (productId: string, options?: CallOptions): Promise<Product> =>
    valueOf(http.get('/products/{productId}', { path: { productId } }, options)),
});
