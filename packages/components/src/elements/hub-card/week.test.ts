import type { OpeningHours } from '@hamlet/sdk';
import { expect, test } from 'vitest';
import { isWholeDay, weekOf } from './week.js';

const hours = (dayOfWeek: string[], opens: string, closes: string) =>
  ({ dayOfWeek, opens, closes }) as OpeningHours;

test('a week begins on Monday, has seven days, and those without hours are closed', () => {
  const week = weekOf([hours(['Sunday'], '10:00', '12:30')]);
  expect(week.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6, 0]);
  expect(week.map(({ spans }) => spans.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(week[6]!.spans).toEqual([[600, 750]]);
});

test('a day with a rest at noon has two spans in order, however they were told', () => {
  const [monday] = weekOf([hours(['Monday'], '14:00', '18:00'), hours(['Monday'], '08:00', '12:00')]);
  expect(monday!.spans).toEqual([
    [480, 720],
    [840, 1080],
  ]);
});

test('hours past midnight stand at the day on which they begin', () => {
  const [monday, tuesday] = weekOf([hours(['Monday'], '20:00', '02:00')]);
  expect(monday!.spans).toEqual([[1200, 120]]);
  expect(tuesday!.spans).toEqual([]);
});

test('0:00 to 23:59 is the whole day; equal times are none of it', () => {
  const [monday, tuesday] = weekOf([
    hours(['Monday'], '00:00', '23:59'),
    hours(['Tuesday'], '09:00', '09:00'),
  ]);
  expect(isWholeDay(monday!)).toBe(true);
  expect(tuesday!.spans).toEqual([]);
});
