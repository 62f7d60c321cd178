import type { FieldError, Problem, Severity } from '../contract/types';

/** Codes that the client itself gives. All others are the server's and may grow: treat an unknown one as a failure. */
export type ClientErrorCode =
  'network' | 'timeout' | 'aborted' | 'bad_answer' | 'invalid_options' | 'cart_empty' | 'hub_missing';

/** What is known about an error besides its code and words. */
export interface HamletErrorDetails {
  /** HTTP status; null when no answer came. */
  status?: number | null;
  severity?: Severity | null;
  requestId?: string | null;
  errors?: readonly FieldError[];
  current?: Problem['current'] | null;
  retryAfter?: number | null;
  cause?: unknown;
}

const blank = { status: null, severity: null, requestId: null, errors: [], current: null, retryAfter: null };

/**
 * The one error of the SDK. Branch on `code`, never on words: `message` is for logs, not for shoppers.
 * `network` no answer came · `timeout` it took too long · `aborted` the caller's signal · `bad_answer` the answer was
 * no Hamlet answer · `invalid_options` the client was set up wrongly · `cart_empty`, `hub_missing` nothing to place yet · all others come from the server.
 */
export class HamletError extends Error {
  declare readonly code: ClientErrorCode | (string & {});
  /** HTTP status; null when no answer came. */
  declare readonly status: number | null;
  /** What to do, in UCP's words; null when the server didn't say. */
  declare readonly severity: Severity | null;
  /** Name this when asking for help. */
  declare readonly requestId: string | null;
  /** The fields that are wrong, by JSON pointer. */
  declare readonly errors: readonly FieldError[];
  /** The values that hold now, where placing was refused because they changed. */
  declare readonly current: Problem['current'] | null;
  /** Seconds to wait before another try, 0 to 120, where the server said so. */
  declare readonly retryAfter: number | null;

  constructor(code: ClientErrorCode | (string & {}), message: string, details: HamletErrorDetails = {}) {
    super(message, { cause: details.cause });
    Object.assign(this, blank, details, { name: 'HamletError', code });
  }
}

/** Whether an error is one of the SDK's, and with a code given, that one. Holds across two copies of the SDK on a page. */
export const isHamletError = (error: unknown, code?: string): error is HamletError =>
  error instanceof Error && error.name === 'HamletError' && (!code || (error as HamletError).code === code);

/** No answer came: offline, refused, blocked, or cut off. A write may or may not have arrived. */
export const isNetworkError = (error: unknown): error is HamletError => isHamletError(error, 'network');

/** No answer came in time. A write may or may not have arrived. */
export const isTimeout = (error: unknown): error is HamletError => isHamletError(error, 'timeout');

/** The caller's own signal ended the call. */
export const isAborted = (error: unknown): error is HamletError => isHamletError(error, 'aborted');
