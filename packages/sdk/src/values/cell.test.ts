import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround, cellOf, cellRanges, cellsUnder, type CellRange } from './cell';
import { metresBetween } from './place';

const lngs = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0, 179.99));
const lats = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0, 89.99));

const holds = (ranges: readonly CellRange[], cell: number) =>
  ranges.some(([from, to]) => from <= cell && cell <= to);

test('the first halvings tell west from east, and south from north', () => {
  expect(cellsUnder('')).toEqual([0, 2 ** 52 - 1]);
  for (const [lng, lat, path] of [
    [-10, -10, '00'],
    [-10, 10, '01'],
    [10, -10, '10'],
    [10, 10, '11'],
    [100, -50, '1010'],
  ] as const)
    expect([path, holds([cellsUnder(path)], cellOf(lng, lat))]).toEqual([path, true]);
  expect(cellOf(-180, -90)).toBe(0);
  expect(cellOf(180, 90)).toBe(2 ** 52 - 1);
});

test('what is within reach lies in the stretches of the box around, also across ±180° and at the poles', () => {
  fc.assert(
    fc.property(
      lngs,
      lats,
      lngs,
      lats,
      fc.double({ min: 0, max: 1_000_000, noNaN: true }),
      (lng, lat, x, y, more) => {
        const metres = metresBetween(lng, lat, x, y);
        const ranges = cellRanges(boxAround(lng, lat, metres));
        expect(holds(ranges, cellOf(x, y))).toBe(true);
        expect(ranges.length).toBeLessThanOrEqual(18);
        expect(holds(cellRanges(boxAround(lng, lat, metres + more)), cellOf(x, y))).toBe(true);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('stretches hold no more than some fifteen times the box', () => {
  const area = (ranges: readonly CellRange[]) => ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  fc.assert(
    fc.property(
      fc.double({ min: -170, max: 170, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: 100, max: 300_000, noNaN: true }),
      (lng, lat, metres) => {
        const box = boxAround(lng, lat, metres);
        const share = ((box[2] - box[0]) / 360) * ((box[3] - box[1]) / 180);
        const wide = Math.max((box[2] - box[0]) / 360, (box[3] - box[1]) / 180);
        // A cell halves both sides at once: what is longer than wide is covered by squares of its longer side.
        expect(area(cellRanges(box)) / 2 ** 52).toBeLessThanOrEqual(
          Math.max(9 * share, 9 * wide * wide) + 1e-12,
        );
      },
    ),
  );
});
