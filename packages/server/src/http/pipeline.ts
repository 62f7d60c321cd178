import { operations, type OperationId } from '@hamlet/sdk/contract';
import { uuidv7 } from '@hamlet/sdk';
import type { Db } from '../data/db.js';
import { problem, type Answer } from './answer.js';
import { authenticate, findKey, presented, type KnownKey } from './authenticate.js';
import { corsHeaders } from './cors.js';
import { checkMatch } from './etag.js';
import { toRefusal } from './failure.js';
import type { Clock, Credential, Handler, Random, Request, StoreRow } from './handler.js';
import { claimOf } from './idempotency.js';
import { chooseLocale } from './locale.js';
import { failureOf, levelOf, type Log, type LogEntry } from './log.js';
import { policy } from './policy.js';
import { read } from './read.js';
import { validate, type Valid } from './validate.js';
import { checkVersion } from './version.js';
import { writer } from './write.js';

/** What an app is made of; clock and chance are handed in. */
export interface Parts {
  db: Db;
  clock: Clock;
  random: Random;
  log?: Log;
  /** Hears of every failure that is not a refusal. For a debugger: its message may repeat what a person typed. */
  onFailure?: (error: unknown) => void;
  /** The versions of the contract that are spoken, oldest first. */
  versions?: readonly string[];
}

/** A request on its way: what is known of it so far. */
interface Way {
  operation: OperationId;
  request: globalThis.Request;
  url: URL;
  requestId: string;
  now: Date;
  params: Record<string, string>;
  key?: KnownKey;
  credential: Credential;
}

/** Makes the function that answers one operation: see ARCHITECTURE.md, the way of a request. */
export function pipeline(parts: Parts) {
  const write = writer();
  return async function run(
    operation: OperationId,
    handler: Handler<OperationId>,
    request: globalThis.Request,
    params: Record<string, string>,
  ): Promise<Response> {
    const began = parts.clock();
    const way: Way = {
      operation,
      request,
      url: new URL(request.url),
      requestId: uuidv7(began, parts.random),
      now: new Date(began),
      params,
      credential: { kind: 'none' },
    };
    let answer: Answer;
    let outcome: Partial<LogEntry> = {};
    try {
      answer = await answerOf(parts, way, handler, write);
    } catch (error) {
      const refusal = toRefusal(error);
      if (refusal.status >= 500) parts.onFailure?.(error);
      answer = problem(refusal, way.requestId);
      outcome = { code: refusal.code, ...(refusal.status >= 500 && { failure: failureOf(error) }) };
    }
    report(parts, way, answer, outcome);
    return response(parts, way, answer);
  };
}

async function answerOf(
  parts: Parts,
  way: Way,
  handler: Handler<OperationId>,
  write: ReturnType<typeof writer>,
): Promise<Answer> {
  const { operation, request, url } = way;
  checkVersion(url.searchParams.get('version'), parts.versions);
  way.credential = await authenticate(
    presented(request, url),
    policy[operation],
    (text, kind) => findKey(parts.db, text, kind, way.now),
    (key) => (way.key = key),
  );
  const valid = await validate(operation, request, url, way.params);
  const { locale, byHeader } = chooseLocale(
    valid.query['locale'] as string | undefined,
    request.headers.get('Accept-Language'),
    way.key?.store.record.locales ?? [],
  );
  const requestOn = (db: Db) => handlerRequest(parts, way, valid, locale, db);
  if (operations[operation].method === 'GET') {
    const isPublic = policy[operation] === 'publishable';
    return read(handler, requestOn(parts.db), {
      isPublic,
      ifNoneMatch: request.headers.get('If-None-Match'),
      byHeader,
    });
  }
  const claim = await claimOf({
    operation,
    storeId: way.key?.store.id ?? '',
    credential: way.credential,
    key: valid.headers['idempotency-key'],
    method: operations[operation].method,
    path: url.pathname,
    body: valid.body,
    now: way.now,
  });
  return write({
    operation,
    handler,
    claim,
    ifMatch: valid.headers['if-match'],
    request: requestOn,
    db: parts.db,
  });
}

/** What the handler gets. An operation for anyone has no store, and its handler asks for none. */
function handlerRequest(parts: Parts, way: Way, valid: Valid, locale: string, db: Db): Request {
  const store = way.key?.store as StoreRow;
  const { credential } = way;
  return {
    operation: way.operation,
    storeId: store?.id,
    store,
    mode: store?.mode,
    credential,
    tokenHash: credential.kind === 'buyer' ? credential.tokenHash : '',
    params: valid.params as Request['params'],
    query: valid.query as Request['query'],
    body: valid.body as Request['body'],
    idempotencyKey: valid.headers['idempotency-key'],
    locale,
    now: way.now,
    requestId: way.requestId,
    db,
    random: parts.random,
    clock: parts.clock,
    newId: () => uuidv7(parts.clock(), parts.random),
    match: (etag) => checkMatch(valid.headers['if-match'], etag),
  };
}

function report(
  { log, clock }: Parts,
  way: Way,
  { status, headers }: Answer,
  outcome: Partial<LogEntry>,
): void {
  log?.({
    at: way.now.toISOString(),
    level: levelOf(status),
    requestId: way.requestId,
    method: operations[way.operation].method,
    operation: way.operation,
    status,
    ms: clock() - way.now.getTime(),
    ...(way.key && { store: way.key.store.id }),
    credential: way.credential.kind,
    ...(headers['Idempotent-Replayed'] && { replayed: true as const }),
    ...outcome,
  });
}

function response({ clock }: Parts, way: Way, { status, headers, text }: Answer): Response {
  const cors = corsHeaders({
    access: policy[way.operation],
    origin: way.request.headers.get('Origin'),
    origins: way.key?.origins ?? null,
  });
  return withCommonHeaders(
    { status, headers: { ...headers, ...cors, ...vary(headers, cors) }, text },
    way.requestId,
    clock,
  );
}

/** Both what the content and what CORS depends on. */
function vary(...all: Record<string, string>[]): Record<string, string> {
  const names = all.flatMap(({ Vary }) => Vary ?? []);
  return names.length ? { Vary: names.join(', ') } : {};
}

/** Adds what every answer carries: the server's clock and the id to ask about. */
export function withCommonHeaders(
  { status, headers, text }: Answer,
  requestId: string,
  clock: Clock,
): Response {
  return new Response(text, {
    status,
    headers: {
      ...headers,
      Date: new Date(clock()).toUTCString(),
      'X-Request-Id': requestId,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
