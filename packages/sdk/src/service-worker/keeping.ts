/** Where pages and files are kept. */
export interface Kept {
  caches: CacheStorage;
  name: string;
  fetch: (request: Request) => Promise<Response>;
}

/** Files that are kept at most, and the bytes of one. */
const budget = { files: 150, largest: 1_048_576 };
/** How long the network may take before what is kept stands in, in milliseconds. */
const patience = 3_000;

/** `app-3f9c2b1a.js`, `index.Dx81_kQz.css`: what has this name never changes. */
const isHashed = (url: string): boolean => {
  const file = new URL(url).pathname.split('/').at(-1) ?? '';
  const [, hash = ''] = /[-.](\w{8,})\.(?:m?js|css|woff2?|svg|png|jpe?g|webp|avif)$/.exec(file) ?? [];
  return /\d/.test(hash);
};

/** Whether an answer may be kept: whole, nobody's own, and not too large. */
export function mayKeep({ ok, type, redirected, headers }: Response): boolean {
  if ((!ok && type !== 'opaque') || redirected) return false;
  const isPrivate = /no-store|private/.test(headers.get('cache-control') ?? '');
  return !isPrivate && Number(headers.get('content-length') ?? 0) <= budget.largest;
}

/** Keeps an answer as the newest; the oldest goes where there are too many. */
async function keep({ caches, name }: Kept, request: Request, answer: Response): Promise<void> {
  const cache = await caches.open(name);
  await cache.delete(request);
  await cache.put(request, answer);
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - budget.files))) await cache.delete(old);
}

async function fromNetwork(kept: Kept, request: Request): Promise<Response> {
  const answer = await kept.fetch(request);
  // What can't be kept (a full device) is shown all the same.
  if (mayKeep(answer)) void keep(kept, request, answer.clone()).catch(() => {});
  return answer;
}

/** What is kept of an address; of a page also under another query: its script reads the query itself. */
async function fromDevice({ caches, name }: Kept, request: Request): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const isPage = request.mode === 'navigate';
  return (await cache.match(request)) ?? (isPage ? cache.match(request, { ignoreSearch: true }) : undefined);
}

/** The network first; what is kept where it takes too long or is gone. A file with a hash in its name: what is kept first. */
export async function respond(kept: Kept, request: Request): Promise<Response> {
  const there = await fromDevice(kept, request).catch(() => undefined);
  if (there && isHashed(request.url)) return there;
  const comes = fromNetwork(kept, request);
  if (!there) return comes;
  const late = new Promise<Response>((resolve) => setTimeout(resolve, patience, there));
  return Promise.race([comes.catch(() => there), late]);
}

/** The files that a page names: its scripts, styles and pictures. */
const namedIn = (page: string): string[] =>
  page
    .split('<')
    .filter((tag) => /^(?:script|link|img)\b/i.test(tag))
    .map((tag) => /\s(?:src|href)=["']?([^"'\s]+)/i.exec(tag.split('>', 1)[0]!)?.[1] ?? '')
    .filter(Boolean);

/** The scripts that a script asks for, now or later. */
const importedIn = (script: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*(?:\(\s*)?["'](\.{0,2}\/[^"']+)["']/g)].map(([, file]) => file!);

/** Keeps a page that was loaded before the worker was there, and what it can't be shown without. */
export async function keepPage(kept: Kept, address: string): Promise<void> {
  const seen = new Set<string>();
  async function take(url: string, filesIn: ((text: string) => string[]) | null): Promise<void> {
    if (seen.has(url) || seen.size >= budget.files) return;
    seen.add(url);
    const answer = await kept.fetch(new Request(url));
    if (!mayKeep(answer)) return;
    const files = filesIn ? filesIn(await answer.clone().text()) : [];
    await keep(kept, new Request(url), answer);
    for (const file of files) {
      const next = new URL(file.replaceAll('&amp;', '&'), url);
      if (next.origin !== new URL(address).origin) continue;
      const isScript = /\.m?js$/.test(next.pathname);
      await take(next.href, isScript ? importedIn : null).catch(() => {});
    }
  }
  await take(address.split('#')[0]!, namedIn);
}
