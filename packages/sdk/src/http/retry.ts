import type { HamletError } from './errors';

/** How many times a call is sent at most, its first send included. */
export const maxTries = 4;
/** How long a call may take with all its tries and waits, in milliseconds. */
export const overallDeadline = 90_000;
const baseDelay = 1_000;
const capDelay = 60_000;
const longestWait = 120_000;

/** Whether sending the same again can help: nothing came back, or the server said that it is busy. */
export function isRetryable({ code, status }: HamletError): boolean {
  return status
    ? status >= 500 || [408, 425, 429].includes(status) || code === 'in_flight'
    : /^(?:network|timeout)$/.test(code);
}

/**
 * Milliseconds to wait after try number `tries` (from 1): full jitter over a doubling base of 1 s, capped at 60 s, and
 * never less than what the server asked for. Always within 0 to 120 s.
 */
export function retryDelay(tries: number, random: () => number, retryAfter: number | null): number {
  const jitter = random() * Math.min(capDelay, baseDelay * 2 ** (tries - 1));
  if (retryAfter === null) return jitter;
  return Math.min(longestWait, retryAfter * 1000 + Math.min(jitter, baseDelay));
}

/**
 * `Retry-After` in seconds, clamped to 0 to 120: a whole number, or an HTTP date seen from the server's own `Date`
 * (or `now`, milliseconds since 1970). Null when it is missing or garbage.
 */
export function parseRetryAfter(value: string | null, date: string | null, now: number): number | null {
  const text = value ?? '';
  const sent = Date.parse(date ?? '') || now;
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : / GMT$/.test(text)
      ? (Date.parse(text) - sent) / 1000
      : NaN;
  return Number.isNaN(seconds) ? null : Math.min(Math.max(seconds, 0), longestWait / 1000);
}

/** Lets a client retry reads only while most of them succeed, so that a broken server isn't hammered. */
export interface RetryBudget {
  /** Takes one retry; false when none is left. */
  spend(): boolean;
  /** A call succeeded: a tenth of a retry comes back. */
  earn(): void;
}

/** A budget of ten retries, full at the start. */
export function createRetryBudget(size = 10): RetryBudget {
  let left = size;
  return {
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    earn: () => void (left = Math.min(size, left + 0.1)),
  };
}
