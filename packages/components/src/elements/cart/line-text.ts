import { formatMoney, formatQuantity, type CartLine } from '@hamlet/sdk';
import type { BasketFirstWords } from '../../i18n/en/basket-first.js';

const measured = /^(?:KGM|GRM|LTR|MLT)$/;

/** Steps of a line as people say them: "2 kg"; pieces are a bare number. */
export function stepsText(locale: string, { quantityUnit }: CartLine, quantity: number): string {
  const { unit, scale } = quantityUnit;
  return formatQuantity(locale, quantity, unit === 'C62' ? { unit, scale } : quantityUnit);
}

/** The unit without a figure: "kg". */
const unitName = (locale: string, unit: string) =>
  formatQuantity(locale, 1, { unit, scale: 0 }).replace(/[\p{Nd}\s]/gu, '');

/** What it is and what one costs: "500 g · ¥48.00 each", "about 2 kg · ¥10.00/kg". */
export function lineText(words: BasketFirstWords, locale: string, line: CartLine): string {
  const { quantity, quantityUnit, price, soldByWeight, label } = line;
  const cost = formatMoney(locale, price);
  if (!measured.test(quantityUnit.unit)) return quantity > 1 ? `${label} · ${words.each(cost)}` : label;
  const amount = stepsText(locale, line, quantity);
  return `${soldByWeight ? words.about(amount) : amount} · ${words.per(cost, unitName(locale, quantityUnit.unit))}`;
}
