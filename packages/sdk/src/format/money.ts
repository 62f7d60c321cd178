import type { Money } from '../values/money';
import { numberFormat } from './intl';

/** One piece of an amount: `integer`, `fraction`, `currency` … as `Intl.NumberFormat` names them. */
export type MoneyPart = Intl.NumberFormatPart;

function formatter(locale: string, currency: string): Intl.NumberFormat {
  return numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
}

/** The amount as an exact decimal text, so that no cent is lost on the way to `Intl`. */
function decimal({ amount }: Money, digits: number): Intl.StringNumericLiteral {
  const text = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  return `${amount < 0 ? '-' : ''}${whole}${digits ? `.${text.slice(-digits)}` : ''}` as Intl.StringNumericLiteral;
}

/** The pieces of an amount in the locale's order: whole units large, sign and cents small, as a price card shows them. */
export function moneyParts(locale: string, money: Money): MoneyPart[] {
  const format = formatter(locale, money.currency);
  return format.formatToParts(decimal(money, format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** An amount as people write it: `¥48.00` in English, `48,00 ¥` in French. */
export const formatMoney = (locale: string, money: Money): string =>
  moneyParts(locale, money)
    .map((part) => part.value)
    .join('');
