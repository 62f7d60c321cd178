import { finder as en, type FinderWords } from './en/finder.js';
import type { WordGroup } from './group.js';

/** Words of what finds goods in a list. */
export const finderWords: WordGroup<FinderWords> = {
  name: 'finder',
  en,
  others: {
    fr: async () => (await import('./fr/finder.js')).finder,
    zh: async () => (await import('./zh-CN/finder.js')).finder,
  },
};
