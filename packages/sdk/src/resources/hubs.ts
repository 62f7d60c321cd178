import type { Hub } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt, valueOf } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** What to look for; `near` is `[longitude, latitude]` in degrees, in that order. */
export type HubFilter = Omit<QueryOf<'get', '/hubs'>, 'near'> & {
  near?: readonly [longitude: number, latitude: number] | undefined;
};

/** Degrees to a metre. */
const degrees = (value: number) => value.toFixed(5);

/** Places where shoppers collect their orders. */
export const hubs = (http: Http) => ({
  /** Finds hubs: nearest first with `near`, best match first with `query`, else by name. */
  list: ({ near, ...filter }: HubFilter = {}, options?: CallOptions): Pages<Hub> =>
    listAt(http, '/hubs', { ...filter, near: near?.map(degrees).join(',') }, options),
  /** Reads one hub. Rejects with `not_found` when it never existed. */
  get: (hubId: string, options?: CallOptions): Promise<Hub> =>
    valueOf(http.get('/hubs/{hubId}', { path: { hubId } }, options)),
});
