import { hubs as en, type HubsWords } from './en/hubs.js';
import type { WordGroup } from './group.js';

/** Words of the hub picker. */
export const hubsWords: WordGroup<HubsWords> = {
  name: 'hubs',
  en,
  others: {
    fr: async () => (await import('./fr/hubs.js')).hubs,
    zh: async () => (await import('./zh-CN/hubs.js')).hubs,
  },
};
