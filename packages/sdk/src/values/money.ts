/** An amount in the currency's minor unit: for CNY, 4800 is ¥48.00. */
export interface Money {
  amount: number;
  /** ISO 4217 code. */
  currency: string;
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new RangeError(`Cannot mix ${a.currency} and ${b.currency}.`);
}

function amountOf(value: bigint): number {
  const amount = Number(value);
  if (!Number.isSafeInteger(amount)) throw new RangeError('The amount is too large to be exact.');
  return amount;
}

/** Divides whole numbers; a half goes up. `divisor` is above zero. */
function divideHalfUp(value: bigint, divisor: bigint): bigint {
  const doubled = 2n * value + divisor;
  const quotient = doubled / (2n * divisor);
  return doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient;
}

/** The sum of two amounts. Throws a RangeError when the currencies differ. */
export function addMoney(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { amount: amountOf(BigInt(a.amount) + BigInt(b.amount)), currency: a.currency };
}

/** The first amount less the second. Throws a RangeError when the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  return addMoney(a, { amount: -b.amount, currency: b.currency });
}

/**
 * `money × numerator ÷ denominator`, worked out exactly and rounded once, half up. Both are whole numbers,
 * the denominator is above zero: 8 % of ¥48.00 is `multiplyMoney(money, 8, 100)`.
 */
export function multiplyMoney(money: Money, numerator: number, denominator = 1): Money {
  const product = BigInt(money.amount) * BigInt(numerator);
  return { amount: amountOf(divideHalfUp(product, BigInt(denominator))), currency: money.currency };
}

/** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. Throws when the currencies differ. */
export function compareMoney(a: Money, b: Money): number {
  sameCurrency(a, b);
  return Math.sign(a.amount - b.amount);
}

/**
 * Shares an amount over weights without losing a cent: the shares add up to the whole. Weights are not negative and
 * one at least is above zero; the cents that are left go to the largest remainders, earlier first.
 */
export function shareOut(whole: Money, weights: readonly number[]): Money[] {
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum <= 0n || weights.some((weight) => weight < 0)) {
    throw new RangeError('Weights are not negative and one at least is above zero.');
  }
  const sign = whole.amount < 0 ? -1n : 1n;
  const amount = BigInt(whole.amount) * sign;
  const parts = weights.map((weight, index) => {
    const product = amount * BigInt(weight);
    return { index, share: product / sum, rest: product % sum };
  });
  let left = amount - parts.reduce((total, part) => total + part.share, 0n);
  const byRest = [...parts].sort((a, b) =>
    a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1,
  );
  for (const part of byRest) if (left-- > 0n) part.share += 1n;
  return parts.map((part) => ({ amount: amountOf(part.share * sign), currency: whole.currency }));
}
