import type { Handlers } from '../http/handler.js';
import { cartRoutes } from './carts.js';
import { categoryRoutes } from './categories.js';
import { healthRoutes } from './health.js';
import { hubRoutes } from './hubs.js';
import { keyRoutes } from './keys.js';
import { offerRoutes } from './offers.js';
import { orderRoutes } from './orders.js';
import { productRoutes } from './products.js';
import { routeRoutes } from './routes.js';
import { runRoutes } from './runs.js';
import { storeRoutes } from './store.js';
import { tileRoutes } from './tiles.js';

/** Every operation's handler: one spread for each noun. */
export const handlers: Handlers = {
  ...healthRoutes,
  ...storeRoutes,
  ...keyRoutes,
  ...categoryRoutes,
  ...productRoutes,
  ...offerRoutes,
  ...hubRoutes,
  ...tileRoutes,
  ...routeRoutes,
  ...runRoutes,
  ...cartRoutes,
  ...orderRoutes,
};
