import type { Area } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** Administrative areas that have hubs. */
export const areas = (http: Http) => ({
  /** Lists them with their number of hubs. */
  list: (filter: QueryOf<'get', '/areas'> = {}, options?: CallOptions): Pages<Area> =>
    listAt(http, '/areas', filter, options),
});
