import { hubsFirst as en, type HubsFirstWords } from './en/hubs-first.js';
import type { HubsWords } from './en/hubs.js';
import type { WordGroup } from './group.js';

/** Other languages come whole. */
export const otherHubs: WordGroup<HubsWords>['others'] = {
  fr: async () => (await import('./fr/hubs.js')).hubs,
  zh: async () => (await import('./zh-CN/hubs.js')).hubs,
};

/** Words of the hub picker that are seen at once. */
export const hubsFirst: WordGroup<HubsFirstWords> = { name: 'hubs', en, others: otherHubs };
