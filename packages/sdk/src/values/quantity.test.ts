import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ceilingOf, isOrderable, lineTotal, quantityToDecimal } from './quantity';

test('a line costs the price of one whole unit times its steps', () => {
  expect(lineTotal({ amount: 9600, currency: 'CNY' }, 1500, { scale: 3 }).amount).toBe(14400);
  expect(lineTotal({ amount: 4800, currency: 'CNY' }, 2, { scale: 0 }).amount).toBe(9600);
  expect(lineTotal({ amount: 333, currency: 'CNY' }, 500, { scale: 3 }).amount).toBe(167);
});

test('a good sold by weight costs its total and tolerance at most', () => {
  expect(ceilingOf({ amount: 14400, currency: 'CNY' }, 10).amount).toBe(15840);
});

test('the decimal of a quantity is exact', () => {
  expect(quantityToDecimal(1500, 3)).toBe('1.5');
  expect(quantityToDecimal(5, 3)).toBe('0.005');
  expect(quantityToDecimal(100, 0)).toBe('100');
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.integer({ min: 0, max: 6 }), (quantity, scale) => {
      const [whole, fraction = ''] = quantityToDecimal(quantity, scale).split('.');
      expect(Number(whole + fraction.padEnd(scale, '0'))).toBe(quantity);
    }),
  );
});

test('only whole multiples of the increment can be ordered', () => {
  expect(isOrderable(4, { increment: 2 })).toBe(true);
  for (const quantity of [0, -2, 3, 0.5, NaN, Infinity])
    expect(isOrderable(quantity, { increment: 2 })).toBe(false);
});
