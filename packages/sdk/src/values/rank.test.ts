import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { bestRank, rank, rankLines, type Rank } from './rank';

test.each<[string, string, Rank | null]>([
  ['honey', 'honey', 0],
  ['honey', 'honey of lime', 1],
  ['hon', 'wild honey', 2],
  ['ney', 'wild honey', 3],
  ['honey wild', 'wild honey', 2],
  ['ild oney', 'wild honey', 3],
  ['wild tea', 'wild honey', null],
  ['蜂蜜', '野生蜂蜜', 3],
  ['蜂蜜', '蜂蜜 500', 1],
  ['', 'anything', 1],
])('%s in %s ranks %s', (query, text, expected) => expect(rank(query, text)).toBe(expected));

/** The same rules as SQL says them. */
function bySql(query: string, text: string): Rank | null {
  const like = (value: string, pattern: string) =>
    new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%', '.*')}$`, 'su').test(value);
  const words = query.split(' ');
  if (text === query) return 0;
  if (like(text, `${query}%`)) return 1;
  if (words.every((word) => like(` ${text}`, `% ${word}%`))) return 2;
  return words.every((word) => like(text, `%${word}%`)) ? 3 : null;
}
const folded = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '蜜', 'é', '-') }).map(fold);

test('LIKE says the same', () => {
  fc.assert(
    fc.property(folded, folded, (query, text) => {
      expect(rank(query, text)).toBe(bySql(query, text));
    }),
    { numRuns: 3_000 },
  );
});

test('the beginning of a text finds it by rank 1 at least', () => {
  const value = (found: Rank | null) => found ?? 4;
  fc.assert(
    fc.property(folded, (text) => {
      for (let end = 1; end < text.length; end += 1) {
        expect(value(rank(text.slice(0, end).trim(), text))).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the best of several texts counts', () => {
  expect(bestRank('tea', ['green tea', 'tea'])).toBe(0);
  expect(bestRank('tea', ['honey'])).toBeNull();
});

test.each<[string, string[], Rank | null]>([
  ['mill', ['old bridge', 'mill'], 0],
  ['old br', ['old bridge', 'mill'], 1],
  ['mill old', ['old bridge', 'beside the mill'], 2],
  ['ill idge', ['old bridge', 'beside the mill'], 3],
  ['mill tea', ['old bridge', 'beside the mill'], null],
  ['bridge beside', ['old bridge', 'beside the mill'], 2],
  ['', ['old bridge'], 1],
])('%s in the lines %j ranks %s', (query, lines, expected) => expect(rankLines(query, lines)).toBe(expected));

test('several lines find what one of them finds', () => {
  fc.assert(
    fc.property(folded, fc.array(folded, { minLength: 1, maxLength: 4 }), (query, lines) => {
      const best = bestRank(query, lines);
      const all = rankLines(query, lines);
      if (best !== null) expect(all).toBe(Math.min(best, all ?? 9));
      if (lines.length === 1) expect(all).toBe(best);
    }),
    { numRuns: 2_000 },
  );
});
