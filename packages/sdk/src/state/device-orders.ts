import type { Order, OrderInput } from '../contract/types';
import type { Versioned } from '../http/answer';
import { HamletError, isHamletError } from '../http/errors';
import type { CallOptions } from '../http/http';
import type { orders } from '../resources/orders';
import type { CartRecords, HeldCart, OrderRef } from './cart-record';

/** The orders placed on this device, each opened by the token of its cart. */
export interface DeviceOrders {
  /** Keeps an order; it comes first. */
  add(ref: OrderRef): void;
  /** Sends an order, or reads it where an earlier try or another tab has placed it. */
  send(mine: HeldCart, input: OrderInput): Promise<Order>;
  read(orderId: string, options?: CallOptions): Promise<Versioned<Order>>;
  cancel(orderId: string, reason?: string): Promise<Order>;
}

/** Whether the server says that this cart has been ordered. */
const wasPlaced = (error: unknown) =>
  isHamletError(error, 'idempotency_key_reused') || isHamletError(error, 'cart_placed');

/** Makes the orders of a device. */
export function deviceOrders(calls: ReturnType<typeof orders>, records: CartRecords): DeviceOrders {
  function authOf(orderId: string): { token: string } {
    const ref = records.read().orders.find(({ id }) => id === orderId);
    if (!ref) throw new HamletError('not_found', 'This device has no such order.');
    return { token: ref.token };
  }

  async function read(orderId: string, options?: CallOptions): Promise<Versioned<Order>> {
    const answer = await calls.get(orderId, { ...options, ...authOf(orderId) });
    const { number, placedAt } = answer.value;
    records.change((record) => {
      record.orders = record.orders.map((ref) => (ref.id === orderId ? { ...ref, number, placedAt } : ref));
    });
    return answer;
  }

  return {
    read,
    add(ref) {
      records.change((record) => {
        record.orders = [ref, ...record.orders.filter(({ id }) => id !== ref.id)];
      });
    },
    async send({ orderId, token }, input) {
      try {
        return (await calls.place(input, { token })).value;
      } catch (error) {
        if (!wasPlaced(error)) throw error;
        return (await calls.get(orderId, { token })).value;
      }
    },
    async cancel(orderId, reason) {
      for (let tries = 1; ; tries += 1) {
        const { etag: ifMatch } = await read(orderId);
        try {
          return (await calls.cancel(orderId, reason ? { reason } : {}, { ...authOf(orderId), ifMatch }))
            .value;
        } catch (error) {
          if (tries === 3 || !isHamletError(error, 'stale')) throw error;
        }
      }
    },
  };
}
