import { expect, test } from 'vitest';
import { webRandom } from './random';
import { buyerToken } from './buyer-token';
import { isBuyerToken } from './token';

test('C5: 100,000 tokens are all distinct and hold 256 bits', () => {
  const tokens = new Set(Array.from({ length: 100_000 }, () => buyerToken(webRandom)));
  expect(tokens.size).toBe(100_000);
  for (const token of tokens) if (!/^[\w-]{43}$/.test(token)) expect.fail(token);
});

test('every random bit stands in the token', () => {
  expect(buyerToken(() => new Uint8Array(32).fill(255))).toBe(`${'_'.repeat(42)}8`);
  const seen = new Set<string>();
  for (let bit = 0; bit < 256; bit += 1) {
    const bytes = new Uint8Array(32);
    bytes[bit >> 3] = 1 << (bit & 7);
    seen.add(buyerToken(() => bytes));
  }
  expect(seen.size).toBe(256);
});

test('other texts are no tokens', () => {
  expect(isBuyerToken(buyerToken(webRandom))).toBe(true);
  for (const wrong of ['', 'a'.repeat(42), `${'a'.repeat(42)}=`, null])
    expect(isBuyerToken(wrong)).toBe(false);
});
