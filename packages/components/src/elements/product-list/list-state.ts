import { isId } from '@hamlet/sdk';

/** What a person has chosen of a list; null where nothing. Its names are the API's, and the URL's after the prefix. */
export interface ListState {
  query: string | null;
  categoryId: string | null;
  season: string | null;
  availability: string | null;
  sellerId: string | null;
  soldBy: string | null;
  storage: string | null;
  sort: string | null;
}

/** A value that a page's URL may hold: the server is asked for nothing that it would refuse. */
const fits: Record<keyof ListState, RegExp | ((value: string) => boolean)> = {
  query: /./,
  categoryId: isId,
  season: /^now$/,
  availability: /^(in_stock|preorder)$/,
  sellerId: isId,
  soldBy: /^(weight|piece)$/,
  storage: /^(ambient|chilled|frozen)$/,
  sort: /^(relevance|newest|name|price_(low|high))$/,
};

/** Whether the shop knows such a value. */
export function isFitting(name: keyof ListState, value: string): boolean {
  const fit = fits[name];
  return typeof fit === 'function' ? fit(value) : fit.test(value);
}

/** Every name of a state, in the order in which it stands in a URL. */
export const stateNames = Object.keys(fits) as (keyof ListState)[];

/** The state of a list of everything. */
export const nothingChosen = Object.fromEntries(stateNames.map((name) => [name, null])) as Record<
  keyof ListState,
  null
>;

/** What a URL said of a list. */
export interface Linked {
  state: Partial<ListState>;
  /** Choices that nobody has any more, or that somebody mistyped. */
  gone: Partial<ListState>;
  /** Products that were shown. */
  rows: number;
}

/** Reads a list's state from the query of a URL. What doesn't fit is told as gone and asked of nobody. */
export function readLink(search: string, prefix: string): Linked {
  const params = new URLSearchParams(search);
  const linked: Linked = { state: {}, gone: {}, rows: Number(params.get(`${prefix}rows`)) || 0 };
  for (const name of stateNames) {
    const value = params.get(prefix + name);
    if (value === '' || (value && isFitting(name, value))) linked.state[name] = value || null;
    else if (value) linked.gone[name] = value;
  }
  return linked;
}

/** The name under which this entry of the history knows a list: two lists on one page have two. */
export const placeOf = (list: HTMLElement & { urlPrefix: string | null }): string =>
  `${list.urlPrefix ?? ''} ${[...list.ownerDocument.querySelectorAll(list.localName)].indexOf(list)}`;

/** What an entry of the history says of the lists on its page: where their rows are kept. */
export const keptHere = (state: unknown): Record<string, string> =>
  (state as { hamletLists?: Record<string, string> } | null)?.hamletLists ?? {};
