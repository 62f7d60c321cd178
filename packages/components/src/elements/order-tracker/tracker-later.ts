import { later } from '@hamlet/sdk';

/** The pick-up pass, what was ordered, cancelling, and the choice among orders. */
export const trackerLater = later(() => import('./tracker-part.js'));
