import ky from 'ky';

export { uuidv7 as newKey } from '../values/uuid';

/** A write: the same for each of its tries, above all its key. */
export interface Write {
  method: string;
  headers: Record<string, string>;
  /** Sent as JSON, where there is one. */
  body: unknown;
  /** The `etag` of the state that was seen. */
  ifMatch: string | undefined;
  /** The Idempotency-Key. */
  key: string;
}

/** How a try is sent: `fetch` is given the whole request. */
export interface Sending {
  fetch: (request: Request) => Promise<Response>;
  signal: AbortSignal;
  credentials?: 'omit';
}

/** Sends one try of a write. An answer of any status comes back. */
export const write = (
  url: string,
  { method, headers, body, ifMatch, key }: Write,
  { fetch, ...sending }: Sending,
): Promise<Response> =>
  ky(url, {
    method,
    headers: { ...headers, 'idempotency-key': key, ...(ifMatch && { 'if-match': ifMatch }) },
    json: body,
    fetch: (request) => fetch(request as Request),
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    ...sending,
  });
