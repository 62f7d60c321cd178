import { later } from '@hamlet/sdk';

/** What comes after the form: the check, the order, its answer. */
export const checkoutLater = later(() => import('./checkout-part.js'));
