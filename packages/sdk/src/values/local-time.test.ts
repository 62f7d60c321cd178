import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, instantOf, localDate, localTime } from './local-time';

const two = (value: number) => String(value).padStart(2, '0');
const zones = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Paris',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
);

test('a wall clock leads back to its instant, also where clocks change', () => {
  fc.assert(
    fc.property(zones, fc.integer({ min: 1_500_000_000, max: 2_000_000_000 }), (zone, seconds) => {
      const minute = Math.floor(seconds / 60) * 60_000;
      const { hour, minute: past } = localTime(minute, zone);
      const found = instantOf(localDate(minute, zone), `${two(hour)}:${two(past)}`, zone);
      expect(localTime(found, zone)).toEqual(localTime(minute, zone));
      expect(minute - found).toBeGreaterThanOrEqual(0);
      expect(minute - found).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 500 },
  );
});

test('a skipped time moves on by the gap; a doubled time is its first', () => {
  expect(new Date(instantOf('2026-03-29', '02:30', 'Europe/Paris')).toISOString()).toBe(
    '2026-03-29T01:30:00.000Z',
  );
  expect(new Date(instantOf('2026-10-25', '02:30', 'Europe/Paris')).toISOString()).toBe(
    '2026-10-25T00:30:00.000Z',
  );
});

test('the day is the zone’s own', () => {
  const at = Date.parse('2026-11-23T17:00:00Z');
  expect(localDate(at, 'Asia/Shanghai')).toBe('2026-11-24');
  expect(localDate(at, 'America/New_York')).toBe('2026-11-23');
  expect(localTime(at, 'Asia/Shanghai')).toMatchObject({ weekday: 2, hour: 1, minute: 0 });
});

test('days are counted over months, years and leap days', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
});

test('an unknown time zone is refused', () => {
  expect(() => localTime(0, 'Moon/Base')).toThrow(RangeError);
});
