import type { Order, OrderCancel, OrderInput } from '../contract/types';
import type { Versioned } from '../http/answer';
import type { BuyerAuth, CallOptions, Http, WriteOptions } from '../http/http';

/** Orders by id and token. `hamlet.cart` places the device's own and keeps their tokens. */
export const orders = (http: Http) => ({
  /**
   * Places the order of a cart. The key is the order's id, so the same id on every try makes one order. Rejects with
   * severity `requires_buyer_review` and `current` when the total or the run seen no longer holds; nothing is written then.
   */
  place: (input: OrderInput, options: WriteOptions & BuyerAuth): Promise<Versioned<Order>> =>
    http.send('post', '/orders', { body: input }, { ...options, idempotencyKey: input.id }),
  /** Reads an order with its timeline and parcels. Rejects with `not_found` for another token too. */
  get: (orderId: string, options: CallOptions & BuyerAuth): Promise<Versioned<Order>> =>
    http.get('/orders/{orderId}', { path: { orderId } }, options),
  /** Cancels an order before its cut-off. Needs `ifMatch`; afterwards it is refused with `not_cancellable`. */
  cancel: (
    orderId: string,
    body: OrderCancel,
    options: WriteOptions & BuyerAuth,
  ): Promise<Versioned<Order>> =>
    http.send('post', '/orders/{orderId}/cancel', { path: { orderId }, body }, options),
});
