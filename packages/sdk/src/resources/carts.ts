import type { Cart, CartInput, CartPatch } from '../contract/types';
import type { Versioned } from '../http/answer';
import type { BuyerAuth, CallOptions, Http, WriteOptions } from '../http/http';

/** Carts by id and token. For the device's one basket, with its ids and its storage, take `hamlet.cart`. */
export const carts = (http: Http) => ({
  /** Creates a cart. Its id, its order's id and the token are made on the device; the key is the cart's id unless given. */
  create: (input: CartInput, options: WriteOptions & BuyerAuth): Promise<Versioned<Cart>> =>
    http.send('post', '/carts', { body: input }, { idempotencyKey: input.id, ...options }),
  /** Reads a cart with today's prices, stock and totals. Rejects with `not_found` for another token too. */
  get: (cartId: string, options: CallOptions & BuyerAuth): Promise<Versioned<Cart>> =>
    http.get('/carts/{cartId}', { path: { cartId } }, options),
  /** Chooses the hub and the run. Needs `ifMatch`: `stale` when the cart changed since. */
  update: (cartId: string, patch: CartPatch, options: WriteOptions & BuyerAuth): Promise<Versioned<Cart>> =>
    http.send('patch', '/carts/{cartId}', { path: { cartId }, body: patch }, options),
  /** Sets how many steps of an offer are in the cart; 1 at least. */
  setLine: (
    cartId: string,
    offerId: string,
    quantity: number,
    options: WriteOptions & BuyerAuth,
  ): Promise<Versioned<Cart>> =>
    http.send(
      'put',
      '/carts/{cartId}/lines/{offerId}',
      { path: { cartId, offerId }, body: { quantity } },
      options,
    ),
  /** Takes an offer out of the cart. Taking out what is not there is not an error. */
  removeLine: (
    cartId: string,
    offerId: string,
    options: WriteOptions & BuyerAuth,
  ): Promise<Versioned<Cart>> =>
    http.send('delete', '/carts/{cartId}/lines/{offerId}', { path: { cartId, offerId } }, options),
});
