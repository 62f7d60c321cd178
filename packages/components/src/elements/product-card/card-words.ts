import { formatMoney, formatQuantity } from '@hamlet/sdk';
import type { BrowseWords } from '../../i18n/en/browse.js';
import { isCounted, stepOf, type Choice } from './choice.js';

/** What one piece holds or one step weighs, as short as can be: "500 g", "5 kg"; the pack's label where neither is known. */
export function measureText(locale: string, choice: Choice): string {
  const { variant } = choice;
  if (!isCounted(choice)) return formatQuantity(locale, stepOf(choice), variant.quantityUnit);
  const net = variant.netQuantity;
  return net && net.unit !== 'C62' ? formatQuantity(locale, net.value, net) : variant.label;
}

/** What the buyer gets for the price shown: "500 g jar", "about 2 kg". */
export function amountText(words: BrowseWords, locale: string, choice: Choice): string {
  const { variant } = choice;
  if (isCounted(choice))
    return variant.soldByWeight ? words.about(measureText(locale, choice)) : variant.label;
  const amount = measureText(locale, choice);
  return variant.soldByWeight ? words.about(amount) : amount;
}

/** What it costs by measure: "¥96.00 per kg", "¥1.20 each"; empty where the shop can't say. */
export function unitPriceText(words: BrowseWords, locale: string, { offer, variant }: Choice): string {
  const { unitPrice } = offer;
  if (!unitPrice) return '';
  const money = formatMoney(locale, unitPrice.price);
  const { reference } = unitPrice;
  if (reference.unit === 'C62') return holdsOne(variant.netQuantity) ? '' : words.each(money);
  const measure = formatQuantity(locale, reference.value, reference);
  const one = formatQuantity(locale, 1, { ...reference, scale: 0 });
  return words.per(money, measure === one ? unitName(locale, one) : measure);
}

/** A single piece has no price by piece beside its price. */
const holdsOne = (net: Choice['variant']['netQuantity']): boolean => !net || net.value === 10 ** net.scale;

/** The unit without its figure: "1 kg" → "kg". */
const unitName = (_locale: string, one: string): string => one.replace(/[\d\u0660-\u0669\s]/g, '');
