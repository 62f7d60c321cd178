import { tracker as en, type TrackerWords } from './en/tracker.js';
import type { WordGroup } from './group.js';
import { otherTracker as others } from './tracker-first.js';

/** Words of the order tracker. */
export const trackerWords: WordGroup<TrackerWords> = { name: 'tracker', en, others };
