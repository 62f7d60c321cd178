import type { RandomSource } from './random';

/** A buyer's token: 256 random bits as base64url, 43 characters. Whoever holds it can read the order. */
export function buyerToken(random: RandomSource): string {
  const base64 = btoa(String.fromCharCode(...random(32)));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
