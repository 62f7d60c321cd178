import type { BadgeWords } from './en/badge.js';
import type { BasketWords } from './en/basket.js';
import type { BrowseWords } from './en/browse.js';
import type { FinderWords } from './en/finder.js';
import type { HubsWords } from './en/hubs.js';
import type { CheckoutWords } from './en/checkout.js';
import type { ProductWords } from './en/product.js';
import type { TallyWords } from './en/tally.js';
import type { TrackerWords } from './en/tracker.js';

/** A partner's own words, by group: `{ browse: { add: 'In den Korb' } }`. They win in every language. */
export interface MessageOverrides {
  badge?: Partial<BadgeWords>;
  basket?: Partial<BasketWords>;
  browse?: Partial<BrowseWords>;
  finder?: Partial<FinderWords>;
  hubs?: Partial<HubsWords>;
  checkout?: Partial<CheckoutWords>;
  product?: Partial<ProductWords>;
  tally?: Partial<TallyWords>;
  tracker?: Partial<TrackerWords>;
}

export type {
  BadgeWords,
  BasketWords,
  BrowseWords,
  CheckoutWords,
  FinderWords,
  HubsWords,
  ProductWords,
  TallyWords,
  TrackerWords,
};
export type { WordGroup } from './group.js';
