import type { WordGroup } from './group.js';
import { badge as en, type BadgeWords } from './en/badge.js';

/** Words of the basket's button. */
export const badgeWords: WordGroup<BadgeWords> = {
  name: 'badge',
  en,
  others: {
    fr: async () => (await import('./fr/badge.js')).badge,
    zh: async () => (await import('./zh-CN/badge.js')).badge,
  },
};
