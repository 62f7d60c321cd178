import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byBytes } from './by-bytes';

const bytes = new TextEncoder();

test('texts are ordered as their bytes in UTF-8', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('a', 'é', '蜜', '\uffff', '😀', '𠮷') }),
  );
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(Math.sign(byBytes(a, b))).toBe(Math.sign(Buffer.compare(bytes.encode(a), bytes.encode(b))));
    }),
    { numRuns: 3_000 },
  );
});
