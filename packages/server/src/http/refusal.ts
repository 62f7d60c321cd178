import type { FieldError, Problem, Severity } from '@hamlet/sdk/contract';

/** What a refusal may say beside its status and code. */
export interface RefusalDetails {
  /** What is wrong and what to do, in English, for logs and developers. Never holds what a person typed. */
  detail?: string;
  /** Default `recoverable`. */
  severity?: Severity;
  /** The bad fields. */
  errors?: FieldError[];
  /** The values that hold now, where placing was refused because they changed. */
  current?: Problem['current'];
  /** Headers of the answer, such as `Retry-After`. */
  headers?: Record<string, string>;
  cause?: unknown;
}

/** Thrown anywhere below the pipeline: rolls the transaction back and becomes an `application/problem+json` answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(status: number, code: string, details: RefusalDetails = {}) {
    super(details.detail ?? code, { cause: details.cause });
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** 404, the same for what never existed, what belongs to somebody else and what was archived. */
export const notFound = () =>
  new Refusal(404, 'not_found', {
    severity: 'unrecoverable',
    detail: 'There is no such record. Check the id, and that the key belongs to its store.',
  });

/** 422: the request fits the contract but breaks a rule. */
export const refused = (code: string, detail: string, more: Omit<RefusalDetails, 'detail'> = {}) =>
  new Refusal(422, code, { detail, ...more });

/** 400 for one bad field; `pointer` as in FieldError, such as `/lines/0/quantity`. */
export const badField = (
  place: NonNullable<FieldError['in']>,
  pointer: string,
  code: string,
  detail: string,
) =>
  new Refusal(400, 'invalid_request', {
    detail: `${pointer || 'The body'}: ${detail}`,
    errors: [{ in: place, pointer, code, detail }],
  });
