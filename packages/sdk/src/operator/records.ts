import type { Versioned } from '../http/answer';
import type { CallOptions, Http, WriteOptions } from '../http/http';
import type { InputOf, OutputOf, PathsWith } from '../http/paths';

/** The paths of records that an operator puts and archives. */
type RecordPath = Extract<PathsWith<'put'>, `/operator/${string}/{${string}}`>;
type Body<P extends RecordPath> = InputOf<'put', P>['body'];
type Row<P extends RecordPath> = OutputOf<'put', P>;

/** An archived record. */
export interface Archived {
  id: string;
  /** RFC 3339. */
  archivedAt: string;
}

/** What an operator does with records of one kind. */
export interface RecordCalls<Input, Output> {
  /** Creates or replaces a record under the operator's own id. With `ifMatch` rejects with `stale` if it changed since. */
  put(id: string, input: Input, options?: WriteOptions): Promise<Versioned<Output>>;
  /** Reads a record as it was put. Rejects with `not_found` when it never existed or was archived. */
  get(id: string, options?: CallOptions): Promise<Versioned<Output>>;
  /** Takes a record out of the shop; put it again to bring it back. */
  archive(id: string, options?: WriteOptions): Promise<Archived>;
}

/** The three calls that all of the operator's records have; the contract's paths are alike. */
export function records<P extends RecordPath>(http: Http, pathOf: P): RecordCalls<Body<P>, Row<P>> {
  // One literal stands for all: TypeScript can't follow a path that is a type parameter.
  const path = pathOf as '/operator/hubs/{hubId}';
  const archive = `${path}/archive` as const;
  const name = path.slice(path.indexOf('{') + 1, -1);
  const at = (id: string) => ({ path: { [name]: id } as { hubId: string } });
  const calls: RecordCalls<Body<typeof path>, Row<typeof path>> = {
    put: (id, input, options) => http.send('put', path, { ...at(id), body: input }, options),
    get: (id, options) => http.get(path, at(id), options),
    archive: async (id, options) => (await http.send('post', archive, at(id), options)).value,
  };
  return calls as unknown as RecordCalls<Body<P>, Row<P>>;
}
