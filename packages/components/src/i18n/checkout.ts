import { checkout as en, type CheckoutWords } from './en/checkout.js';
import type { WordGroup } from './group.js';

/** Words of the checkout. */
export const checkoutWords: WordGroup<CheckoutWords> = {
  name: 'checkout',
  en,
  others: {
    fr: async () => (await import('./fr/checkout.js')).checkout,
    zh: async () => (await import('./zh-CN/checkout.js')).checkout,
  },
};
