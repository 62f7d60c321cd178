import { listRuns } from '../data/hub-runs.js';
import { etagOf } from '../data/records.js';
import { advanceRun, arriveRun } from '../data/run-moves.js';
import { archiveRun, putRun } from '../data/run-records.js';
import { getRun, listOperatorRuns } from '../data/runs.js';
import { defineHandlers } from '../http/handler.js';

/** Journeys along routes: order until when, collect when. */
export const runRoutes = defineHandlers({
  listRuns: async (request) => ({ body: await listRuns(request, request.query) }),

  getRun: async (request) => ({ body: (await getRun(request, request.params.runId)).run }),

  listOperatorRuns: async (request) => ({ body: await listOperatorRuns(request, request.query) }),

  getOperatorRun: async (request) => {
    const { run, revision } = await getRun(request, request.params.runId);
    return { body: run, etag: etagOf({ revision }) };
  },

  putRun: async (request) => {
    const { created, run, etag } = await putRun(request, request.params.runId, request.body, request.match);
    return { status: created ? 201 : 200, body: run, etag };
  },

  archiveRun: async (request) => ({ body: await archiveRun(request, request.params.runId) }),

  // The orders move in short transactions of their own before the answer's.
  advanceRun: {
    prepare: (request) => advanceRun(request, request.params.runId, request.body),
    handle: async (request, ordersMoved: number) => ({
      body: { run: (await getRun(request, request.params.runId)).run, ordersMoved },
    }),
  },

  arriveRun: {
    prepare: (request) => arriveRun(request, request.params.runId, request.body.hubId),
    handle: async (request, ordersMoved: number) => ({
      body: { run: (await getRun(request, request.params.runId)).run, ordersMoved },
    }),
  },
});
