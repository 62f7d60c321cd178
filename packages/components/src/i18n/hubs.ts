import { hubs as en, type HubsWords } from './en/hubs.js';
import type { WordGroup } from './group.js';
import { otherHubs as others } from './hubs-first.js';

/** Words of the hub picker and the hub's card. */
export const hubsWords: WordGroup<HubsWords> = { name: 'hubs', en, others };
