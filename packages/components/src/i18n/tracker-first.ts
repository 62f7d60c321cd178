import { trackerFirst as en, type TrackerFirstWords } from './en/tracker-first.js';
import type { TrackerWords } from './en/tracker.js';
import type { WordGroup } from './group.js';

/** Other languages come whole. */
export const otherTracker: WordGroup<TrackerWords>['others'] = {
  fr: async () => (await import('./fr/tracker.js')).tracker,
  zh: async () => (await import('./zh-CN/tracker.js')).tracker,
};

/** Words of the order tracker that are seen at once. */
export const trackerFirst: WordGroup<TrackerFirstWords> = { name: 'tracker', en, others: otherTracker };
