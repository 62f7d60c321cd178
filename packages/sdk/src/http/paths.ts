import type { paths } from '../contract/schema';

/** The contract's methods, as its paths spell them. */
export type Method = 'get' | 'put' | 'post' | 'patch' | 'delete';
/** The contract's methods that change something. */
export type WriteMethod = Exclude<Method, 'get'>;

/** The paths of the contract that know a method. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];

type Operation<M extends Method, P extends keyof paths> = paths[P][M];
type Parameters<Op> = Op extends { parameters: infer All } ? All : never;
type Common = 'key' | 'locale' | 'version';
/** Also takes `undefined` where a value is optional: callers pass on what they may not have. */
type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };

/** The query of an operation, without what the client adds to every call. */
export type QueryOf<M extends Method, P extends keyof paths> =
  Parameters<Operation<M, P>> extends { query?: infer Query }
    ? Loose<Omit<NonNullable<Query>, Common>>
    : never;

type PathInput<Op> = Parameters<Op> extends { path: infer Path } ? { path: Path } : { path?: never };
type BodyInput<Op> = Op extends { requestBody: { content: { 'application/json': infer Body } } }
  ? { body: Body }
  : Op extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? { body?: Body | undefined }
    : { body?: never };

/** What an operation of the contract takes. */
export type InputOf<M extends Method, P extends keyof paths> = PathInput<Operation<M, P>> &
  BodyInput<Operation<M, P>> & { query?: QueryOf<M, P> | undefined };

type Answers<Op> = Op extends { responses: infer All } ? All[keyof All & (200 | 201)] : never;

/** What an operation of the contract answers when it succeeds. */
export type OutputOf<M extends Method, P extends keyof paths> =
  Answers<Operation<M, P>> extends { content: { 'application/json': infer Body } } ? Body : never;
