import { expect, test } from 'vitest';
import { openingAt } from './opening.js';
import { openingLine } from './opening-line.js';
import { hubs as words } from '../../i18n/en/hubs.js';
import { near } from '../../../test/examples/hubs.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const hub = (hours: unknown) => ({ hours, timeZone: 'Asia/Shanghai' }) as Parameters<typeof openingAt>[0];
const open = (opens: string, closes: string, dayOfWeek = weekdays) => hub([{ dayOfWeek, opens, closes }]);
/** Monday 23 Nov 2026 at the hub. */
const monday = (time: string) => Date.parse(`2026-11-23T${time}:00+08:00`);
const friday = (time: string) => Date.parse(`2026-11-27T${time}:00+08:00`);

test('hours that nobody gave are unknown, never closed', () => {
  expect(openingAt(hub(null), monday('12:00'))).toEqual({ state: 'unknown' });
});

test('a time zone that nobody knows makes the hours unknown', () => {
  expect(openingAt({ ...open('08:00', '19:00'), timeZone: 'Moon/Base' }, monday('12:00'))).toEqual({
    state: 'unknown',
  });
});

test.each([
  ['07:59', { state: 'closed', opens: { days: 0, minute: 480 } }],
  ['08:00', { state: 'open', until: { days: 0, minute: 1140 } }],
  ['18:59', { state: 'open', until: { days: 0, minute: 1140 } }],
  ['19:00', { state: 'closed', opens: { days: 1, minute: 480 } }],
])('8 to 19 o’clock, at %s', (time, expected) => {
  expect(openingAt(open('08:00', '19:00'), monday(time))).toEqual(expected);
});

test('over the weekend the next opening is Monday', () => {
  expect(openingAt(open('08:00', '19:00'), friday('20:00'))).toEqual({
    state: 'closed',
    opens: { days: 3, minute: 480 },
  });
});

test('hours past midnight belong to the evening before', () => {
  const late = open('18:00', '02:00');
  expect(openingAt(late, monday('01:00'))).toEqual({ state: 'closed', opens: { days: 0, minute: 1080 } });
  expect(openingAt(late, friday('23:00'))).toEqual({ state: 'open', until: { days: 1, minute: 120 } });
  expect(openingAt(late, Date.parse('2026-11-28T01:59:00+08:00'))).toMatchObject({ state: 'open' });
});

test('a lunch break is a break, and hours that touch are one', () => {
  const rows = (second: string) =>
    hub([
      { dayOfWeek: weekdays, opens: '08:00', closes: '12:00' },
      { dayOfWeek: weekdays, opens: second, closes: '18:00' },
    ]);
  expect(openingAt(rows('14:00'), monday('12:30'))).toEqual({
    state: 'closed',
    opens: { days: 0, minute: 840 },
  });
  expect(openingAt(rows('12:00'), monday('09:00'))).toEqual({
    state: 'open',
    until: { days: 0, minute: 1080 },
  });
});

test('open day and night, and never open', () => {
  const all = [...weekdays, 'Saturday', 'Sunday'];
  expect(openingAt(open('00:00', '23:59', all), monday('12:00'))).toEqual({ state: 'open', until: null });
  expect(openingAt(hub([]), monday('12:00'))).toEqual({ state: 'closed', opens: null });
});

test('says it in the hub’s own time zone, wherever the page is read', () => {
  const said = (time: string, timeZone = 'Asia/Shanghai') =>
    openingLine({ ...near, timeZone }, words, 'en-GB', monday(time));
  expect(said('12:00')).toBe('Open today until 19:00');
  expect(said('19:30')).toBe('Opens tomorrow 8:00');
  expect(said('05:30')).toBe('Opens today 8:00');
  // Noon in Shanghai is five in the morning in Paris.
  expect(said('12:00', 'Europe/Paris')).toBe('Opens today 8:00');
});
