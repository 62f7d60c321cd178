/**
 * The Valley Post's own security headers: nothing runs or loads but what it names, and no string becomes markup.
 * Its shop needs no exception, only the two addresses that any page needs to reach an API and its pictures.
 * @param {{ api: string, pictures: string, nonce: string }} addresses
 * @returns {Record<string, string>}
 */
export function headers({ api, pictures, nonce }) {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    `img-src 'self' ${new URL(pictures).origin}`,
    // The worker that keeps the pages fetches them and their pictures.
    `connect-src 'self' ${new URL(api).origin} ${new URL(pictures).origin}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html valley-post',
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
  };
}
