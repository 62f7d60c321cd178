import { cartView } from '../data/cart-view.js';
import { findCart, type CartRow } from '../data/cart-rows.js';
import { createCart, removeLine, setLine, updateCart } from '../data/carts.js';
import { etagOf } from '../data/records.js';
import type { Scope } from '../data/scope.js';
import { defineHandlers } from '../http/handler.js';

const reply = async (scope: Scope, cart: CartRow) => ({
  body: await cartView(scope, cart),
  etag: etagOf(cart),
});

/** What a buyer is about to order. */
export const cartRoutes = defineHandlers({
  createCart: async (request) => {
    const cart = await createCart(request, request.body);
    return { ...(await reply(request, cart)), status: 201, location: `/carts/${cart.id}` };
  },

  getCart: async (request) => reply(request, await findCart(request, request.params.cartId)),

  updateCart: async (request) => {
    const cart = await updateCart(request, request.params.cartId, request.body, request.match);
    return reply(request, cart);
  },

  setCartLine: async (request) => {
    const { cartId, offerId } = request.params;
    return reply(request, await setLine(request, cartId, { offerId, quantity: request.body.quantity }));
  },

  removeCartLine: async (request) => {
    const { cartId, offerId } = request.params;
    return reply(request, await removeLine(request, cartId, offerId));
  },
});
