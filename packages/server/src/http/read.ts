import type { OperationId } from '@hamlet/sdk/contract';
import { privateJson, type Answer } from './answer.js';
import { contentTag, noneMatch } from './etag.js';
import type { Handler, Reply, Request } from './handler.js';

/** Answers a read. One of the public reads gets a validator of its content, and 304 where the reader has it already. */
export async function read(
  handler: Handler<OperationId>,
  request: Request,
  { isPublic, ifNoneMatch, byHeader }: { isPublic: boolean; ifNoneMatch: string | null; byHeader: boolean },
): Promise<Answer> {
  if (typeof handler !== 'function') throw new TypeError(`${request.operation} is a read and has no steps`);
  const reply = await handler(request);
  const text = JSON.stringify(reply.body);
  if (!isPublic) return { status: 200, headers: { ...privateJson, ...replyHeaders(reply, request) }, text };
  const etag = await contentTag(text, request.locale);
  const headers = {
    ETag: etag,
    'Content-Type': 'application/json',
    'Content-Language': request.locale,
    // Kept, but asked about each time: a page never shows yesterday's price as today's.
    'Cache-Control': 'public, no-cache',
    ...(byHeader && { Vary: 'Accept-Language' }),
  };
  return noneMatch(ifNoneMatch, etag) ? { status: 304, headers, text: null } : { status: 200, headers, text };
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
