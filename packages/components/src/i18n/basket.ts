import { basket as en, type BasketWords } from './en/basket.js';
import type { WordGroup } from './group.js';

/** Words of the basket. */
export const basketWords: WordGroup<BasketWords> = {
  name: 'basket',
  en,
  others: {
    fr: async () => (await import('./fr/basket.js')).basket,
    zh: async () => (await import('./zh-CN/basket.js')).basket,
  },
};
