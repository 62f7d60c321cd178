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
import { changesReads, keepReads, type KeptReads } from './kept-reads.js';
import { readPrivate, readPublic, unlessKnown } from './read.js';
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
  /**
   * How many milliseconds a public answer may be given again without asking the database, and so how late a write of
   * another process may be seen. Writes of this app are seen at once. Default 0: never.
   */
  keepReads?: number;
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
  const reads = parts.keepReads ? keepReads(parts.keepReads, parts.clock) : undefined;
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
      answer = keptAnswer(way, reads) ?? (await answerOf(parts, way, handler, { write, reads }));
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
  { write, reads }: { write: ReturnType<typeof writer>; reads: KeptReads | undefined },
): Promise<Answer> {
  const { operation, request, url } = way;
  checkVersion(url.searchParams.get('version'), parts.versions);
  const who = presented(request, url);
  const keeper = isPublic(operation) ? reads?.begin(who.key ?? '') : undefined;
  way.credential = await authenticate(
    who,
    policy[operation],
    async (text, kind) => {
      const known = keeper && kind === 'publishable' ? reads?.findKey(text) : undefined;
      return known ?? findKey(parts.db, text, kind, way.now);
    },
    (key) => (way.key = key),
  );
  if (way.key) keeper?.key(way.key);
  const valid = await validate(operation, request, url, way.params);
  const { locale, byHeader } = chooseLocale(
    valid.query['locale'] as string | undefined,
    request.headers.get('Accept-Language'),
    way.key?.store.record.locales ?? [],
  );
  const requestOn = (db: Db) => handlerRequest(parts, way, valid, locale, db);
  if (operations[operation].method === 'GET') {
    if (!isPublic(operation)) return readPrivate(handler, requestOn(parts.db));
    const answer = await readPublic(handler, requestOn(parts.db), byHeader);
    if (way.key) keeper?.answer(nameOf(way), { answer, key: way.key });
    return unlessKnown(answer, request.headers.get('If-None-Match'));
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
  const written = write({
    operation,
    handler,
    claim,
    ifMatch: valid.headers['if-match'],
    request: requestOn,
    db: parts.db,
  });
  // Also when it failed: nobody knows then whether it was written.
  return written.finally(() => changesReads(operation) && reads?.written(claim.storeId));
}

const isPublic = (operation: OperationId): boolean =>
  policy[operation] === 'publishable' && operations[operation].method === 'GET';

/** Everything that a public answer depends on, the clock and the database left out. */
const nameOf = ({ url, request }: Way): string =>
  `${url.pathname}${url.search}\n${request.headers.get('Accept-Language') ?? ''}`;

/** The answer that was given to the same a moment ago. */
function keptAnswer(way: Way, reads: KeptReads | undefined): Answer | undefined {
  if (!reads || !isPublic(way.operation)) return undefined;
  const kept = reads.find(nameOf(way));
  if (!kept) return undefined;
  way.key = kept.key;
  way.credential = { kind: 'publishable', keyId: kept.key.keyId };
  return unlessKnown(kept.answer, way.request.headers.get('If-None-Match'));
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
