import type { Order, OrderInput } from '../contract/types';
import { isHamletError } from '../http/errors';
import type { Kind } from './kinds';

/** An order that waits: what was agreed to, and the token of its cart. */
export interface QueuedOrder {
  input: OrderInput;
  token: string;
}

/** What stays of an accepted order. */
export interface PlacedOrder {
  number: string;
  placedAt: string;
}

/** The calls that it needs: `hamlet.orders` has them. */
export interface OrderCalls {
  place(input: OrderInput, options: { token: string; signal: AbortSignal }): Promise<{ value: Order }>;
  get(orderId: string, options: { token: string; signal: AbortSignal }): Promise<{ value: Order }>;
}

/** The server says that this cart has been ordered: by a try whose answer was lost, or by another tab. */
const wasPlaced = (error: unknown) =>
  isHamletError(error, 'idempotency_key_reused') || isHamletError(error, 'cart_placed');

/** Orders. The entry's id is the order's; one that was placed after all is read. */
export const orderKind = (orders: OrderCalls): Kind<QueuedOrder> => ({
  schemaVersion: 1,
  async send({ payload: { input, token } }, signal) {
    const order = await orders.place(input, { token, signal }).catch((error: unknown) => {
      if (wasPlaced(error)) return orders.get(input.id, { token, signal });
      throw error;
    });
    const { number, placedAt } = order.value;
    return { verdict: 'accepted', result: { number, placedAt } satisfies PlacedOrder };
  },
});
