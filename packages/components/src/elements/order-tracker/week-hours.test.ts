import { expect, test } from 'vitest';
import { weekHours } from './week-hours.js';

const row = (dayOfWeek: string[], opens = '08:00', closes = '19:00') =>
  ({ dayOfWeek, opens, closes }) as never;

test.each([
  [
    'en',
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    'Mon–Sun 8:00–19:00',
  ],
  ['en', ['Friday', 'Monday', 'Tuesday'], 'Mon–Tue, Fri 8:00–19:00'],
  ['fr', ['Saturday'], 'sam. 8:00–19:00'],
])('a week is said in days that follow each other: %s %o', (locale, days, said) => {
  expect(weekHours(locale, [row(days)])).toEqual([said]);
});

test('each row of hours is a line; days that nobody knows make none', () => {
  const rows = [
    row(['Monday'], '08:00', '12:00'),
    row(['Monday'], '14:00', '18:30'),
    row(['PublicHolidays']),
  ];
  expect(weekHours('en', rows)).toEqual(['Mon 8:00–12:00', 'Mon 14:00–18:30']);
  expect(weekHours('en', [])).toEqual([]);
});
