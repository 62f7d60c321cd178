import { contractVersion } from '../contract/operations';
import { parseUrl } from '../values/url';
import { webRandom, type RandomSource } from '../values/random';
import { readAnswer, type Versioned } from './answer';
import { HamletError, isHamletError } from './errors';
import { later } from './later';
import type { InputOf, Method, OutputOf, PathsWith, WriteMethod } from './paths';
import { createRetryBudget, isRetryable, maxTries, overallDeadline, retryDelay } from './retry';
import { createServerClock } from './server-clock';
import { timerSleep, type Sleep } from './sleep';
import { aborted, tryOnce } from './try-once';

/** What sends writes is fetched with the first of them: a page of goods only reads. */
const writer = later(() => import('./writer'));

/** What every call takes. */
export interface CallOptions {
  /** Ends the call, its waits and its retries; it rejects with `aborted`. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that one try may take. */
  timeout?: number | undefined;
  /** BCP 47 tag of the language wanted, in place of the client's. */
  locale?: string | undefined;
  /**
   * Whether what the device keeps may answer where the server doesn't. Reads of the shop do unless false; reads with a token
   * only where true: take such an answer for showing, never for writing.
   */
  kept?: boolean | undefined;
}

/** What every write takes. */
export interface WriteOptions extends CallOptions {
  /** The same for each try of one write; made by the client when absent. */
  idempotencyKey?: string | undefined;
  /** The `etag` of the state that was seen. */
  ifMatch?: string | undefined;
  /** Sent once only, for whoever tries again and has to know of each try that it may have arrived. */
  once?: boolean | undefined;
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
  /** Sees each answer before it is read; clone it to read it too. */
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
  /** Fetches what sends writes; the first write does it otherwise. */
  prepare(): Promise<unknown>;
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
    if (/^\.{0,2}$/.test(value)) throw new HamletError('invalid_request', `${name} is missing.`);
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

/** Workers know no credentials and refuse the option. */
const withoutCookies = () => ('credentials' in Request.prototype ? ({ credentials: 'omit' } as const) : {});

/** Makes the transport. Nothing is shared between two of them. */
export function createHttp(options: HttpOptions): Http {
  const {
    key,
    secretKey,
    onRequest,
    onResponse,
    random = webRandom,
    sleep = timerSleep,
    clock: given,
  } = options;
  const device = given ?? Date.now;
  const elapsed = given ?? (() => performance.now());
  const base = baseOf(options.baseUrl);
  const clock = createServerClock(device, elapsed);
  const budget = createRetryBudget();
  const chance = () => random(1)[0]! / 256;

  async function fetch(request: Request): Promise<Response> {
    onRequest?.(request);
    const response = await (options.fetch ?? globalThis.fetch)(request);
    onResponse?.(response, request);
    return response;
  }

  function address(path: string, input: Input, locale = options.locale): string {
    const query = new URLSearchParams();
    const all = { ...input.query, key, locale, version: contractVersion };
    for (const [name, value] of Object.entries(all)) if (value !== undefined) query.set(name, String(value));
    return `${base}${fill(path, input.path)}?${query}`;
  }

  /** Makes one try of a call after another; what is the same for each, above all a write's key, is made once. */
  function sender(
    url: string,
    method: Method,
    body: unknown,
    { token, ifMatch, idempotencyKey }: AnyOptions,
  ) {
    const bearer = secretKey ?? token;
    const headers: Record<string, string> = bearer ? { authorization: `Bearer ${bearer}` } : {};
    if (method === 'get')
      return (signal: AbortSignal) => fetch(new Request(url, { headers, signal, ...withoutCookies() }));
    let key = idempotencyKey;
    return async (signal: AbortSignal) => {
      const { newKey, write } = await writer();
      key ??= newKey(device(), random);
      return write(url, { method, headers, body, ifMatch, key }, { fetch, signal, ...withoutCookies() });
    };
  }

  async function exchange<T>(send: () => Promise<Response>): Promise<Versioned<T>> {
    try {
      const response = await send();
      clock.saw(response.headers.get('date'));
      return await readAnswer<T>(response, clock.now());
    } catch (cause) {
      throw isHamletError(cause) ? cause : new HamletError('network', 'No answer.', { cause });
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
    const send = sender(url, method, input.body, call);
    const deadline = elapsed() + overallDeadline;
    for (let tries = 1; ; tries += 1) {
      if (signal?.aborted) throw aborted(signal);
      try {
        const run = (signal: AbortSignal) => exchange<T>(() => send(signal));
        const answer = await tryOnce(run, Math.min(timeout, deadline - elapsed()), sleep, signal);
        budget.earn();
        return answer;
      } catch (error) {
        if (!isHamletError(error) || call.once || tries === maxTries || !isRetryable(error)) throw error;
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
    prepare: writer,
  };
}
