import { tally as en, type TallyWords } from './en/tally.js';
import type { WordGroup } from './group.js';

/** Words of the tally, used wherever a run is shown. */
export const tallyWords: WordGroup<TallyWords> = {
  name: 'tally',
  en,
  others: {
    fr: async () => (await import('./fr/tally.js')).tally,
    zh: async () => (await import('./zh-CN/tally.js')).tally,
  },
};
