import type { Cart, Order, OrderInput } from '../contract/types';
import type { Versioned } from '../http/answer';
import { HamletError, isHamletError } from '../http/errors';
import type { CallOptions } from '../http/http';
import type { carts } from '../resources/carts';
import type { orders } from '../resources/orders';
import type { RandomSource } from '../values/random';
import type { CartRecords, Choice, OrderRef } from './cart-record';
import { deviceOrders } from './device-orders';
import { heldCart } from './held-cart';
import { createOrder } from './in-order';
import { createStore, type ReadableStore } from './store';
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

/** The device's one basket: it survives reloads, is shared by tabs, and never orders twice. */
export interface CartSession extends ReadableStore<CartState> {
  /** Reads the cart that the device knows; does nothing without one. `not_found` forgets it: the next add starts anew. */
  load(): Promise<void>;
  /** Sets how many steps of an offer are wanted; the first makes the cart. 0 takes it out. */
  setLine(offerId: string, quantity: number): Promise<void>;
  /** Takes an offer out. */
  removeLine(offerId: string): Promise<void>;
  /** Steps of an offer that are wanted now, also before the server has confirmed them. */
  quantityOf(offerId: string): number;
  /** Where and when to collect; kept on the device from before the cart exists. */
  readonly chosen: Choice | null;
  /** Chooses the hub and run, or neither. Rejects with `run_closed` or `hub_unavailable` when they take no orders. */
  choose(choice: Choice | null): Promise<void>;
  /**
   * Places the order once. After an unknown outcome (`network`, `timeout`) place again: the same id is sent, and an order
   * that was placed after all is read. `requires_buyer_review` brings the values that hold now in `error.current`.
   * `cart_empty` and `hub_missing` say that there is nothing to place yet.
   */
  place(input: PlaceInput): Promise<Order>;
  /** Orders placed on this device, newest first. */
  readonly orders: readonly OrderRef[];
  /** Reads one of the device's orders. */
  readOrder(orderId: string, options?: CallOptions): Promise<Versioned<Order>>;
  /** Cancels one of the device's orders; `not_cancellable` after its cut-off. */
  cancelOrder(orderId: string, reason?: string): Promise<Order>;
  /** False when the device keeps nothing (storage blocked or full): say "stay on this page". */
  readonly durable: boolean;
}

/** What the session is made of. */
export interface CartSessionParts {
  carts: ReturnType<typeof carts>;
  orders: ReturnType<typeof orders>;
  records: CartRecords;
  newId: () => string;
  random: RandomSource;
}

/** Makes the basket of one store on this device. Its writes run one after another. */
export function createCartSession({ records, ...parts }: CartSessionParts): CartSession {
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
  const store = createStore(look('idle', null), () => records.subscribe(onOtherPage));
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

  function onOtherPage(): void {
    records.read();
    // What failed is shown; the next load or write tries again.
    if (held.cart || records.known.cart) load().catch(() => {});
    else show('idle');
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load,
    setLine,
    removeLine: (offerId) => setLine(offerId, 0),
    quantityOf: (offerId) => quantityIn(held.open, wishes, offerId),
    get chosen() {
      return records.known.chosen;
    },
    choose: (choice) => step('saving', () => held.choose(choice)),
    place(input) {
      placing ??= step('saving', () => place(input)).finally(() => (placing = undefined));
      return placing;
    },
    get orders() {
      return records.known.orders;
    },
    async readOrder(orderId, options) {
      const answer = await ordered.read(orderId, options);
      const { status, error } = store.get();
      show(status, error);
      return answer;
    },
    cancelOrder: ordered.cancel,
    get durable() {
      return records.durable;
    },
  };
}
