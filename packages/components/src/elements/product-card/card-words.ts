import { formatDay, formatMoney, formatQuantity } from '@hamlet/sdk';
import type { BrowseWords } from '../../i18n/en/browse.js';
import { isCounted, stepOf, type Choice, type Standing } from './choice.js';

/** A product's name, or what stands for one that can't be seen: none, spaces, marks alone. */
export const nameOf = (words: BrowseWords, { name }: { name: unknown }): string =>
  typeof name === 'string' && /[^\s\p{C}\p{M}]/u.test(name) ? name : words.noName;

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

/** Between the buttons: pieces as a bare number, the rest with its unit. */
export function quantityText(locale: string, choice: Choice, quantity: number): string {
  const { unit, scale } = choice.variant.quantityUnit;
  return formatQuantity(locale, quantity, unit === 'C62' ? { unit, scale } : choice.variant.quantityUnit);
}

/** A local day: its weekday within six days, else its date. */
export const dayText = (locale: string, day: string, now: number): string =>
  formatDay(locale, `${day}T12:00:00Z`, 'UTC', now);

/** How it stands, in the word of its tag; empty where it can simply be bought. */
export const flagText = (words: BrowseWords, kind: Standing['kind']): string =>
  ({
    open: '',
    presale: words.presale,
    'sold-out': words.soldOut,
    'out-of-season': words.outOfSeason,
    closed: words.notForSale,
  })[kind];

/** Said in place of "Add" where it can't be had. */
export function awayText(words: BrowseWords, locale: string, standing: Standing): string {
  if (standing.kind === 'out-of-season' && standing.from)
    return words.backIn(new Intl.DateTimeFormat(locale, { month: 'long' }).format(Date.parse(standing.from)));
  return flagText(words, standing.kind);
}
