import type { BasketWords } from './en/basket.js';
import type { BrowseWords } from './en/browse.js';
import type { HubsWords } from './en/hubs.js';
import type { CheckoutWords } from './en/checkout.js';
import type { TallyWords } from './en/tally.js';
import type { TrackerWords } from './en/tracker.js';

/** A partner's own words, by group: `{ browse: { add: 'In den Korb' } }`. They win in every language. */
export interface MessageOverrides {
  basket?: Partial<BasketWords>;
  browse?: Partial<BrowseWords>;
  hubs?: Partial<HubsWords>;
  checkout?: Partial<CheckoutWords>;
  tally?: Partial<TallyWords>;
  tracker?: Partial<TrackerWords>;
}

export type { BasketWords, BrowseWords, CheckoutWords, HubsWords, TallyWords, TrackerWords };
export type { WordGroup } from './group.js';
