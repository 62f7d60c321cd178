import { browse as en, type BrowseWords } from './en/browse.js';
import type { WordGroup } from './group.js';

/** Words of the product card and list. */
export const browse: WordGroup<BrowseWords> = {
  name: 'browse',
  en,
  others: {
    fr: async () => (await import('./fr/browse.js')).browse,
    zh: async () => (await import('./zh-CN/browse.js')).browse,
  },
};
