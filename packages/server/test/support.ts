import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { buyerToken, uuidv7, webRandom } from '@hamlet/sdk';
import type { StoreInput } from '@hamlet/sdk/contract';
import { createApp, type App } from '../src/app.js';
import { createStore, type FirstKeys } from '../src/data/create-store.js';
import type { Db } from '../src/data/db.js';
import type { LogEntry } from '../src/http/log.js';
import { checkResponse } from './contract-check.js';
import { openTestDatabase, type DatabaseKind } from './databases.js';

/** A clock that stands until a test moves it. */
export interface TestClock {
  (): number;
  set(instant: string): void;
  advance(ms: number): void;
}

/** When tests happen, unless they say otherwise: a Tuesday afternoon in Shanghai. */
export const testNow = '2026-11-24T06:00:00.000Z';

export function testClock(start = testNow): TestClock {
  let now = Date.parse(start);
  return Object.assign(() => now, {
    set: (instant: string) => void (now = Date.parse(instant)),
    advance: (ms: number) => void (now += ms),
  });
}

/** The settings of a store that tests begin with. */
export const storeSettings: StoreInput = {
  names: { en: 'Valley village shop', fr: 'Boutique de la vallée' },
  currency: 'CNY',
  locales: ['en', 'fr'],
  timeZone: 'Asia/Shanghai',
  links: [{ type: 'terms_of_service', url: 'https://valley.example/terms' }],
  carriage: { amount: 200, currency: 'CNY' },
};

/** What a request may say beside method and path. */
export interface Ask {
  query?: Record<string, string | number>;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** After `Bearer`. */
  bearer?: string;
}

/** An answer with its body read. */
export interface Told {
  status: number;
  headers: Headers;
  // Tests look into bodies of every shape; the contract check has looked at them before.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
}

/** A server of its own for one test: an empty store, its keys, and a clock that stands. */
export interface TestShop extends FirstKeys {
  app: App;
  db: Db;
  clock: TestClock;
  log: LogEntry[];
  /** Answers that don't fit the contract throw, and so does any 500; hand it to an SDK client. */
  fetch(input: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Asks as nobody: add `query.key` or `bearer`. Writes get a fresh Idempotency-Key unless one is given. */
  ask(method: string, path: string, ask?: Ask): Promise<Told>;
  /** Asks with the publishable key, and the buyer's token where one is given as `bearer`. */
  asBuyer(method: string, path: string, ask?: Ask): Promise<Told>;
  /** Asks with the secret key. */
  asOperator(method: string, path: string, ask?: Ask): Promise<Told>;
  newId(): string;
  newToken(): string;
  /** Makes another store on the same server. */
  anotherStore(slug: string, mode?: 'live' | 'test'): Promise<FirstKeys>;
  close(): Promise<void>;
}

export interface ShopOptions {
  database?: DatabaseKind;
  now?: string;
  settings?: Partial<StoreInput>;
  slug?: string;
}

/** The address that tests ask; nothing listens there. */
export const baseUrl = 'http://shop.test';

/** Opens a server on a database of its own. Close it in `afterAll`, or use `shopForTest`. */
export async function openShop({ database = 'pglite', now, settings, slug = 'valley' }: ShopOptions = {}) {
  const { db, close } = await openTestDatabase(database);
  const clock = testClock(now);
  const log: LogEntry[] = [];
  const failures: unknown[] = [];
  const app = createApp({
    db,
    clock,
    log: (entry) => log.push(entry),
    onFailure: (error) => failures.push(error),
  });
  const makeStore = (name: string, mode: 'live' | 'test') =>
    createStore(db, { slug: name, mode, settings: { ...storeSettings, ...settings } }, { clock });
  const keys = await makeStore(slug, 'test');

  const fetch: TestShop['fetch'] = async (input, init) => {
    const request = new Request(input, init);
    const response = await app.fetch(request);
    if (response.status === 500)
      throw new Error(`${request.method} ${request.url}: 500`, { cause: failures.at(-1) });
    await checkResponse(request, response);
    return response;
  };
  const ask: TestShop['ask'] = (method, path, options = {}) => send(fetch, method, path, options);
  const shop: TestShop = {
    ...keys,
    app,
    db,
    clock,
    log,
    fetch,
    ask,
    asBuyer: (method, path, options = {}) =>
      ask(method, path, { ...options, query: { key: keys.publishableKey, ...options.query } }),
    asOperator: (method, path, options = {}) => ask(method, path, { bearer: keys.secretKey, ...options }),
    newId: () => uuidv7(clock(), webRandom),
    newToken: () => buyerToken(webRandom),
    anotherStore: (name, mode = 'test') => makeStore(name, mode),
    close,
  };
  return shop;
}

/** A shop that is closed when the test ends. */
export async function shopForTest(options?: ShopOptions): Promise<TestShop> {
  const shop = await openShop(options);
  onTestFinished(() => shop.close());
  return shop;
}

async function send(fetch: TestShop['fetch'], method: string, path: string, ask: Ask): Promise<Told> {
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.append(name, `${value}`);
  const isWrite = !['GET', 'HEAD', 'OPTIONS'].includes(method);
  const response = await fetch(url, {
    method,
    headers: {
      ...(isWrite && { 'Idempotency-Key': randomUUID() }),
      ...(ask.body !== undefined && { 'Content-Type': 'application/json' }),
      ...(ask.bearer !== undefined && { Authorization: `Bearer ${ask.bearer}` }),
      ...ask.headers,
    },
    ...(ask.body !== undefined && {
      body: typeof ask.body === 'string' ? ask.body : JSON.stringify(ask.body),
    }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
}
