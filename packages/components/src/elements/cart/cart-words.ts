import { formatMoney, formatQuantity, type Cart, type CartLine } from '@hamlet/sdk';
import type { BasketWords } from '../../i18n/en/basket.js';

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
export function lineText(words: BasketWords, locale: string, line: CartLine): string {
  const { quantity, quantityUnit, price, soldByWeight, label } = line;
  const cost = formatMoney(locale, price);
  if (!measured.test(quantityUnit.unit)) return quantity > 1 ? `${label} · ${words.each(cost)}` : label;
  const amount = stepsText(locale, line, quantity);
  return `${soldByWeight ? words.about(amount) : amount} · ${words.per(cost, unitName(locale, quantityUnit.unit))}`;
}

/** For goods that are still to be weighed: which, and the most that it can cost. Null where nothing is weighed. */
export function ceilingText(words: BasketWords, locale: string, { lines, ceiling }: Cart): string | null {
  const weighed = lines.filter((line) => line.soldByWeight);
  const [first] = weighed;
  if (!first) return null;
  const what = weighed.length === 1 ? words.weighedOne(first.name) : words.weighedSome;
  return words.sentences(what, words.atMost(formatMoney(locale, ceiling)));
}
