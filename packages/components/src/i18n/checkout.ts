import { otherCheckout as others } from './checkout-first.js';
import { checkout as en, type CheckoutWords } from './en/checkout.js';
import type { WordGroup } from './group.js';

/** Words of the checkout. */
export const checkoutWords: WordGroup<CheckoutWords> = { name: 'checkout', en, others };
