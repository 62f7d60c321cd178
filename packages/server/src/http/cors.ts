import type { Access } from './policy.js';

const exposed =
  'ETag, Retry-After, Date, RateLimit, RateLimit-Policy, Idempotent-Replayed, Location, X-Request-Id';

/** What decides which pages may read an answer. */
export interface CorsCase {
  access: Access;
  /** The Origin header of the request. */
  origin: string | null;
  /** The list of the publishable key; null or unknown means any. */
  origins: string[] | null;
}

/** Nothing for an operator's operation: no page has a secret key. No credentials ever: there are no cookies. */
function allowed({ access, origin, origins }: CorsCase): Record<string, string> {
  if (access === 'secret') return {};
  if (!origins) return { 'Access-Control-Allow-Origin': '*' };
  const listed = origin !== null && origins.includes(origin);
  return { ...(listed && { 'Access-Control-Allow-Origin': origin }), Vary: 'Origin' };
}

/** Headers of an answer. */
export function corsHeaders(case_: CorsCase): Record<string, string> {
  const headers = allowed(case_);
  if (!headers['Access-Control-Allow-Origin']) return headers;
  return { ...headers, 'Access-Control-Expose-Headers': exposed };
}

/** Headers of the answer to a preflight. */
export function preflightHeaders(case_: CorsCase, methods: readonly string[]): Record<string, string> {
  const headers = allowed(case_);
  if (!headers['Access-Control-Allow-Origin']) return headers;
  return {
    ...headers,
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers': 'Authorization, Idempotency-Key, If-Match, Content-Type',
    'Access-Control-Max-Age': '7200',
  };
}
