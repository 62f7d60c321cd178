import { formatMoney, type Cart, type Money } from '@hamlet/sdk';
import { info } from './icons.js';
import type { Note } from './note.js';

/** How much more the goods of a basket have to cost to make an order, as the server says it; undefined where they suffice. */
export const missingIn = (cart: Cart | null): Money | undefined =>
  cart?.messages.find(({ code }) => code === 'below_minimum_order_value')?.missing;

/** Says calmly how much more makes an order. */
export const minimumNote = (
  words: { missing: (amount: string) => string },
  locale: string,
  missing: Money,
): Note => ({ icon: info, title: words.missing(formatMoney(locale, missing)) });
