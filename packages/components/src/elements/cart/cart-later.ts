import { later } from '@hamlet/sdk';

/** What is said when something in the basket has changed, and the way back to what was taken out. */
export const cartLater = later(() => import('./cart-part.js'));
