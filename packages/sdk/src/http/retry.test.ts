import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRetryAfter, retryDelay } from './retry';

const now = Date.parse('2026-11-23T10:00:00Z');
const date = 'Mon, 23 Nov 2026 10:00:00 GMT';

test.each<[string | null, number | null]>([
  ['0', 0],
  ['30', 30],
  ['120', 120],
  ['86400', 120],
  ['99999999999999999999999', 120],
  ['Mon, 23 Nov 2026 10:01:00 GMT', 60],
  ['Mon, 23 Nov 2026 09:00:00 GMT', 0],
  ['Mon, 23 Nov 2099 10:00:00 GMT', 120],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['1e3', null],
  ['Xxx, 99 Yyy 2026 GMT', null],
  ['NaN', null],
  ['Infinity', null],
])('Retry-After %j means %j seconds', (value, seconds) =>
  expect(parseRetryAfter(value, date, now)).toBe(seconds),
);

test('a date is seen from the server’s own clock, however wrong the device’s is', () => {
  const wrong = now - 10 * 365 * 86_400_000;
  expect(parseRetryAfter('Mon, 23 Nov 2026 10:00:30 GMT', date, wrong)).toBe(30);
  expect(parseRetryAfter('Mon, 23 Nov 2026 10:00:30 GMT', null, now)).toBe(30);
  expect(parseRetryAfter('Mon, 23 Nov 2026 10:00:30 GMT', 'garbage', now)).toBe(30);
});

test('whatever the server says, the wait is within 0 to 120 s', () => {
  const values = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.date().map((at) => (isNaN(+at) ? 'x' : at.toUTCString())),
  );
  fc.assert(
    fc.property(
      values,
      values,
      fc.integer({ min: 1, max: 40 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, sent, tries, chance) => {
        const seconds = parseRetryAfter(value, sent, now);
        const wait = retryDelay(tries, () => chance, seconds);
        expect(wait).toBeGreaterThanOrEqual((seconds ?? 0) * 1000);
        expect(wait).toBeLessThanOrEqual(seconds === null ? 60_000 : 120_000);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('clients that were told the same wait still spread out', () => {
  expect(retryDelay(3, () => 0, 5)).not.toBe(retryDelay(3, () => 0.9, 5));
});
