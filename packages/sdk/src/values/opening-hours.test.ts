import { expect, test } from 'vitest';
import { openingState } from './opening-hours';

const zone = 'Asia/Shanghai';
/** A local time in the week of Monday 23 November 2026. */
const at = (day: number, time: string) => Date.parse(`2026-11-${day}T${time}:00+08:00`);
const shop = [{ dayOfWeek: ['Monday', 'Tuesday'], opens: '08:00', closes: '18:00' }];

test('hours that nobody gave are unknown, never closed', () => {
  expect(openingState(null, zone, at(23, '09:00'))).toBe('unknown');
  expect(openingState(undefined, zone, at(23, '09:00'))).toBe('unknown');
});

test('a hub is open from its opening to before its closing, by its own clock', () => {
  expect(openingState(shop, zone, at(23, '08:00'))).toBe('open');
  expect(openingState(shop, zone, at(23, '17:59'))).toBe('open');
  expect(openingState(shop, zone, at(23, '18:00'))).toBe('closed');
  expect(openingState(shop, zone, at(25, '09:00'))).toBe('closed');
  expect(openingState([], zone, at(23, '09:00'))).toBe('closed');
});

test('a night shop is open past midnight into the next day', () => {
  const night = [{ dayOfWeek: ['Saturday'], opens: '20:00', closes: '02:00' }];
  expect(openingState(night, zone, at(28, '23:30'))).toBe('open');
  expect(openingState(night, zone, at(29, '01:59'))).toBe('open');
  expect(openingState(night, zone, at(29, '02:00'))).toBe('closed');
  expect(openingState(night, zone, at(28, '01:00'))).toBe('closed');
});

test('23:59 means the whole day, equal times mean closed', () => {
  const all = [{ dayOfWeek: ['Sunday'], opens: '00:00', closes: '23:59' }];
  const none = [{ dayOfWeek: ['Sunday'], opens: '00:00', closes: '00:00' }];
  expect(openingState(all, zone, at(29, '23:59'))).toBe('open');
  expect(openingState(none, zone, at(29, '12:00'))).toBe('closed');
});
