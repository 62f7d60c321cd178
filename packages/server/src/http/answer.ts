import type { Problem } from '@hamlet/sdk/contract';
import type { Kept } from './idempotency.js';
import type { Refusal } from './refusal.js';

/** An answer before it gets the headers that all answers have. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** JSON; null for an answer without a body. */
  text: string | null;
}

const titles: Record<number, string> = {
  400: 'The request does not fit the contract',
  401: 'Who asks is not known',
  403: 'This credential may not do this',
  404: 'Not found',
  405: 'There is no such operation at this address',
  409: 'Still running',
  410: 'This version was removed',
  412: 'The state has changed',
  413: 'The body is too large',
  415: 'The body is not JSON',
  422: 'Refused by a rule',
  428: 'If-Match is missing',
  429: 'Too many requests',
  500: 'The server failed',
  503: 'Not available now',
};

/** A refusal as RFC 9457 tells it. */
export function problem({ status, code, details }: Refusal, requestId: string): Answer {
  const body: Problem = {
    type: `/problems/${code}`,
    title: titles[status] ?? 'Refused',
    status,
    code,
    severity: details.severity ?? 'recoverable',
    detail: details.detail ?? titles[status] ?? code,
    requestId,
    ...(details.errors && { errors: details.errors }),
    ...(details.current && { current: details.current }),
  };
  const headers = {
    ...details.headers,
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  };
  return { status, headers, text: JSON.stringify(body) };
}

/** A kept answer sent once more. */
export const replayed = (kept: Kept): Answer => ({
  status: kept.status,
  headers: { ...kept.headers, ...privateJson, 'Idempotent-Replayed': 'true' },
  text: kept.body,
});

/** Headers of what no cache may keep. */
export const privateJson = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
