import type { Order } from '../contract/types';
import type { Versioned } from '../http/answer';
import type { CallOptions, Http } from '../http/http';
import { listAt } from '../http/list';
import type { Pages } from '../http/pages';
import type { QueryOf } from '../http/paths';

/** The store's orders, to be read; pick-up codes are the buyer's alone. */
export const operatorOrders = (http: Http) => ({
  /** Lists them in the order they last changed; go on from the last row's `updatedAt` with `changedSince`. */
  list: (filter: QueryOf<'get', '/operator/orders'> = {}, options?: CallOptions): Pages<Order> =>
    listAt(http, '/operator/orders', filter, options),
  /** Reads one order. Rejects with `not_found` when the store has none with that id. */
  get: (orderId: string, options?: CallOptions): Promise<Versioned<Order>> =>
    http.get('/operator/orders/{orderId}', { path: { orderId } }, options),
});
