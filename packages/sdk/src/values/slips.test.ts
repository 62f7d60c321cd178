import fc from 'fast-check';
import { expect, test } from 'vitest';
import { halves, nearly, nearlyPattern } from './slips';

const letters = fc.constantFrom(...'abcdeé');
const word = fc.string({ unit: letters, minLength: 4, maxLength: 9 });

/** Every word that one slip makes of this one. */
const slipsOf = fc
  .tuple(word, fc.nat(), letters, fc.constantFrom('wrong', 'missing', 'more', 'swapped'))
  .map(([right, n, letter, kind]) => {
    const at = n % right.length;
    const [before, after] = [right.slice(0, at), right.slice(at + 1)];
    const typed = {
      wrong: `${before}${letter}${after}`,
      missing: `${before}${after}`,
      more: `${before}${letter}${right.slice(at)}`,
      swapped: `${before}${after.slice(0, 1)}${right[at]}${after.slice(1)}`,
    }[kind]!;
    return { right, typed };
  });

test('one slip of the finger is forgiven, and the database would find the name', () => {
  fc.assert(
    fc.property(slipsOf, word, ({ right, typed }, other) => {
      fc.pre(typed.length >= 4);
      const name = `${other} ${right}s`;
      expect(nearly(typed, name)).toBe(true);
      expect(halves(typed).some((part) => name.includes(part))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['hnoey', 'wild honey', true],
  ['honny', 'wild honey', true],
  ['mushrom', 'dried mushrooms', true],
  ['apel', 'apples', true],
  ['tae', 'tea', false],
  ['hxnxy', 'wild honey', false],
  ['honeys', 'wild honey', true],
  ['pear', 'peach', true],
  ['pork', 'peach', false],
  ['0213', 'hb 0231', false],
  ['0231', 'hb 0231', true],
  ['蜂蜜蜂密', '蜂蜜蜂蜜', true],
])('%s for %s: %s', (typed, name, found) => expect(nearly(typed, name)).toBe(found));

test('the regular expression says the same', () => {
  const texts = fc.array(fc.oneof(word, fc.string({ unit: letters, maxLength: 5 })), { maxLength: 4 });
  fc.assert(
    fc.property(
      fc.oneof(
        word,
        slipsOf.map(({ typed }) => typed),
      ),
      texts,
      (typed, parts) => {
        fc.pre(typed.length > 0);
        const text = parts.join(' ').replace(/ {2,}/g, ' ').trim();
        expect(new RegExp(nearlyPattern(typed)).test(text)).toBe(nearly(typed, text));
      },
    ),
    { numRuns: 5_000 },
  );
});

test('what is no letter stands for itself in the regular expression', () => {
  for (const typed of ['a.b+', '$5', '(x|y)', '0231', '^'])
    expect([typed, new RegExp(nearlyPattern(typed)).test(`some ${typed}`)]).toEqual([typed, true]);
  expect(new RegExp(nearlyPattern('a.b+')).test('axbb')).toBe(false);
});
