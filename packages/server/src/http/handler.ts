import type { OperationId, Operations, StoreInput } from '@hamlet/sdk/contract';
import type { Db } from '../data/db.js';

// How a noun joins the pipeline: routes/<noun>.ts exports `const hubRoutes = defineHandlers({ listHubs, getHub, … })`
// and routes/index.ts spreads it. A handler gets a request that is authenticated, authorised (http/policy.ts) and valid
// by the contract; it returns a Reply or throws a Refusal. Nothing else is needed: status, ETag and 304 of public reads,
// caching, CORS, idempotency, problem+json and the transaction are the pipeline's.

type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;
type Responses<Op extends OperationId> = Operations[Op]['responses'];

/** Parameters in the path. */
export type Params<Op extends OperationId> = NonNullable<Operations[Op]['parameters']['path']>;
/** Parameters in the query, defaults filled in and numbers read. */
export type Query<Op extends OperationId> = NonNullable<Operations[Op]['parameters']['query']>;
/** The body that arrives; undefined where the operation takes none or it may be left out. */
export type Body<Op extends OperationId> =
  NonNullable<Operations[Op]['requestBody']> extends never ? undefined : Json<Operations[Op]['requestBody']>;
/** The body that is answered. */
export type Answer<Op extends OperationId> = {
  [Status in keyof Responses<Op>]: Status extends 200 | 201 ? Json<Responses<Op>[Status]> : never;
}[keyof Responses<Op>];

/** Who asks: `policy.ts` says what each may do. */
export type Credential =
  | { kind: 'none' }
  | { kind: 'publishable'; keyId: string }
  /** A publishable key with a buyer's token; `tokenHash` is what carts and orders keep of it. */
  | { kind: 'buyer'; keyId: string; tokenHash: string }
  | { kind: 'secret'; keyId: string };

/** A store as its row has it. */
export interface StoreRow {
  /** `<mode>_<slug>`; first in every key of every table. */
  id: string;
  slug: string;
  mode: string;
  record: StoreInput;
  /** Root of the pick-up codes; leaves the server in no form. */
  secret: string;
  revision: number;
  updatedAt: Date;
}

/** Gives `size` random bytes that nobody can foresee. */
export type Random = (size: number) => Uint8Array;
/** Gives the time in milliseconds since 1970. */
export type Clock = () => number;

export interface Request<Op extends OperationId = OperationId> {
  operation: Op;
  storeId: string;
  store: StoreRow;
  mode: string;
  credential: Credential;
  /** SHA-256 of the buyer's token, as carts and orders keep it; '', which no row has, where no buyer asks. */
  tokenHash: string;
  params: Params<Op>;
  query: Query<Op>;
  body: Body<Op>;
  /** The Idempotency-Key of a write; an order's is its id. */
  idempotencyKey: string | undefined;
  /** The language to answer in: one of the store's. */
  locale: string;
  /** One instant for the whole request. */
  now: Date;
  requestId: string;
  /** For a write the transaction that also keeps the idempotency key; for a read the database. */
  db: Db;
  random: Random;
  clock: Clock;
  /** A fresh UUIDv7. */
  newId(): string;
  /**
   * Compares If-Match with the ETag of the state that was found: 412 `stale` when they differ. Call it after the record was
   * found to exist. Where the contract requires If-Match its absence was already answered with 428; without the header
   * it passes. `undefined` stands for "there is no such record yet".
   */
  match(etag: string | undefined): void;
}

export interface Reply<Op extends OperationId = OperationId> {
  /** Default 200. */
  status?: 200 | 201;
  body: Answer<Op>;
  /** Quoted, such as `"7"`. Public reads get theirs from the pipeline. */
  etag?: string;
  /** A public read whose answer never changes: any cache may keep it for ever. */
  forEver?: true;
  /** Path of the new record, such as `/carts/0193…`. */
  location?: string;
  /** Kept for replays instead of `body`, where `body` holds a secret. */
  replayBody?: Answer<Op>;
}

export type Handle<Op extends OperationId, Prepared = void> = (
  request: Request<Op>,
  prepared: Prepared,
) => Promise<Reply<Op>>;

/**
 * A write too long for one transaction. `prepare` runs first, once, outside any transaction (`request.db` is the database):
 * it works in short transactions of its own (data/transaction.ts), and asking again must finish what an earlier try
 * left undone. `handle` then makes the reply in the transaction that keeps the idempotency key.
 */
export interface LongHandler<Op extends OperationId, Prepared = unknown> {
  // A method, so that handlers of any `Prepared` fit one table.
  prepare(request: Request<Op>): Promise<Prepared>;
  handle(request: Request<Op>, prepared: Prepared): Promise<Reply<Op>>;
}

export type Handler<Op extends OperationId> = Handle<Op> | LongHandler<Op>;
export type Handlers = { [Op in OperationId]: Handler<Op> };

/** Names a noun's handlers by their operations; a name that the contract doesn't know doesn't compile. */
export const defineHandlers = <Some extends Partial<Handlers>>(handlers: Some): Some => handlers;
