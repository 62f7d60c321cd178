import type { Run, RunAdvance, RunMoved } from '../contract/types';
import type { CallOptions, Http, WriteOptions } from '../http/http';
import { listAt } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';
import { records } from './records';

/** Runs: planned, moved along their states, and recorded at each hub. */
export const operatorRuns = (http: Http) => ({
  ...records(http, '/operator/runs/{runId}'),
  /** Lists runs, by route or by what still takes orders. */
  list: (filter: QueryOf<'get', '/operator/runs'> = {}, options?: CallOptions): Pages<Run> =>
    listAt(http, '/operator/runs', filter, options),
  /**
   * Moves a run to its next state and its orders with it; asking again finishes what was left undone. Rejects with
   * `illegal_transition` when the run can't go there from here.
   */
  advance: async (
    runId: string,
    to: RunAdvance['to'],
    options: WriteOptions & { reason?: string | undefined } = {},
  ): Promise<RunMoved> => {
    const body = { to, ...(options.reason ? { reason: options.reason } : {}) };
    return (await http.send('post', '/operator/runs/{runId}/advance', { path: { runId }, body }, options))
      .value;
  },
  /** Records that a run has reached a hub: the parcels for that hub become ready to collect. */
  arrive: async (runId: string, hubId: string, options?: WriteOptions): Promise<RunMoved> =>
    (await http.send('post', '/operator/runs/{runId}/arrive', { path: { runId }, body: { hubId } }, options))
      .value,
});
