import { later } from '@hamlet/sdk';

/** The ways to a hub, and what is said about hubs besides name, place and promise. */
export const hubLater = later(() => import('./hub-part.js'));
