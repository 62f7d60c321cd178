import type { Severity } from '../contract/types';
import { isHamletError } from '../http/errors';

/** How a try ended. Only the first two are verdicts: after the third nobody knows whether it arrived. */
export type Verdict =
  | { verdict: 'accepted'; result?: unknown }
  | { verdict: 'refused'; code: string; severity?: Severity | null; current?: unknown }
  | { verdict: 'unreachable'; retryAfter?: number | null | undefined };

/** Client errors that say "later", not "no". */
const passing = [401, 408, 409, 425, 429];

/**
 * The verdict in what a call threw. Refused is only what a Hamlet server has refused for good; whatever else went wrong
 * (no answer, a proxy's page, a broken server, an error of our own) leaves the outcome open.
 */
export function verdictOf(error: unknown): Verdict {
  if (!isHamletError(error)) return { verdict: 'unreachable' };
  const { code, severity, current, retryAfter } = error;
  const status = error.status ?? 0;
  return status >= 400 && status < 500 && code !== 'bad_answer' && !passing.includes(status)
    ? { verdict: 'refused', code, severity, current }
    : { verdict: 'unreachable', retryAfter };
}
