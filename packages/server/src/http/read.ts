import type { OperationId } from '@hamlet/sdk/contract';
import { privateJson, type Answer } from './answer.js';
import { contentTag, noneMatch } from './etag.js';
import type { Handler, Reply, Request } from './handler.js';

/** Answers a read that only its reader may see: a cart, an order, the operator's side. */
export async function readPrivate(handler: Handler<OperationId>, request: Request): Promise<Answer> {
  const reply = await simple(handler, request)(request);
  const text = JSON.stringify(reply.body);
  return { status: 200, headers: { ...privateJson, ...replyHeaders(reply, request) }, text };
}

/** Answers one of the public reads, with a validator of its content. */
export async function readPublic(
  handler: Handler<OperationId>,
  request: Request,
  byHeader: boolean,
): Promise<Answer> {
  const reply = await simple(handler, request)(request);
  const text = JSON.stringify(reply.body);
  const headers = {
    ETag: await contentTag(text, request.locale),
    'Content-Type': 'application/json',
    'Content-Language': request.locale,
    // Kept, but asked about each time: a page never shows yesterday's price as today's.
    'Cache-Control': reply.forEver ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    ...(byHeader && { Vary: 'Accept-Language' }),
  };
  return { status: 200, headers, text };
}

/** 304 where the reader has the answer already. */
export const unlessKnown = (answer: Answer, ifNoneMatch: string | null): Answer =>
  noneMatch(ifNoneMatch, answer.headers['ETag'] ?? '')
    ? { status: 304, headers: answer.headers, text: null }
    : answer;

function simple(handler: Handler<OperationId>, request: Request) {
  if (typeof handler !== 'function') throw new TypeError(`${request.operation} is a read and has no steps`);
  return handler;
}

/** The headers that a reply asks for; they are kept with a write's answer. */
export function replyHeaders(
  { etag, location }: Reply,
  { locale }: { locale: string },
): Record<string, string> {
  return {
    'Content-Language': locale,
    ...(etag !== undefined && { ETag: etag }),
    ...(location !== undefined && { Location: location }),
  };
}
