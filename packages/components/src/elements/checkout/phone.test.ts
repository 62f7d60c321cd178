import { describe, expect, test } from 'vitest';
import { phonePlan } from './phone-plans.js';
import { plainDigits, readPhone } from './phone.js';

const china = phonePlan({ currency: 'CNY', timeZone: 'Asia/Shanghai' });
const france = phonePlan({ currency: 'EUR', timeZone: 'Europe/Paris' });
const unsure = phonePlan({ currency: 'EUR', timeZone: 'Europe/Berlin' });

describe('a phone number', () => {
  test('may be left out', () => {
    expect(readPhone('', china)).toEqual({ phone: null });
    expect(readPhone('  ', china)).toEqual({ phone: null });
  });

  test.each([
    ['138 0717 4471', '+8613807174471'],
    ['+86 138-0717-4471', '+8613807174471'],
    ['0086 13807174471', '+8613807174471'],
    ['86 138 0717 4471', '+8613807174471'],
    ['０１３', null],
    ['٠٠٨٦١٣٨٠٧١٧٤٤٧١', '+8613807174471'],
    ['۱۳۸۰۷۱۷۴۴۷۱', '+8613807174471'],
    ['1३८०७१७४४७१', '+8613807174471'],
    ['(0717) 622-2222', '+867176222222'],
    ['+254 712 345 678', '+254712345678'],
  ])('of a Chinese shop: %s is %s', (typed, phone) => {
    expect(readPhone(typed, china)).toEqual(phone ? { phone } : { problem: 'country' });
  });

  test.each([
    ['06 12 34 56 78', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['01.42.68.53.00', '+33142685300'],
  ])('of a French shop: %s is %s', (typed, phone) => {
    expect(readPhone(typed, france)).toEqual({ phone });
  });

  test('says how many digits are missing or too many', () => {
    expect(readPhone('138 0717 44', china)).toEqual({ problem: 'short', missing: 2, length: 11 });
    expect(readPhone('+86 138 0717 44', china)).toEqual({ problem: 'short', missing: 2, length: 11 });
    expect(readPhone('138 0717 44711', china)).toEqual({ problem: 'long', extra: 1, length: 11 });
  });

  test('asks for the country where the shop does not make it certain', () => {
    expect(unsure).toBeNull();
    expect(readPhone('0171 2345678', unsure)).toEqual({ problem: 'country' });
    expect(readPhone('+49 171 2345678', unsure)).toEqual({ phone: '+491712345678' });
  });

  test('is never guessed from letters or a scrap', () => {
    expect(readPhone('ask my son', china)).toEqual({ problem: 'letters' });
    expect(readPhone('+12', china)).toEqual({ problem: 'unlikely' });
    expect(readPhone('javascript:alert(1)', china)).toEqual({ problem: 'letters' });
  });
});

test('digits of every script we serve become 0 to 9', () => {
  expect(plainDigits('٠١٢٣٤٥٦٧٨٩ ۰۹ ०९ ০৯ ０９')).toBe('0123456789 09 09 09 09');
});
