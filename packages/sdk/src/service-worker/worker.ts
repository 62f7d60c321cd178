import { keepPage, respond, type Kept } from './keeping';

/** What a service worker has of its surroundings; TypeScript's own types of them can't stand beside a page's. */
interface WorkerScope {
  location: Location;
  caches: CacheStorage;
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ url: string } | undefined>;
    matchAll(options: object): Promise<readonly { url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: string, listener: (event: WorkerEvent) => void): void;
}

interface WorkerEvent {
  request: Request;
  clientId: string;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}

/** Grows when what is kept changes its form: what another version kept is thrown away. */
const version = 1;
const files = ['script', 'style', 'image', 'font'];

/** Makes a worker of this script; nothing where it isn't run as one. */
export function startWorker(scope = globalThis as unknown as WorkerScope): void {
  if (!('registration' in scope)) return;
  const query = new URL(scope.location.href).searchParams;
  const paths = query.get('paths')?.split(',') ?? ['/'];
  const family = `hamlet-shop:${new URL(scope.registration.scope).pathname}:`;
  const kept: Kept = { caches: scope.caches, name: family + version, fetch: (request) => fetch(request) };

  const isOurs = (address: string) => {
    const { origin, pathname } = new URL(address);
    return origin === scope.location.origin && paths.some((path) => pathname.startsWith(path));
  };

  async function clear(stays?: string): Promise<void> {
    for (const name of await scope.caches.keys())
      if (name.startsWith(family) && name !== stays) await scope.caches.delete(name);
  }

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => {
    const off = async () => {
      await clear();
      await scope.registration.unregister();
    };
    const on = async () => {
      await clear(kept.name);
      await scope.clients.claim();
      // The page that brought the worker was loaded without it.
      for (const { url } of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true }))
        if (isOurs(url)) await keepPage(kept, url).catch(() => {});
    };
    event.waitUntil(query.has('off') ? off() : on());
  });
  if (query.has('off')) return;

  scope.addEventListener('fetch', (event) => {
    const { request, clientId } = event;
    const { method, headers, mode, destination, url } = request;
    // The API is the client's own to keep; whatever carries a right to something is nobody's.
    if (method !== 'GET' || headers.has('authorization') || headers.has('range')) return;
    if (mode === 'navigate') {
      if (isOurs(url)) event.respondWith(respond(kept, request));
    } else if (files.includes(destination) && /^https?:/.test(url))
      event.respondWith(
        scope.clients
          .get(clientId)
          .then((page) => (page && isOurs(page.url) ? respond(kept, request) : fetch(request))),
      );
  });
}
