import type { Category } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** The shelves of the shop. */
export const categories = (http: Http) => ({
  /** Lists them in the operator's order. */
  list: (filter: QueryOf<'get', '/categories'> = {}, options?: CallOptions): Pages<Category> =>
    listAt(http, '/categories', filter, options),
});
