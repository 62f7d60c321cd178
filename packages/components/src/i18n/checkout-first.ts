import { checkoutFirst as en, type CheckoutFirstWords } from './en/checkout-first.js';
import type { CheckoutWords } from './en/checkout.js';
import type { WordGroup } from './group.js';

/** Other languages come whole. */
export const otherCheckout: WordGroup<CheckoutWords>['others'] = {
  fr: async () => (await import('./fr/checkout.js')).checkout,
  zh: async () => (await import('./zh-CN/checkout.js')).checkout,
};

/** Words of the checkout that are seen at once. */
export const checkoutFirst: WordGroup<CheckoutFirstWords> = { name: 'checkout', en, others: otherCheckout };
