import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isId, timeOfId } from './id';
import { idSource, uuidv7 } from './uuid';
import { webRandom } from './random';

test('ids are UUIDv7 and carry their time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (time) => {
      const id = uuidv7(time, webRandom);
      expect(isId(id)).toBe(true);
      expect(timeOfId(id)).toBe(time);
    }),
  );
});

test('ids of a later millisecond sort later', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 31), fc.integer({ min: 1, max: 2 ** 31 - 1 }), (time, later) => {
      expect(uuidv7(time, webRandom) < uuidv7(time + later, webRandom)).toBe(true);
    }),
  );
});

test('a source rises strictly while the clock stands still or steps back', () => {
  const times = [5, 5, 5, 3, 9, 9, 1];
  const next = idSource(() => times.shift() ?? 0, webRandom);
  const ids = Array.from({ length: 50 }, next);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(50);
});

test('100,000 ids of one millisecond differ', () => {
  expect(new Set(Array.from({ length: 100_000 }, () => uuidv7(1, webRandom))).size).toBe(100_000);
});

test('only lower-case UUIDv7 are ids', () => {
  expect(isId('01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f')).toBe(true);
  for (const wrong of [
    '01936F2E-7c1a-7b3e-8d2f-1a2b3c4d5e6f',
    '01936f2e-7c1a-4b3e-8d2f-1a2b3c4d5e6f',
    '',
    null,
    7,
  ]) {
    expect(isId(wrong)).toBe(false);
  }
});
