import { trackerFirst } from './tracker-first.js';
import { trackerMore } from './tracker-more.js';

/** Words of the order tracker. Money, days and times come ready from `Intl`. */
export const tracker = { ...trackerFirst, ...trackerMore };

/** The catalogue that each language fills completely. */
export type TrackerWords = typeof tracker;
