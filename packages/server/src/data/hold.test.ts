import { expect, test } from 'vitest';
import type { HubInput } from '@hamlet/sdk/contract';
import { holdUntil } from './hold.js';

const hub = (hours: HubInput['hours']) => ({
  timeZone: 'Asia/Shanghai',
  holdPolicy: { days: 2 },
  ...(hours && { hours }),
});
/** A Tuesday noon in Shanghai. */
const ready = new Date('2026-11-24T04:00:00.000Z');

test('a parcel is held until the hub closes, so many days on', () => {
  const morning = { dayOfWeek: ['Thursday' as const], opens: '08:00', closes: '11:30' };
  const afternoon = { dayOfWeek: ['Thursday' as const], opens: '13:00', closes: '17:30' };
  expect(holdUntil(hub([afternoon, morning]), ready).toISOString()).toBe('2026-11-26T09:30:00.000Z');
});

test('where hours are unknown, or the hub is closed or open past midnight, until the day ends', () => {
  const end = '2026-11-26T15:59:00.000Z';
  expect(holdUntil(hub(undefined), ready).toISOString()).toBe(end);
  expect(
    holdUntil(hub([{ dayOfWeek: ['Friday'], opens: '08:00', closes: '17:30' }]), ready).toISOString(),
  ).toBe(end);
  expect(
    holdUntil(hub([{ dayOfWeek: ['Thursday'], opens: '18:00', closes: '02:00' }]), ready).toISOString(),
  ).toBe(end);
});
