import type { Problem } from '../contract/types';
import { HamletError } from './errors';
import { parseRetryAfter } from './retry';

/** A record with what is needed to change it safely. */
export interface Versioned<T> {
  value: T;
  /** Send it back as `ifMatch`. Empty when the answer carried none. */
  etag: string;
  /** Whether this is the stored answer of an earlier try of the same write. */
  replayed: boolean;
  /** When the server gave it, by its own clock: milliseconds since 1970. */
  asOf: number;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes a record of an answer. Throws a HamletError for a refusal, and `bad_answer` for what no Hamlet server says. */
export async function readAnswer<T>(response: Response, now: number): Promise<Versioned<T>> {
  const { status, headers, ok } = response;
  const value = parse(await response.text());
  const isRecord = typeof value === 'object' && value !== null;
  if (ok && isRecord) {
    const replayed = headers.get('idempotent-replayed') === 'true';
    const asOf = Date.parse(headers.get('date') ?? '') || now;
    return { value: value as T, etag: headers.get('etag') ?? '', replayed, asOf };
  }
  const { code, detail, severity, errors, current, requestId } = (isRecord ? value : {}) as Partial<Problem>;
  const known = !ok && typeof code === 'string';
  throw new HamletError(known ? code : 'bad_answer', known && detail ? detail : `Status ${status}`, {
    ...(known && { severity: severity ?? null, current: current ?? null, errors: errors ?? [] }),
    status,
    requestId: requestId ?? headers.get('x-request-id'),
    retryAfter: parseRetryAfter(headers.get('retry-after'), headers.get('date'), now),
  });
}
