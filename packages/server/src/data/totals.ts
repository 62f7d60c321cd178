import { addMoney, ceilingOf, lineTotal, multiplyMoney } from '@hamlet/sdk';
import type { Money, StoreInput, Total } from '@hamlet/sdk/contract';
import type { Language } from './texts.js';
import { say } from './words.js';

/** What a line costs, and the most that it can cost once weighed. */
export interface LineSum {
  total: Money;
  ceiling: Money;
}

interface Weighed {
  quantityUnit: { scale: number };
  soldByWeight?: boolean | undefined;
  tolerancePercent?: number | undefined;
}

/** Price of one whole unit × steps, rounded once, half up; with its ceiling where the good is weighed when picked. */
export function lineSum(price: Money, quantity: number, variant: Weighed): LineSum {
  const total = lineTotal(price, quantity, variant.quantityUnit);
  return { total, ceiling: variant.soldByWeight ? ceilingOf(total, variant.tolerancePercent ?? 0) : total };
}

/** One row of a sum, before it is put into words. */
export interface TotalRow {
  type: 'subtotal' | 'fulfillment' | 'tax' | 'total';
  amount: Money;
}

/** What an order costs: its rows in the order in which they are shown, the last row again, and the most it can cost. */
export interface Totals {
  rows: TotalRow[];
  total: Money;
  ceiling: Money;
}

/** Steps of a percentage, so that 5.5 % is worked out without a rounding error. */
const percentSteps = 1_000_000;

/** The tax that prices contain at so many percent: `amount × percent ÷ (100 + percent)`, half up. */
function taxIn(amount: Money, percent: number): Money {
  const steps = Math.round(percent * percentSteps);
  return multiplyMoney(amount, steps, 100 * percentSteps + steps);
}

/**
 * How much more goods have to cost to make an order; undefined where they suffice. Carriage doesn't count, and nothing at all
 * is no order.
 */
export function missingOf(
  lines: LineSum[],
  { currency, minimumOrderValue }: Pick<StoreInput, 'currency' | 'minimumOrderValue'>,
): Money | undefined {
  if (lines.length === 0 || minimumOrderValue?.currency !== currency) return undefined;
  const goods = sum(
    currency,
    lines.map((line) => line.total),
  );
  const amount = minimumOrderValue.amount - goods.amount;
  return amount > 0 ? { amount, currency } : undefined;
}

const sum = (currency: string, amounts: Money[]): Money => amounts.reduce(addMoney, { amount: 0, currency });

/** Adds lines up with the store's carriage and names the tax that the prices contain. Nothing costs nothing. */
export function totalsOf(
  lines: LineSum[],
  store: Pick<StoreInput, 'currency' | 'carriage' | 'taxPercent'>,
): Totals {
  const { currency, taxPercent } = store;
  const carriage = lines.length > 0 && store.carriage?.currency === currency ? [store.carriage] : [];
  const goods = lines.map((line) => line.total);
  const subtotal = sum(currency, goods);
  const total = sum(currency, [subtotal, ...carriage]);
  const rows: TotalRow[] = [{ type: 'subtotal', amount: subtotal }];
  rows.push(...carriage.map((amount) => ({ type: 'fulfillment' as const, amount })));
  if (taxPercent !== undefined) rows.push({ type: 'tax', amount: taxIn(subtotal, taxPercent) });
  rows.push({ type: 'total', amount: total });
  return { rows, total, ceiling: sum(currency, [...lines.map((line) => line.ceiling), ...carriage]) };
}

/** The rows in the language of the answer. */
export const totalsView = (rows: TotalRow[], language: Language): Total[] =>
  rows.map(({ type, amount }) => ({ type, displayText: say(type, language), amount }));
