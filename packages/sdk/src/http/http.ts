import ky from 'ky';
import { contractVersion } from '../contract/operations';
import { uuidv7 } from '../values/id';
import { parseUrl } from '../values/url';
import { webRandom, type RandomSource } from '../values/random';
import { readAnswer, type Versioned } from './answer';
import { HamletError, isHamletError } from './errors';
import type { InputOf, Method, OutputOf, PathsWith, WriteMethod } from './paths';
import { createRetryBudget, isRetryable, maxTries, overallDeadline, retryDelay } from './retry';
import { createServerClock } from './server-clock';
import { timerSleep, type Sleep } from './sleep';
import { aborted, tryOnce } from './try-once';

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, its waits and its retries; it rejects with `aborted`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one try may take. */
  timeout?: number | undefined;
  /** BCP 47 tag of the language wanted, in place of the client's. */
  locale?: string | undefined;
}

/** What every write takes. */
export interface WriteOptions extends CallOptions {
  /** The same for each try of one write; made by the client when absent. */
  idempotencyKey?: string | undefined;
  /** The `etag` of the state that was seen. */
  ifMatch?: string | undefined;
}

/** Lets the buyer's token through. */
export interface BuyerAuth {
  /** The token of the cart, or of the cart that the order came from. */
  token: string;
}

/** Milliseconds that one try may take. */
const defaultTimeout = 20_000;

type AnyOptions = WriteOptions & Partial<BuyerAuth>;

/** Everything that differs between a page, a server and a test is handed in. */
export interface TransportOptions {
  /** Where the API is, `https://api.example.com`. */
  baseUrl: string;
  /** BCP 47 tag of the language wanted; without it the browser's languages decide. */
  locale?: string | undefined;
  /** Milliseconds that one try of a call may take; 20,000 unless given. */
  timeout?: number | undefined;
  /** What sends; the platform's `fetch` unless given. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /** The device's clock, milliseconds since 1970. */
  clock?: (() => number) | undefined;
  /** Cryptographically strong random bytes. */
  random?: RandomSource | undefined;
  /** Waits between tries and for time-outs. */
  sleep?: Sleep | undefined;
  /** Sees each request before it is sent; it may hold a token. */
  onRequest?: ((request: Request) => void) | undefined;
  /** Sees each answer. */
  onResponse?: ((response: Response, request: Request) => void) | undefined;
}

interface HttpOptions extends TransportOptions {
  /** Publishable key, sent in the query. */
  key?: string | undefined;
  /** Secret key, sent in `Authorization`. */
  secretKey?: string | undefined;
}

/** Calls on the contract's paths; a path or a field that the contract doesn't know does not compile. */
export interface Http {
  /** Reads. */
  get<P extends PathsWith<'get'>>(
    path: P,
    input: InputOf<'get', P>,
    options?: CallOptions & Partial<BuyerAuth>,
  ): Promise<Versioned<OutputOf<'get', P>>>;
  /** Writes, with one Idempotency-Key over all tries. */
  send<M extends WriteMethod, P extends PathsWith<M>>(
    method: M,
    path: P,
    input: InputOf<M, P>,
    options?: AnyOptions,
  ): Promise<Versioned<OutputOf<M, P>>>;
  /** Milliseconds since 1970 by the server's clock. */
  now(): number;
  /** A new id, UUIDv7. */
  newId(): string;
}

interface Input {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Puts parameters into a path. What would lead to another path is refused. */
function fill(path: string, values: Record<string, string> = {}): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    if (/^\.{0,2}$/.test(value)) throw new HamletError('invalid_request', `${name} is missing or malformed.`);
    return encodeURIComponent(value);
  });
}

/** The API's address without a slash at its end. */
function baseOf(baseUrl: string): string {
  const url = parseUrl(baseUrl, globalThis.location?.href);
  if (!url?.protocol.startsWith('http'))
    throw new HamletError('invalid_options', 'baseUrl: give an http(s) address.');
  return url.href.replace(/\/$/, '');
}

/** Makes the transport. Nothing is shared between two of them. */
export function createHttp(options: HttpOptions): Http {
  const { key, secretKey, onRequest, onResponse, random = webRandom, sleep = timerSleep } = options;
  const device = options.clock ?? Date.now;
  const elapsed = options.clock ?? (() => performance.now());
  const send = options.fetch;
  const fetch = send && (async (request: RequestInfo | URL) => send(request as Request));
  const base = baseOf(options.baseUrl);
  const clock = createServerClock(device, elapsed);
  const budget = createRetryBudget();
  const newId = () => uuidv7(device(), random);
  const chance = () => random(1)[0]! / 256;
  const hooks = {
    beforeRequest: onRequest ? [(request: Request) => onRequest(request)] : [],
    afterResponse: onResponse
      ? [(request: Request, _: unknown, response: Response) => onResponse(response, request)]
      : [],
  };

  function address(path: string, input: Input, locale?: string): string {
    const query = new URLSearchParams();
    const all = { ...input.query, key, locale: locale ?? options.locale, version: contractVersion };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, String(value));
    return `${base}${fill(path, input.path)}?${query}`;
  }

  function headersOf(method: Method, call: AnyOptions): Record<string, string> {
    const headers: Record<string, string> = {};
    const bearer = secretKey ?? call.token;
    if (bearer) headers['authorization'] = `Bearer ${bearer}`;
    if (method !== 'get') headers['idempotency-key'] = call.idempotencyKey ?? newId();
    if (call.ifMatch) headers['if-match'] = call.ifMatch;
    return headers;
  }

  async function exchange<T>(url: string, init: object, signal: AbortSignal): Promise<Versioned<T>> {
    try {
      const response = await ky(url, {
        ...init,
        hooks,
        ...(fetch && { fetch }),
        signal,
        retry: 0,
        timeout: false,
        throwHttpErrors: false,
      });
      clock.saw(response.headers.get('date'));
      return await readAnswer<T>(response, clock.now());
    } catch (cause) {
      if (isHamletError(cause)) throw cause;
      throw new HamletError('network', 'No answer came.', { cause });
    }
  }

  async function call<T>(
    method: Method,
    path: string,
    input: Input,
    call: AnyOptions = {},
  ): Promise<Versioned<T>> {
    const { signal, timeout = options.timeout ?? defaultTimeout } = call;
    const url = address(path, input, call.locale);
    const init = {
      method,
      headers: headersOf(method, call),
      ...(input.body === undefined ? {} : { json: input.body }),
      // Workers know no credentials and refuse the option.
      ...('credentials' in Request.prototype ? { credentials: 'omit' } : {}),
    };
    const deadline = elapsed() + overallDeadline;
    for (let tries = 1; ; tries += 1) {
      if (signal?.aborted) throw aborted(signal);
      try {
        const left = Math.min(timeout, deadline - elapsed());
        const answer = await tryOnce((fresh) => exchange<T>(url, init, fresh), left, sleep, signal);
        budget.earn();
        return answer;
      } catch (error) {
        if (!isHamletError(error) || tries === maxTries || !isRetryable(error)) throw error;
        const wait = retryDelay(tries, chance, error.retryAfter);
        if (elapsed() + wait >= deadline || (method === 'get' && !budget.spend())) throw error;
        await sleep(wait, signal);
      }
    }
  }

  return {
    get: (path, input, options) => call('get', path, input as Input, options),
    send: (method, path, input, options) => call(method, path, input as Input, options),
    now: clock.now,
    newId,
  };
}
