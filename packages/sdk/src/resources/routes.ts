import type { Route } from '../contract/types';
import { valueOf } from '../http/list';
import type { CallOptions, Http } from '../http/http';

/** The stops a vehicle serves, and how often. */
export const routes = (http: Http) => ({
  /** Reads one route. Rejects with `not_found` when it never existed. */
  get: (routeId: string, options?: CallOptions): Promise<Route> =>
    valueOf(http.get('/routes/{routeId}', { path: { routeId } }, options)),
});
