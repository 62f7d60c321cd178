/** What an address may lead to, besides https. */
export interface UrlRules {
  /** Where relative addresses start; its own origin is allowed, also over http. */
  base?: string | undefined;
  /** More origins that are allowed, also over http: the API's, the picture base's. */
  allowedOrigins?: readonly string[] | undefined;
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** Only plain hosts: no user, no percent sign, no letter outside ASCII. */
const web = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/i;
// eslint-disable-next-line no-control-regex -- browsers drop some of these inside a scheme
const tricks = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\\]|^\s|\s$/;
const loopback = /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Takes an address apart; null when it is none. */
export function parseUrl(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/**
 * The address in full when it is safe to put in a link or a picture, else null. Allowed are https, the given origins
 * and http on loopback. Dropped are other schemes (`javascript:`, `data:`), `//host`, control characters and
 * backslashes, users and passwords, and, but for the given origins, hosts outside ASCII or in punycode.
 */
export function safeUrl(address: unknown, { base, allowedOrigins = [] }: UrlRules = {}): string | null {
  if (typeof address !== 'string' || !address || tricks.test(address)) return null;
  const absolute = scheme.test(address);
  if (absolute ? !web.test(address) : address.startsWith('//')) return null;
  const url = parseUrl(address, absolute ? undefined : base);
  if (!url?.protocol.startsWith('http')) return null;
  const own = [...allowedOrigins, base ?? ''].some((origin) => parseUrl(origin)?.origin === url.origin);
  const { hostname, href } = url;
  return own || (url.protocol === 'https:' ? !/(?:^|\.)xn--/.test(hostname) : loopback.test(hostname))
    ? href
    : null;
}
