import { expect, test, vi } from 'vitest';
import { startWorker } from './worker';

const home = 'https://post.example';

/** Caches as a browser has them, as far as the worker uses them. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const bare = (url: string) => url.split('?')[0];
  const open = async (name: string) => {
    const cache = all.get(name) ?? new Map<string, Response>();
    all.set(name, cache);
    return {
      match: async ({ url }: Request, { ignoreSearch = false } = {}) =>
        [...cache].find(([key]) => (ignoreSearch ? bare(key) === bare(url) : key === url))?.[1].clone(),
      put: async ({ url }: Request, answer: Response) => void cache.set(url, answer),
      delete: async ({ url }: Request) => cache.delete(url),
      keys: async () => [...cache.keys()].map((url) => new Request(url)),
    };
  };
  return {
    all,
    caches: { open, keys: async () => [...all.keys()], delete: async (name: string) => all.delete(name) },
  };
}

/** A browser that runs the worker, over a network that can be changed. */
function browser(query = '', pages = [`${home}/shop/`]) {
  const { all, caches } = fakeCaches();
  const listeners = new Map<string, (event: unknown) => void>();
  const fetch = vi.fn<(request: Request) => Promise<Response>>();
  vi.stubGlobal('fetch', fetch);
  const unregister = vi.fn(async () => true);
  const clients = pages.map((url) => ({ url }));
  startWorker({
    location: new URL(`${home}/service-worker.js${query}`),
    caches,
    registration: { scope: `${home}/`, unregister },
    clients: { claim: async () => {}, get: async () => clients[0], matchAll: async () => clients },
    skipWaiting: async () => {},
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  } as never);
  const activate = async () => {
    let work: Promise<unknown> | undefined;
    listeners.get('activate')!({ waitUntil: (given: Promise<unknown>) => (work = given) });
    await work;
  };
  /** What the worker answers; undefined where it leaves the request alone. */
  const ask = (url: string, { destination = '', mode = 'cors', ...more }: Record<string, unknown> = {}) => {
    let answer: Promise<Response> | undefined;
    const request = new Request(url, more);
    Object.defineProperties(request, { destination: { value: destination }, mode: { value: mode } });
    listeners.get('fetch')?.({ request, clientId: '1', respondWith: (given: never) => (answer = given) });
    return answer;
  };
  return { all, fetch, activate, ask, unregister };
}

const text = (answer: Promise<Response> | undefined) => answer!.then((found) => found.text());
const page = { mode: 'navigate', destination: 'document' };
const dead = () => Promise.reject(new TypeError('Failed to fetch'));

test('a page is asked for first, and stands in for itself without a network, also under another query', async () => {
  const { ask, fetch } = browser();
  fetch.mockResolvedValueOnce(new Response('Monday'));
  expect(await text(ask(`${home}/shop/product?id=1`, page))).toBe('Monday');
  fetch.mockImplementation(dead);
  expect(await text(ask(`${home}/shop/product?id=1`, page))).toBe('Monday');
  expect(await text(ask(`${home}/shop/product?id=2`, page))).toBe('Monday');
  await expect(ask(`${home}/shop/other`, page)).rejects.toThrow('Failed to fetch');
});

test('a network that takes too long doesn’t hold the page back', async () => {
  const { ask, fetch } = browser();
  fetch.mockResolvedValueOnce(new Response('Monday'));
  await ask(`${home}/shop/`, page);
  fetch.mockImplementation(() => new Promise(() => {}));
  vi.useFakeTimers();
  const answer = text(ask(`${home}/shop/`, page));
  await vi.advanceTimersByTimeAsync(3_100);
  vi.useRealTimers();
  expect(await answer).toBe('Monday');
});

test('a file with a hash in its name is fetched once; another is asked for each time', async () => {
  const { ask, fetch } = browser();
  fetch.mockImplementation(async () => new Response('code'));
  const script = { destination: 'script' };
  for (const name of ['app-3f9c2b1a.js', 'app-3f9c2b1a.js', 'hamlet.js', 'hamlet.js'])
    await text(ask(`${home}/shop/${name}`, script));
  expect(fetch.mock.calls.map(([{ url }]) => url.split('/').at(-1))).toEqual([
    'app-3f9c2b1a.js',
    'hamlet.js',
    'hamlet.js',
  ]);
});

test('what the API answers, what carries a right, and every write is left alone', () => {
  const { ask } = browser();
  expect(ask('https://api.example/products')).toBeUndefined();
  expect(
    ask(`${home}/shop/app.js`, { destination: 'script', headers: { authorization: 'Bearer x' } }),
  ).toBeUndefined();
  expect(ask(`${home}/shop/`, { ...page, method: 'POST' })).toBeUndefined();
});

test.each([{ 'cache-control': 'no-store' }, { 'cache-control': 'private' }, { 'content-length': '2000000' }])(
  'an answer with %o is never kept',
  async (headers) => {
    const { ask, fetch } = browser();
    fetch.mockResolvedValueOnce(new Response('mine', { headers: headers as Record<string, string> }));
    await ask(`${home}/shop/`, page);
    fetch.mockImplementation(dead);
    await expect(ask(`${home}/shop/`, page)).rejects.toThrow('Failed to fetch');
  },
);

test('only the paths that the partner names', async () => {
  const { ask } = browser('?paths=/shop/,/market/', [`${home}/news/`]);
  expect(ask(`${home}/news/`, page)).toBeUndefined();
});

test('the page that brings the worker is kept with all that it names and its scripts import', async () => {
  const { all, fetch, activate } = browser('', [`${home}/shop/#top`]);
  const files: Record<string, string> = {
    '/shop/':
      '<script type="module" src="app.js"></script><link rel="stylesheet" href="/look.css"><img src="https://else.example/x.png">',
    '/shop/app.js': 'import { a } from "./part.js"; import("./later.js")',
    '/shop/part.js': 'export const a = 1',
    '/shop/later.js': 'export const b = 2',
    '/look.css': '*{}',
  };
  fetch.mockImplementation(async ({ url }) => new Response(files[new URL(url).pathname]));
  await activate();
  const kept = [...all.values()].flatMap((cache) => [...cache.keys()]).map((url) => url.slice(home.length));
  expect(kept.sort()).toEqual(Object.keys(files).sort());
});

test('another version’s files go; a partner’s own caches stay', async () => {
  const { all, activate } = browser('', []);
  for (const name of ['hamlet-shop:/:0', 'theirs']) all.set(name, new Map());
  await activate();
  expect([...all.keys()]).toEqual(['theirs']);
});

test('the switch that takes everything back: nothing kept, nothing answered, and the worker leaves', async () => {
  const { all, activate, ask, unregister } = browser('?off');
  for (const name of ['hamlet-shop:/:1', 'theirs']) all.set(name, new Map());
  await activate();
  expect([...all.keys()]).toEqual(['theirs']);
  expect(unregister).toHaveBeenCalled();
  expect(ask(`${home}/shop/`, page)).toBeUndefined();
});

test('outside of a worker it does nothing', () => {
  expect(() => startWorker()).not.toThrow();
});
