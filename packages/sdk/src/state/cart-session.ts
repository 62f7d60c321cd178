import type { Cart, Order, OrderInput } from '../contract/types';
import { HamletError, isHamletError } from '../http/errors';
import type { carts } from '../resources/carts';
import type { orders } from '../resources/orders';
import type { RandomSource } from '../values/random';
import type { CartRecords, OrderRef } from './cart-record';
import type { CartSession } from './device-cart';
import { deviceOrders } from './device-orders';
import { heldCart } from './held-cart';
import { createOrder } from './in-order';
import type { Store } from './store';
import { countLines, quantityIn, withWishes, type Wish } from './wishes';

/** What the device's basket looks like now. */
export interface CartState {
  /**
   * As the server last told it, with the buyer's newest quantities. Null when there is none or it isn't loaded. A cart
   * whose `status` is `placed` or `expired` is over: the next add starts a new one.
   */
  cart: Cart | null;
  /** How many different goods are in it; known from the device before the cart is loaded. */
  lines: number;
  status: 'idle' | 'loading' | 'saving' | 'failed';
  /** Why the last step failed; null otherwise. */
  error: HamletError | null;
  /** Orders placed on this device, newest first. */
  orders: readonly OrderRef[];
}

/** What placing needs besides the cart. */
export type PlaceInput = Pick<OrderInput, 'buyer' | 'collector' | 'payment' | 'seen'>;

/** What of the basket talks to the server; `CartSession` says what each does. */
export type Session = Pick<
  CartSession,
  'load' | 'setLine' | 'quantityOf' | 'choose' | 'place' | 'readOrder' | 'cancelOrder'
> & {
  /** Another page changed the device's record: shows and reads what stands now. */
  refresh(): Promise<void>;
};

/** What the session is made of. */
export interface SessionParts {
  carts: ReturnType<typeof carts>;
  orders: ReturnType<typeof orders>;
  records: CartRecords;
  /** The device's clock, milliseconds since 1970: new ids go by it. */
  clock: () => number;
  random: RandomSource;
  /** Shows the state. */
  store: Store<CartState>;
}

/** Makes what talks to the server for the basket. Its writes run one after another. */
export function createSession({ records, store, ...parts }: SessionParts): Session {
  const ordered = deviceOrders(parts.orders, records);
  const held = heldCart({ ...parts, records, orders: ordered });
  const inOrder = createOrder();
  const wishes = new Map<string, Wish>();
  let waiting = 0;
  let loading: Promise<void> | undefined;
  let placing: Promise<Order> | undefined;

  const look = (status: CartState['status'], error: HamletError | null): CartState => ({
    cart: withWishes(held.cart, wishes),
    lines: countLines(held.open, wishes, records.known.cart?.lines ?? 0),
    status,
    error,
    orders: records.known.orders,
  });
  const show = (status: CartState['status'], error: HamletError | null = null) =>
    store.set(look(status, error));

  /** Runs a step after all earlier ones and shows how it goes. */
  async function step<T>(status: 'loading' | 'saving', task: () => Promise<T>): Promise<T> {
    waiting += 1;
    show(status);
    try {
      const result = await inOrder(task);
      waiting -= 1;
      show(waiting ? status : 'idle');
      return result;
    } catch (error) {
      waiting -= 1;
      show('failed', isHamletError(error) ? error : null);
      throw error;
    }
  }

  function setLine(offerId: string, quantity: number): Promise<void> {
    const before = wishes.get(offerId);
    if (before && !before.sent) {
      before.quantity = quantity;
      show('saving');
      return before.done;
    }
    const wish: Wish = { quantity, sent: false, done: Promise.resolve() };
    wishes.set(offerId, wish);
    wish.done = step('saving', async () => {
      wish.sent = true;
      try {
        await held.setLine(offerId, wish.quantity);
      } finally {
        if (wishes.get(offerId) === wish) wishes.delete(offerId);
      }
    });
    return wish.done;
  }

  async function place({ buyer, collector, payment, seen }: PlaceInput): Promise<Order> {
    const orderId = records.read().cart?.orderId ?? held.cart?.orderId;
    const mine = await held.current();
    // Placed by a try whose answer was lost, or in another tab.
    if (records.known.orders.some(({ id }) => id === orderId)) return (await ordered.read(orderId!)).value;
    if (!mine) throw new HamletError('cart_empty', 'There is nothing to place.');
    const hubId = held.cart?.hubId ?? records.known.chosen?.hubId;
    if (!hubId) throw new HamletError('hub_missing', 'Choose a hub first.');
    // The order's id was written down with the cart and has just been read back: it outlives this page.
    const body = {
      id: mine.orderId,
      cartId: mine.id,
      hubId,
      buyer,
      payment,
      seen,
      ...(collector && { collector }),
    };
    const order = await ordered.send(mine, body);
    ordered.add({ id: order.id, token: mine.token, number: order.number, placedAt: order.placedAt });
    held.release(mine.id);
    return order;
  }

  function load(): Promise<void> {
    loading ??= step('loading', held.load).finally(() => (loading = undefined));
    return loading;
  }

  return {
    load,
    async refresh() {
      if (held.cart || records.known.cart) await load();
      else show('idle');
    },
    setLine,
    quantityOf: (offerId) => quantityIn(held.open, wishes, offerId),
    choose: (choice) => step('saving', () => held.choose(choice)),
    place(input) {
      placing ??= step('saving', () => place(input)).finally(() => (placing = undefined));
      return placing;
    },
    async readOrder(orderId, options) {
      const answer = await ordered.read(orderId, options);
      const { status, error } = store.get();
      show(status, error);
      return answer;
    },
    cancelOrder: ordered.cancel,
  };
}
