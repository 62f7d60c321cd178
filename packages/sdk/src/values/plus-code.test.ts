import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, type Place } from './place';
import { plusCodeOf, readPlusCode } from './plus-code';

const at = (lng: number, lat: number): Place => ({ type: 'Point', coordinates: [lng, lat] });

test.each([
  [8.524997, 47.36559, '8FVC9G8F+6X'],
  [-122.084051, 37.422065, '849VCWC8+R9'],
  [2.294481, 48.85837, '8FW4V75V+8Q'],
  [-180, -90, '22222222+22'],
  [180, 0, '62G22222+22'],
  [2.7821875, 20.3700625, '7FG49QCJ+2V'],
  [0, 90, 'CFX2X2X2+X2'],
])('%s, %s is %s', (lng, lat, code) => expect(plusCodeOf(at(lng, lat))).toBe(code));

test('a code leads back to the square that a place lies in', () => {
  const places = fc.tuple(
    fc.double({ min: -180, max: 179.9999, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  fc.assert(
    fc.property(places, ([lng, lat]) => {
      const code = plusCodeOf(at(lng, lat));
      const middle = readPlusCode(` ${code.toLowerCase()} `)!;
      // Half a diagonal of 1/8000 degree.
      expect(distance(at(lng, lat), middle)).toBeLessThan(9.9);
      expect(plusCodeOf(middle)).toBe(code);
    }),
    { numRuns: 2_000 },
  );
});

test('an eleventh digit is finer', () => {
  const coarse = readPlusCode('8FVC9G8F+6X')!;
  for (const digit of '23456789CFGHJMPQRVWX') {
    const fine = readPlusCode(`8FVC9G8F+6X${digit}`)!;
    expect(plusCodeOf(fine)).toBe('8FVC9G8F+6X');
    expect(distance(fine, coarse)).toBeLessThan(8);
  }
});

test.each(['89X9+28', '8FVC9G8F6X', '8FVC9G8F+', '8FVC9G8F+6', '8FVC9G8F+6A', 'XXXXXXXX+XX', 'mill', ''])(
  '%j is no whole Plus Code',
  (text) => expect(readPlusCode(text)).toBeNull(),
);
