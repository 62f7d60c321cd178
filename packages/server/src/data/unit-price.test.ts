import { expect, test } from 'vitest';
import { unitPrice } from './unit-price.js';

const piece = { unit: 'C62' };
const price = (amount: number) => ({ amount, currency: 'CNY' });
const per = (amount: number, unit: string) => ({
  price: price(amount),
  reference: { value: 1, scale: 0, unit },
});

test.each([
  [
    'a 500 g jar',
    { quantityUnit: piece, netQuantity: { value: 500, scale: 0, unit: 'GRM' } },
    4800,
    per(9600, 'KGM'),
  ],
  [
    'a 1.5 l bottle',
    { quantityUnit: piece, netQuantity: { value: 15, scale: 1, unit: 'LTR' } },
    1000,
    per(667, 'LTR'),
  ],
  [
    'ten eggs',
    { quantityUnit: piece, netQuantity: { value: 10, scale: 0, unit: 'C62' } },
    1805,
    per(181, 'C62'),
  ],
  ['apples by the kilogram', { quantityUnit: { unit: 'KGM' } }, 1200, per(1200, 'KGM')],
  ['saffron by the gram', { quantityUnit: { unit: 'GRM' } }, 900, per(900_000, 'KGM')],
  ['a cabbage', { quantityUnit: piece }, 600, null],
  [
    'a bag of who knows what',
    { quantityUnit: { unit: 'BG' }, netQuantity: { value: 1, scale: 0, unit: 'XYZ' } },
    600,
    null,
  ],
])('%s', (_, variant, amount, expected) => {
  expect(unitPrice(variant, price(amount))).toEqual(expected);
});
