import { hubsFirst } from './hubs-first.js';
import { hubsMore } from './hubs-more.js';

/** Words of the hub picker. Days, times and distances come ready from `Intl`. */
export const hubs = { ...hubsFirst, ...hubsMore };

/** The catalogue that each language fills completely. */
export type HubsWords = typeof hubs;
