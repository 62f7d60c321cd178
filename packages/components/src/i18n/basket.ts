import { otherBasket as others } from './basket-first.js';
import { basket as en, type BasketWords } from './en/basket.js';
import type { WordGroup } from './group.js';

/** Words of the basket. */
export const basketWords: WordGroup<BasketWords> = { name: 'basket', en, others };
