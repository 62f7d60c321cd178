import type { Area } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { pages, type Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** Administrative areas that have hubs. */
export const areas = (http: Http) => ({
  /** Lists them with their number of hubs. */
  list: (filter: QueryOf<'get', '/areas'> = {}, options?: CallOptions): Pages<Area> =>
    pages(
      async (cursor) => (await http.get('/areas', { query: { ...filter, cursor } }, options)).value,
      filter.cursor,
    ),
});
