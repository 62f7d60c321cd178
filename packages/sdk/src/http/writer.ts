import ky from 'ky';

/** A write: the same for each of its tries, above all its key. */
export interface Write {
  method: string;
  headers: Record<string, string>;
  /** Sent as JSON, where there is one. */
  body: unknown;
}

/** Sends one try of a write. An answer of any status comes back; `fetch` is given the whole request. */
export const write = (
  url: string,
  { method, headers, body }: Write,
  { fetch, signal }: { fetch: (request: Request) => Promise<Response>; signal: AbortSignal },
): Promise<Response> =>
  ky(url, {
    method,
    headers,
    json: body,
    fetch: (request) => fetch(request as Request),
    signal,
    retry: 0,
    timeout: false,
    throwHttpErrors: false,
    // Workers know no credentials and refuse the option.
    ...('credentials' in Request.prototype && { credentials: 'omit' }),
  });
