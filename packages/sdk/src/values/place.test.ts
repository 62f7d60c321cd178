import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, isPoint, type Place } from './place';

const at = (lng: number, lat: number): Place => ({ type: 'Point', coordinates: [lng, lat] });
const places = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([lng, lat]) => at(lng, lat));

test('a degree of latitude is 111,195 m, a degree of longitude half of that at 60° north', () => {
  expect(distance(at(111, 30), at(111, 31))).toBeCloseTo(111_195, -1);
  expect(distance(at(111, 60), at(112, 60))).toBeCloseTo(55_597, -1);
  expect(distance(at(179.5, 0), at(-179.5, 0))).toBeCloseTo(111_195, -1);
});

test('a way is as long as the way back, never negative, and never half round the Earth', () => {
  fc.assert(
    fc.property(places, places, (a, b) => {
      expect(distance(a, b)).toBeCloseTo(distance(b, a), 3);
      expect(distance(a, b)).toBeGreaterThanOrEqual(0);
      expect(distance(a, b)).toBeLessThanOrEqual(20_015_200);
      expect(distance(a, a)).toBe(0);
    }),
  );
});

test('latitude past the pole, missing or swapped numbers are no place', () => {
  expect(isPoint(at(111.3, 30.7))).toBe(true);
  for (const wrong of [
    at(30.7, 111.3),
    at(NaN, 1),
    { type: 'Point', coordinates: [1] },
    null,
    'x',
    {},
    { type: 'Point' },
  ]) {
    expect(isPoint(wrong)).toBe(false);
  }
});
