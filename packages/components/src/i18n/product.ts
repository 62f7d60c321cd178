import type { WordGroup } from './group.js';
import { product as en, type ProductWords } from './en/product.js';

/** Words of one product's own page. */
export const productWords: WordGroup<ProductWords> = {
  name: 'product',
  en,
  others: {
    fr: async () => (await import('./fr/product.js')).product,
    zh: async () => (await import('./zh-CN/product.js')).product,
  },
};
