import type { HubRun, Run } from '../contract/types';
import type { CallOptions, Http } from '../http/http';
import { listAt, valueOf } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** Journeys along a route: order until when, collect when. */
export const runs = (http: Http) => ({
  /** Lists the runs that take orders for a hub, soonest cut-off first; empty for a hub that takes none. */
  list: (filter: QueryOf<'get', '/runs'>, options?: CallOptions): Pages<HubRun> =>
    listAt(http, '/runs', filter, options),
  /** Reads one run with all its stops. Rejects with `not_found` when it never existed. */
  get: (runId: string, options?: CallOptions): Promise<Run> =>
    valueOf(http.get('/runs/{runId}', { path: { runId } }, options)),
});
