import type { Cart, CartInput, Order, OrderInput } from '../contract/types';
import { isHamletError } from '../http/errors';
import type { Kind } from './kinds';

/** An order that waits: what was agreed to, and the token of its cart. */
export interface QueuedOrder {
  input: OrderInput;
  token: string;
  /** The cart as it was agreed to, where the server may not have it so yet. */
  basket?: CartInput;
}

/** What stays of an accepted order. */
export interface PlacedOrder {
  number: string;
  placedAt: string;
}

interface Auth {
  token: string;
  signal: AbortSignal;
}

/** The calls that it needs: `hamlet.orders` has them. */
export interface OrderCalls {
  place(input: OrderInput, options: Auth & { once: true }): Promise<{ value: Order }>;
  get(orderId: string, options: Auth): Promise<{ value: Order }>;
}

/** What makes a cart as it was agreed to: `hamlet.carts` has it. */
export interface BasketCalls {
  create(input: CartInput, options: Auth): Promise<{ value: Cart; replayed: boolean }>;
  get(cartId: string, options: Auth): Promise<{ value: Cart }>;
  setLine(cartId: string, offerId: string, quantity: number, options: Auth): Promise<unknown>;
  removeLine(cartId: string, offerId: string, options: Auth): Promise<unknown>;
}

/** The server says that this cart has been ordered: by a try whose answer was lost, or by another tab. */
const wasPlaced = (error: unknown) =>
  isHamletError(error, 'idempotency_key_reused') || isHamletError(error, 'cart_placed');

/** Makes the cart on the server what was agreed to, line by line. What is so already is left alone. */
async function lay(carts: BasketCalls, basket: CartInput, auth: Auth): Promise<void> {
  const read = async () => (await carts.get(basket.id, auth)).value;
  const { value, replayed } = await carts.create(basket, auth).catch(async (error: unknown) => {
    // It was made earlier, with what was wanted then.
    if (!isHamletError(error, 'idempotency_key_reused')) throw error;
    return { value: await read(), replayed: false };
  });
  // A replay tells what stood then.
  const { lines } = replayed ? await read() : value;
  const wanted = new Map(basket.lines?.map(({ offerId, quantity }) => [offerId, quantity]));
  for (const { offerId } of lines) if (!wanted.has(offerId)) await carts.removeLine(basket.id, offerId, auth);
  for (const [offerId, quantity] of wanted)
    if (lines.find((line) => line.offerId === offerId)?.quantity !== quantity)
      await carts.setLine(basket.id, offerId, quantity, auth);
}

/**
 * Orders. The entry's id is the order's; one that was placed after all is read. `carts` makes the cart of an order that
 * carries it.
 */
export const orderKind = (orders: OrderCalls, carts?: BasketCalls): Kind<QueuedOrder> => ({
  schemaVersion: 1,
  async send({ payload: { input, token, basket } }, signal) {
    const auth = { token, signal };
    const place = async () => {
      if (basket && carts) await lay(carts, basket, auth);
      // The outbox counts tries that may still arrive: a lost one inside a try that is refused would go uncounted.
      return orders.place(input, { ...auth, once: true });
    };
    const order = await place().catch((error: unknown) => {
      if (wasPlaced(error)) return orders.get(input.id, auth);
      throw error;
    });
    const { number, placedAt } = order.value;
    return { verdict: 'accepted', result: { number, placedAt } satisfies PlacedOrder };
  },
});
