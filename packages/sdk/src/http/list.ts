import type { paths } from '../contract/schema';
import type { Page } from '../contract/types';
import type { Versioned } from './answer';
import type { CallOptions, Http } from './http';
import { pages, type Pages } from './pages';
import type { OutputOf, PathsWith, QueryOf } from './paths';

/** The contract's paths that answer pages. */
export type ListPath = {
  [P in PathsWith<'get'>]: OutputOf<'get', P> extends Page<unknown> ? P : never;
}[PathsWith<'get'>] &
  keyof paths;

/** The rows of a list. */
export type RowOf<P extends ListPath> = OutputOf<'get', P> extends Page<infer Row> ? Row : never;

/** Only the record of an answer. */
export const valueOf = async <T>(answer: Promise<Versioned<T>>): Promise<T> => (await answer).value;

/** Lists what stands at a path of the contract: the filter is its query. */
export function listAt<P extends ListPath>(
  http: Http,
  path: P,
  filter: QueryOf<'get', P> & { cursor?: string | undefined },
  options?: CallOptions,
): Pages<RowOf<P>> {
  // One literal stands for all: TypeScript can't follow a path that is a type parameter.
  const load = (cursor?: string) =>
    valueOf(http.get(path as '/products', { query: { ...filter, cursor } }, options)) as Promise<
      Page<unknown>
    >;
  return pages(load, filter.cursor) as Pages<RowOf<P>>;
}
