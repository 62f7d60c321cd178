import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowContains, windowsOverlap, type TimeWindow } from './time-window';

const times = fc.integer({ min: 0, max: 4_000_000_000_000 });
const windows = fc.tuple(times, fc.integer({ min: 0, max: 1_000_000 })).map(([from, length]) => ({
  from: new Date(from).toISOString(),
  to: new Date(from + length).toISOString(),
}));

test('a window holds its start and not its end', () => {
  const window: TimeWindow = { from: '2026-11-24T10:00:00Z', to: '2026-11-24T12:00:00Z' };
  expect(windowContains(window, Date.parse(window.from))).toBe(true);
  expect(windowContains(window, Date.parse(window.to) - 1)).toBe(true);
  expect(windowContains(window, Date.parse(window.to))).toBe(false);
  expect(windowContains(window, Date.parse(window.from) - 1)).toBe(false);
});

test('two windows overlap when one holds an instant of the other, in either order', () => {
  fc.assert(
    fc.property(windows, windows, (a, b) => {
      const latestStart = Math.max(Date.parse(a.from), Date.parse(b.from));
      expect(windowsOverlap(a, b)).toBe(windowContains(a, latestStart) && windowContains(b, latestStart));
      expect(windowsOverlap(a, b)).toBe(windowsOverlap(b, a));
    }),
  );
});
