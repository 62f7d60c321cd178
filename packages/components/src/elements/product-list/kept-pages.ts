import type { Hamlet, Product } from '@hamlet/sdk';
import { keptHere, type ListState } from './list-state.js';
import type { Mark, Seed } from './product-pages.js';

/** What is kept of a list, so that who comes back finds it as it was. */
export interface Kept extends Seed {
  /** When, in milliseconds since 1970 by the device's clock. */
  at: number;
  state: ListState;
  /** How many rows were shown; more than `rows` where not all found room. */
  shown: number;
  /** The first card in view, and how many pixels it stood below the window's upper edge. */
  top: { id: string; by: number } | null;
  /** The product whose card had the focus. */
  focus: string | null;
}

/** Names of what is kept, newest last. */
const index = 'hamlet-lists';
/** Lists that are kept, and characters of each: below a fifth of what a page may keep. */
const most = { lists: 3, size: 300_000 };
/** Milliseconds after which prices and stock are asked for anew. */
const lifetime = 30 * 60_000;

/** For pages whose storage is blocked: what a client's lists keep until the page goes. */
const inMemory = new WeakMap<Hamlet, Map<string, string>>();

/** Where lists are kept: the tab's own storage, else the memory of this page. */
function storeOf(client: Hamlet) {
  const memory = inMemory.get(client) ?? new Map<string, string>();
  inMemory.set(client, memory);
  return {
    get(key: string): string | null {
      try {
        return memory.get(key) ?? sessionStorage.getItem(key);
      } catch {
        return null;
      }
    },
    set(key: string, text: string | null): void {
      memory.delete(key);
      try {
        if (text === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, text);
      } catch {
        if (text !== null) memory.set(key, text);
      }
    },
  };
}

/** A row without what no card shows. */
const slim = (row: Product): Product => ({
  ...row,
  description: '',
  keeps: null,
  origin: null,
  images: row.images.slice(0, 1),
});

/** As many whole pages as find room. */
function fitting(kept: Kept, marks: readonly Mark[]): string {
  const rows = kept.rows.map(slim);
  let size = 0;
  const fits = rows.findIndex((row) => (size += JSON.stringify(row).length) > most.size);
  const last = marks.findLast(({ count }) => fits < 0 || count <= fits) ?? { count: 0, next: null };
  return JSON.stringify({ ...kept, rows: rows.slice(0, last.count), next: last.next });
}

function listed(text: string | null): string[] {
  try {
    const names: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(names) ? names.map(String) : [];
  } catch {
    return [];
  }
}

/** Keeps a list under the name of its entry in the history. The oldest go when there are too many. */
export function keep(client: Hamlet, name: string, kept: Kept, marks: readonly Mark[]): void {
  const store = storeOf(client);
  const names = [...listed(store.get(index)).filter((one) => one !== name), name];
  for (const old of names.splice(0, names.length - most.lists)) store.set(`${index}-${old}`, null);
  store.set(index, JSON.stringify(names));
  store.set(`${index}-${name}`, fitting(kept, marks));
}

/** What was kept under a name; undefined where there is nothing, or it is too old, or not ours. */
export function kept(client: Hamlet, name: string | undefined, now: number): Kept | undefined {
  const text = name === undefined ? null : storeOf(client).get(`${index}-${name}`);
  try {
    const found = JSON.parse(text ?? 'null') as Kept | null;
    return found && Array.isArray(found.rows) && Math.abs(now - found.at) < lifetime ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The name under which this entry of the history keeps a list. */
export const keptName = (place: string): string | undefined => keptHere(history.state)[place];

/** The entry's state with a name for a list; null where the page keeps something there that can't be added to. */
export function stateWith(place: string, name: string): object | null {
  const { state } = history as { state: unknown };
  if (state !== null && (typeof state !== 'object' || Array.isArray(state))) return null;
  return { ...state, hamletLists: { ...keptHere(state), [place]: name } };
}
