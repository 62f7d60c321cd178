import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoney, compareMoney, multiplyMoney, shareOut, subtractMoney, type Money } from './money';

const cny = (amount: number): Money => ({ amount, currency: 'CNY' });
const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
const weights = fc
  .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })
  .filter((all) => all.some((weight) => weight > 0));

test('shares add up to the whole, to the last cent', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, all) => {
      const shares = shareOut(cny(amount), all);
      expect(shares).toHaveLength(all.length);
      expect(shares.reduce(addMoney).amount).toBe(amount);
    }),
  );
});

test('a share is within one cent of its exact part, and no weight means no share', () => {
  fc.assert(
    fc.property(amounts, weights, (amount, all) => {
      const sum = all.reduce((total, weight) => total + weight, 0);
      shareOut(cny(amount), all).forEach((share, index) => {
        const [got, exact] = [BigInt(share.amount) * BigInt(sum), BigInt(amount) * BigInt(all[index]!)];
        const difference = got > exact ? got - exact : exact - got;
        expect(difference < BigInt(sum)).toBe(true);
        if (all[index] === 0) expect(Math.abs(share.amount)).toBe(0);
      });
    }),
  );
});

test('a half cent goes up, less goes down', () => {
  expect(multiplyMoney(cny(1), 1, 2).amount).toBe(1);
  expect(multiplyMoney(cny(-1), 1, 2).amount).toBe(0);
  expect(multiplyMoney(cny(1), 49, 100).amount).toBe(0);
  expect(multiplyMoney(cny(-3), 1, 2).amount).toBe(-1);
  expect(multiplyMoney(cny(-1), 51, 100).amount).toBe(-1);
});

test('rounding is off by half a cent at most, and never the other way than up at a half', () => {
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 10_000 }),
      fc.integer({ min: 1, max: 10_000 }),
      (amount, n, d) => {
        const twice =
          2n * (BigInt(multiplyMoney(cny(amount), n, d).amount) * BigInt(d) - BigInt(amount) * BigInt(n));
        expect(twice > -BigInt(d) && twice <= BigInt(d)).toBe(true);
      },
    ),
  );
});

test('taking away undoes adding', () => {
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(subtractMoney(addMoney(cny(a), cny(b)), cny(b))).toEqual(cny(a));
      expect(compareMoney(cny(a), cny(b))).toBe(Math.sign(a - b));
    }),
  );
});

test('currencies are never mixed, and nothing grows past what is exact', () => {
  expect(() => addMoney(cny(1), { amount: 1, currency: 'EUR' })).toThrow(RangeError);
  expect(() => compareMoney(cny(1), { amount: 1, currency: 'EUR' })).toThrow(RangeError);
  expect(() => multiplyMoney(cny(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
  expect(() => shareOut(cny(1), [0, 0])).toThrow(RangeError);
  expect(() => shareOut(cny(1), [2, -1])).toThrow(RangeError);
});
