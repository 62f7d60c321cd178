import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCutOff } from './cut-off';
import { formatDistance } from './distance';
import { formatMoney, moneyParts } from './money';
import { formatPhone } from './phone';
import { formatMeasure, formatQuantity } from './quantity';
import { formatDate, formatDay, formatDayTime, formatFullDate, formatTime } from './time';

/** Without the kinds of space that differ between versions of Intl. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');
const cny = (amount: number) => ({ amount, currency: 'CNY' });

describe('money', () => {
  test.each([
    ['en', cny(4800), '¥48.00'],
    ['fr', cny(4800), '48,00 ¥'],
    ['zh-CN', cny(123456), '¥1,234.56'],
    ['en', cny(-5), '-¥0.05'],
    ['en', { amount: 500, currency: 'JPY' }, '¥500'],
    ['en', { amount: 1500, currency: 'KWD' }, 'KWD 1.500'],
  ])('in %s %j reads %s', (locale, money, text) => expect(plain(formatMoney(locale, money))).toBe(text));

  test('parts make the whole, and no cent is lost however large the amount', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        const parts = moneyParts('en', cny(amount));
        expect(parts.map(({ value }) => value).join('')).toBe(formatMoney('en', cny(amount)));
        const digits = parts
          .filter(({ type }) => type === 'integer' || type === 'fraction')
          .map(({ value }) => value);
        expect(BigInt(digits.join(''))).toBe(BigInt(Math.abs(amount)));
      }),
    );
  });
});

test('quantities are said in their unit', () => {
  const kilo = { unit: 'KGM', scale: 3, increment: 500, displayText: 'kg' };
  expect(plain(formatQuantity('en', 1500, kilo))).toBe('1.5 kg');
  expect(plain(formatQuantity('fr', 1500, kilo))).toBe('1,5 kg');
  expect(plain(formatQuantity('en', 12, { unit: 'C62', scale: 0, displayText: 'pieces' }))).toBe('12 pieces');
  expect(formatQuantity('en', 12, { unit: 'C62', scale: 0 })).toBe('12');
  expect(plain(formatMeasure('fr', { value: 500, scale: 0, unit: 'GRM' }))).toBe('500 g');
});

test('in Chinese quantities follow without a space, in kilos and grams of the market', () => {
  const kilo = { unit: 'KGM', scale: 3, increment: 500, displayText: 'kg' };
  for (const locale of ['zh-CN', 'zh', 'zh-Hans', 'zh-Hans-CN', 'zh-SG'])
    expect(formatQuantity(locale, 2000, kilo)).toBe('2公斤');
  expect(formatQuantity('zh-CN', 1500, kilo)).toBe('1.5公斤');
  expect(formatMeasure('zh-CN', { value: 500, scale: 0, unit: 'GRM' })).toBe('500克');
  expect(formatMeasure('zh-CN', { value: 5, scale: 0, unit: 'LTR' })).toBe('5升');
  expect(formatMeasure('zh-CN', { value: 500, scale: 0, unit: 'MLT' })).toBe('500毫升');
  expect(formatQuantity('zh-CN', 12, { unit: 'C62', scale: 0, displayText: '件' })).toBe('12件');
  expect(formatQuantity('zh-CN', 12, { unit: 'C62', scale: 0 })).toBe('12');
  expect(plain(formatQuantity('zh-TW', 2000, kilo))).toBe('2 公斤');
  expect(formatDistance('zh-CN', 340)).toBe('340米');
  expect(formatDistance('zh-CN', 1234)).toBe('1.2公里');
});

test('distances are rounded as people say them', () => {
  const said = [4, 344, 994, 995, 1234, 9949, 9950, 12345].map((metres) =>
    plain(formatDistance('en', metres)),
  );
  expect(said).toEqual(['10 m', '340 m', '990 m', '1 km', '1.2 km', '9.9 km', '10 km', '12 km']);
});

describe('days', () => {
  const zone = 'Asia/Shanghai';
  /** Monday 23 November 2026, 18:00 at the hub. */
  const now = Date.parse('2026-11-23T10:00:00Z');

  test('a day within six days is its weekday, later with its date, next year with its year', () => {
    expect(formatDay('en', '2026-11-23T11:00:00Z', zone, now)).toBe('Mon');
    expect(formatDay('en', '2026-11-29T11:00:00Z', zone, now)).toBe('Sun');
    expect(formatDay('en-GB', '2026-11-30T11:00:00Z', zone, now)).toBe('Mon 30 Nov');
    expect(formatDay('en-GB', '2026-11-22T11:00:00Z', zone, now)).toBe('Sun 22 Nov');
    expect(formatDay('en-GB', '2027-01-05T11:00:00Z', zone, now)).toMatch(/2027/);
  });

  test('days and times are the hub’s own, whatever the device’s zone', () => {
    expect(formatDay('en', '2026-11-23T17:00:00Z', zone, now)).toBe('Tue');
    expect(plain(formatTime('fr', '2026-11-23T17:05:00Z', zone))).toMatch(/^0?1:05$/);
    expect(plain(formatDayTime('fr', '2026-11-24T10:00:00Z', zone, now))).toBe('mar. 18:00');
    expect(formatDate('en-GB', '2026-12-01T10:00:00Z', zone, now)).toBe('1 Dec');
    expect(formatFullDate('fr', '2026-12-01T10:00:00Z', zone)).toBe('mardi 1 décembre 2026');
  });

  test('in Chinese a day reads as people write it', () => {
    expect(formatDayTime('zh-CN', '2026-11-24T10:00:00Z', zone, now)).toBe('周二 18:00');
    expect(formatDay('zh-CN', '2026-12-01T10:00:00Z', zone, now)).toBe('12月1日周二');
    expect(formatDate('zh-CN', '2026-12-01T10:00:00Z', zone, now)).toBe('12月1日');
    expect(formatDate('zh-CN', '2027-01-05T10:00:00Z', zone, now)).toBe('2027年1月5日');
    expect(formatFullDate('zh-CN', '2026-12-01T10:00:00Z', zone)).toBe('2026年12月1日星期二');
    const left = (time: string) => formatCutOff('zh-CN', '2026-11-24T10:00:00Z', zone, Date.parse(time)).text;
    expect(left('2026-11-24T07:50:00Z')).toBe('2小时10分钟');
    expect(left('2026-11-24T08:00:00Z')).toBe('2小时');
  });

  test('a cut-off is a day and time, then what is left of the last three hours, then past', () => {
    const closes = '2026-11-24T10:00:00Z';
    const at = (time: string) => formatCutOff('fr', closes, zone, Date.parse(time));
    expect(at('2026-11-23T10:00:00Z')).toEqual({ kind: 'at', text: 'mar. 18:00' });
    expect(at('2026-11-24T06:59:59Z').kind).toBe('at');
    const said = (time: string) => [at(time).kind, plain(at(time).text)];
    expect(said('2026-11-24T07:50:00Z')).toEqual(['within', '2 h 10 min']);
    expect(said('2026-11-24T08:00:00Z')).toEqual(['within', '2 h']);
    expect(said('2026-11-24T09:59:30Z')).toEqual(['within', '1 min']);
    expect(at(closes)).toEqual({ kind: 'passed', text: 'mar. 18:00' });
  });
});

test('phones are grouped without losing a digit', () => {
  expect(formatPhone('+8613800000000')).toBe('+86 138 0000 0000');
  expect(formatPhone('+33612345678')).toBe('+33 6 12 34 56 78');
  expect(formatPhone('ask at the counter')).toBe('ask at the counter');
  fc.assert(
    fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (phone) => {
      expect(formatPhone(phone).replaceAll(' ', '')).toBe(phone);
    }),
  );
});
