import { createHamlet, memoryStorage, type CartState, type Hamlet } from '@hamlet/sdk';
import { serve, type Shop } from './shop.js';

/** A client of a shop that only reads goods, on a device that knows nothing. `clock` is the device's. */
export const clientOf = (shop: Shop, clock?: () => number): Hamlet =>
  createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch: serve(shop),
    ...(clock ? { clock } : {}),
    // Waits between tries are over at once; a time-out (the longest wait) never comes.
    sleep: (milliseconds) => (milliseconds < 20_000 ? Promise.resolve() : new Promise(() => {})),
    storage: memoryStorage(),
  });

/** A client whose basket keeps what it is told, on the device alone; `save` answers in place of the server. */
export function basketClient(
  shop: Shop = { products: [] },
  save: () => Promise<void> = () => Promise.resolve(),
  clock?: () => number,
): Hamlet {
  const client = clientOf(shop, clock);
  const held = new Map<string, number>();
  const listeners = new Set<(state: CartState) => void>();
  const { cart } = client;
  const set = async (offerId: string, quantity: number) => {
    await save();
    held.set(offerId, quantity);
    for (const listener of listeners) listener(cart.get());
  };
  return {
    ...client,
    cart: {
      ...cart,
      get chosen() {
        return cart.chosen;
      },
      get orders() {
        return cart.orders;
      },
      get durable() {
        return cart.durable;
      },
      setLine: set,
      removeLine: (offerId) => set(offerId, 0),
      quantityOf: (offerId) => held.get(offerId) ?? 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  };
}
