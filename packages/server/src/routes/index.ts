import type { Handlers } from '../http/handler.js';
import { healthRoutes } from './health.js';
import { keyRoutes } from './keys.js';
import { storeRoutes } from './store.js';

/** Every operation's handler: one spread for each noun. */
export const handlers: Partial<Handlers> = {
  ...healthRoutes,
  ...storeRoutes,
  ...keyRoutes,
};
