import { checkoutFirst } from './checkout-first.js';
import { checkoutMore } from './checkout-more.js';

/** Words of the checkout. Money, days and times come ready from `Intl`. */
export const checkout = { ...checkoutFirst, ...checkoutMore };

/** The catalogue that each language fills completely. */
export type CheckoutWords = typeof checkout;
