/**
 * A part that comes later: a module of the shop that is fetched when it is needed. Calling it fetches the part, shares
 * a fetch that is on its way, and asks anew after one that failed.
 */
export interface Later<Part> {
  (): Promise<Part>;
  /** The part, once it is here. */
  here?: Part;
}

/** Chromium's words for a module that didn't arrive, with its address at their end; other engines need none. */
const failedModule = /^Failed to fetch dynamically imported module: (https?:\S+)$/;

/**
 * Makes a part of `() => import('./x.js')`. Only this may import that file: then every bundler keeps what it exports.
 *
 * Chromium keeps the failure of a module for as long as the page lives, so it is asked for under another query from
 * then on. What the part imports itself must be here already: its failure can't be mended without a new page.
 */
export function later<Part>(fetch: () => Promise<Part>): Later<Part> {
  let coming: Promise<Part> | undefined;
  let tries = 0;
  let ask = fetch;
  const part: Later<Part> = () =>
    (coming ??= ask().then(
      (found) => (part.here = found),
      (error: unknown) => {
        coming = undefined;
        const [, failed] = (error instanceof TypeError && failedModule.exec(error.message)) || [];
        if (failed && ask === fetch)
          ask = () => {
            const url = new URL(failed);
            url.searchParams.set('again', String(++tries));
            return import(/* @vite-ignore */ /* webpackIgnore: true */ url.href) as Promise<Part>;
          };
        throw error;
      },
    ));
  return part;
}

/** Fetches parts when the page has nothing better to do. One that doesn't come is asked for again when it is needed. */
export function prefetch(...parts: Later<unknown>[]): void {
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => parts.forEach((part) => void part().catch(() => {})));
}
