import { operations, type OperationId } from '@hamlet/sdk/contract';
import { uuidv7, webRandom } from '@hamlet/sdk';
import { Hono, type Context } from 'hono';
import { problem } from './http/answer.js';
import { findKey } from './http/authenticate.js';
import { corsHeaders, preflightHeaders, type CorsCase } from './http/cors.js';
import { toRefusal } from './http/failure.js';
import type { Handler } from './http/handler.js';
import { pipeline, withCommonHeaders, type Parts } from './http/pipeline.js';
import { policy, type Access } from './http/policy.js';
import { Refusal } from './http/refusal.js';
import { handlers } from './routes/index.js';

/** What `createApp` takes; clock and randomness default to the platform's. */
export type AppOptions = Pick<Parts, 'db' | 'log' | 'versions' | 'onFailure' | 'keepReads'> &
  Partial<Pick<Parts, 'clock' | 'random'>>;

/** The API: a function from a web-standard request to its response, the same in Node and in a page. */
export interface App {
  fetch(request: Request): Promise<Response>;
}

/** What the contract has at one path. */
interface Place {
  path: string;
  methods: string[];
  access: Access;
}

/** Makes the API over a database that is up to date. Two apps share nothing but their database. */
export function createApp({ clock = Date.now, random = webRandom, ...rest }: AppOptions): App {
  const parts: Parts = { ...rest, clock, random };
  const run = pipeline(parts);
  const app = new Hono();
  for (const [id, { method, path }] of Object.entries(operations) as [OperationId, Operation][]) {
    const handler = handlers[id] as Handler<OperationId> | undefined;
    if (!handler) continue;
    app.on(method, routeOf(path), (context) => run(id, handler, context.req.raw, context.req.param()));
  }
  for (const place of places()) {
    app.options(routeOf(place.path), (context) => preflight(parts, place, context));
    app.all(routeOf(place.path), (context) => unrouted(parts, place, context));
  }
  app.notFound((context) => unrouted(parts, undefined, context));
  return { fetch: async (request) => app.fetch(request) };
}

type Operation = (typeof operations)[OperationId];

const routeOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1');

function places(): Place[] {
  const found = new Map<string, Place>();
  for (const [id, { method, path }] of Object.entries(operations) as [OperationId, Operation][]) {
    const place = found.get(path) ?? { path, methods: [], access: policy[id] };
    found.set(path, { ...place, methods: [...place.methods, method] });
  }
  return [...found.values()];
}

/** Tells a browser whether a page may ask. The origin list is the publishable key's, which stands in the query. */
async function preflight(parts: Parts, place: Place, context: Context): Promise<Response> {
  const requestId = uuidv7(parts.clock(), parts.random);
  try {
    const key = context.req.query('key');
    const known =
      key && place.access !== 'secret'
        ? await findKey(parts.db, key, 'publishable', new Date(parts.clock()))
        : undefined;
    const case_ = corsCase(place.access, context, known?.origins ?? null);
    const headers = { Allow: allow(place), ...preflightHeaders(case_, place.methods) };
    return withCommonHeaders({ status: 204, headers, text: null }, requestId, parts.clock);
  } catch (error) {
    return withCommonHeaders(problem(toRefusal(error), requestId), requestId, parts.clock);
  }
}

const corsCase = (access: Access, context: Context, origins: string[] | null): CorsCase => ({
  access,
  origin: context.req.header('Origin') ?? null,
  origins,
});

const allow = ({ methods }: Place) =>
  [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');

/** 405 for a path of the contract with another method, 404 for any other path. */
function unrouted({ clock, random }: Parts, place: Place | undefined, context: Context): Response {
  const requestId = uuidv7(clock(), random);
  const refusal = place
    ? new Refusal(405, 'method_not_allowed', {
        detail: `Only ${allow(place)} are answered here.`,
        headers: { Allow: allow(place) },
      })
    : new Refusal(404, 'not_found', {
        detail: 'The contract has no such address.',
        severity: 'unrecoverable',
      });
  const access = place?.access ?? (context.req.path.startsWith('/operator') ? 'secret' : 'anyone');
  const answer = problem(refusal, requestId);
  const headers = { ...answer.headers, ...corsHeaders(corsCase(access, context, null)) };
  return withCommonHeaders({ ...answer, headers }, requestId, clock);
}
