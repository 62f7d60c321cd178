/** One thing that doesn't fit, as Ajv's compiled code tells it. */
export interface Misfit {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Compiled by `pnpm gen`. Fills in defaults; leaves what doesn't fit in `errors` until the next call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: Misfit[] | null;
}

export interface OperationValidators {
  path: Validate;
  query: Validate;
  /** By lower-case names. */
  header: Validate;
  body?: Validate;
}

/** What the pipeline needs to know of an operation beside its schemas. */
export interface OperationDetails {
  body: 'none' | 'optional' | 'required';
  /** Whether a request without If-Match is answered 428. */
  ifMatch: 'required' | 'optional';
  /** Whether it takes an Idempotency-Key. */
  keyed: boolean;
  /** Parameters in the query that are integers. */
  integers: string[];
}
