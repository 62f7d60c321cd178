import { tracker as en, type TrackerWords } from './en/tracker.js';
import type { WordGroup } from './group.js';

/** Words of the order tracker. */
export const trackerWords: WordGroup<TrackerWords> = {
  name: 'tracker',
  en,
  others: {
    fr: async () => (await import('./fr/tracker.js')).tracker,
    zh: async () => (await import('./zh-CN/tracker.js')).tracker,
  },
};
