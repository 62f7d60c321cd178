import { multiplyMoney, type Money } from './money';

/** How a good is counted: one step is `10^-scale` of the unit, sold in multiples of `increment` steps. */
export interface Steps {
  scale: number;
  increment: number;
}

/** Price of one whole unit × steps, rounded once, half up. */
export function lineTotal(price: Money, quantity: number, unit: Pick<Steps, 'scale'>): Money {
  return multiplyMoney(price, quantity, 10 ** unit.scale);
}

/** The most that a total can become once the good is weighed: `total × (100 + tolerancePercent) ÷ 100`, half up. */
export function ceilingOf(total: Money, tolerancePercent: number): Money {
  return multiplyMoney(total, 100 + tolerancePercent, 100);
}

/** A count of steps as an exact decimal of the unit, without needless zeros: 1500 at scale 3 is `1.5`. */
export function quantityToDecimal(quantity: number, scale: number): string {
  const digits = String(quantity).padStart(scale + 1, '0');
  const split = digits.length - scale;
  let end = digits.length;
  while (end > split && digits[end - 1] === '0') end -= 1;
  const fraction = digits.slice(split, end);
  return fraction ? `${digits.slice(0, split)}.${fraction}` : digits.slice(0, split);
}

/** Whether this many steps can be ordered: a whole, positive multiple of the increment. */
export function isOrderable(quantity: number, unit: Pick<Steps, 'increment'>): boolean {
  return Number.isSafeInteger(quantity) && quantity > 0 && quantity % unit.increment === 0;
}
