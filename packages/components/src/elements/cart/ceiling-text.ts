import { formatMoney, type Cart } from '@hamlet/sdk';
import type { BasketWords } from '../../i18n/en/basket.js';

/** For goods that are still to be weighed: which, and the most that it can cost. Null where nothing is weighed. */
export function ceilingText(words: BasketWords, locale: string, { lines, ceiling }: Cart): string | null {
  const weighed = lines.filter((line) => line.soldByWeight);
  const [first] = weighed;
  if (!first) return null;
  const what = weighed.length === 1 ? words.weighedOne(first.name) : words.weighedSome;
  return words.sentences(what, words.atMost(formatMoney(locale, ceiling)));
}
