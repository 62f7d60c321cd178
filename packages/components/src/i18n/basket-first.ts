import { basketFirst as en, type BasketFirstWords } from './en/basket-first.js';
import type { BasketWords } from './en/basket.js';
import type { WordGroup } from './group.js';

/** Other languages come whole. */
export const otherBasket: WordGroup<BasketWords>['others'] = {
  fr: async () => (await import('./fr/basket.js')).basket,
  zh: async () => (await import('./zh-CN/basket.js')).basket,
};

/** Words of the basket that are seen at once. */
export const basketFirst: WordGroup<BasketFirstWords> = { name: 'basket', en, others: otherBasket };
