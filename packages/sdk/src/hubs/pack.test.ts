import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences, pack, packLines, sums, unpack, unpackLines } from './pack';

const numbers = fc.array(fc.oneof(fc.nat(3), fc.nat(100_000), fc.nat(2 ** 31)));

test('numbers come back as they were', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(unpack(pack(values))).toEqual(values);
      expect(sums(differences(values))).toEqual(values);
      for (const each of differences(values)) expect(each).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('digits of one weight stand together', () => {
  expect(pack([0, 1, 63])).toBe('AB_');
  expect(pack([1, 64, 65])).toBe('ABB.BAB');
  expect(pack([])).toBe('');
});

test('any text is read to an end', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      unpack(text);
      unpackLines(text);
    }),
  );
});

const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '蜜', '😀', '😁', '\t'), maxLength: 80 }));

test('lines come back as they were', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const packed = packLines(all);
      expect(unpackLines(packed)).toBe(all.some(Boolean) ? all.join('\n') : '');
      // No half of a character: what isn't well formed can't be written as UTF-8.
      expect(() => encodeURIComponent(packed)).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
  expect(packLines(['Wangjiaba', 'Wangjiacun', 'Yu'])).toBe('AHA\nWangjiaba\ncun\nYu');
});
