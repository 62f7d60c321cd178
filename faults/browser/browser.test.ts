import { expect, test } from 'vitest';
import { runInBrowser } from './run.js';

test.each(['HTTP/1.1', 'HTTP/2'] as const)(
  'F2: real Chromium over %s, in all weather: no order is lost, doubled, oversold or silently changed',
  async (protocol) => {
    const outcome = await runInBrowser({ protocol, orders: 12, seed: 1, devices: 2 });
    expect(outcome.deviations).toEqual([]);
    expect(outcome.faults.total).toBeGreaterThan(10);
    expect(outcome.orders).toBe(12);
    expect(outcome.placed).toBeGreaterThan(8);
    expect(outcome.promised).toBe(outcome.placed);
  },
  300_000,
);
