import type { BrowseWords } from './en/browse.js';
import type { TallyWords } from './en/tally.js';

/** A partner's own words, by group: `{ browse: { add: 'In den Korb' } }`. They win in every language. */
export interface MessageOverrides {
  browse?: Partial<BrowseWords>;
  tally?: Partial<TallyWords>;
}

export type { BrowseWords, TallyWords };
export type { WordGroup } from './group.js';
