import type { Product, ProductFacets, Suggestion } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt, valueOf } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/**
 * What to look for: `query` words, the shelf `categoryId`, `hubId` it can be collected at, `season` month, `availability`,
 * `sellerId`, `soldBy`, `storage`; how to `sort`; `limit` rows a page.
 */
export type ProductFilter = QueryOf<'get', '/products'>;
/** What a count is about: a list's filters, without its order and its pages. */
export type FacetFilter = QueryOf<'get', '/products/facets'>;
/** What was typed, and the hub that the goods are for. */
export type SuggestFilter = QueryOf<'get', '/products/suggestions'>;

/** What is sold, with its variants and offers. */
export const products = (http: Http) => ({
  /** Lists and searches: best match first with `query`, else by name. Sold-out products stay in the list and say so. */
  list: (filter: ProductFilter = {}, options?: CallOptions): Pages<Product> =>
    listAt(http, '/products', filter, options),
  /** Counts what a list with these filters holds, and what each further choice would leave. */
  facets: (filter: FacetFilter = {}, options?: CallOptions): Promise<ProductFacets> =>
    valueOf(http.get('/products/facets', { query: filter }, options)),
  /** At most eight names and shelves that begin like `query`. End a call with its `signal` when more was typed. */
  suggest: async (filter: SuggestFilter, options?: CallOptions): Promise<Suggestion[]> =>
    (await valueOf(http.get('/products/suggestions', { query: filter }, options))).data,
  /** Reads one product. Rejects with `not_found` when it never existed or was archived. */
  get: (productId: string, options?: CallOptions): Promise<Product> =>
    valueOf(http.get('/products/{productId}', { path: { productId } }, options)),
});
