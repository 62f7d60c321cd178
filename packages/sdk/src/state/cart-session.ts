import type { Cart, HubRun, Order, OrderInput } from '../contract/types';
import { HamletError, isHamletError } from '../http/errors';
import { prefetch, type Later } from '../http/later';
import { isRetryable } from '../http/retry';
import type { carts } from '../resources/carts';
import type { orders } from '../resources/orders';
import { uuidv7 } from '../values/uuid';
import type { RandomSource } from '../values/random';
import type { CartRecords, Choice, OrderRef } from './cart-record';
import type { CartSession } from './device-cart';
import { deviceOrders } from './device-orders';
import type { OpenSync } from './device-sync';
import { lineOf, type Goods } from './goods';
import { heldCart } from './held-cart';
import { createOrder } from './in-order';
import type { Store } from './store';
import { waitingOrders, type WaitingOrders } from './waiting-orders';
import { countLines, draftCart, quantityIn, withWishes } from './wishes';

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
  /** Orders placed on this device, newest first; those that wait for a signal among them. */
  orders: readonly OrderRef[];
  /**
   * True while the server can't be reached: `cart` is what this device knows, by the prices that it saw last. Say that the
   * total is confirmed when the signal is back. Rows of `totals` come without `displayText` then.
   */
  unconfirmed?: boolean;
}

/** What placing needs besides the cart. */
export type PlaceInput = Pick<OrderInput, 'buyer' | 'collector' | 'payment' | 'seen'>;

/** What of the basket talks to the server; `CartSession` says what each does. */
export type Session = Pick<
  CartSession,
  | 'load'
  | 'setLine'
  | 'quantityOf'
  | 'choose'
  | 'place'
  | 'readOrder'
  | 'cancelOrder'
  | 'waiting'
  | 'review'
  | 'takeBack'
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
  /** Keeps what can't be sent now; null where nothing waits: without a page. */
  sync: OpenSync | null;
  /** The calls without what the device remembers of answers: what waits is sent by these. */
  direct: { carts: ReturnType<typeof carts>; orders: ReturnType<typeof orders> };
  /** When a record was true that is only remembered; undefined for what the server has just said. */
  asOf: (record: object) => number | undefined;
  /** Shows the state. */
  store: Store<CartState>;
}

/** Makes what talks to the server for the basket. Its writes run one after another. */
export function createSession({ records, store, sync, ...parts }: SessionParts): Session {
  const newId = () => uuidv7(parts.clock(), parts.random);
  const ordered = deviceOrders(parts.orders, records);
  const held = heldCart({ ...parts, records, orders: ordered });
  const inOrder = createOrder();
  /** Lines whose change is on its way from this page. Once sent it can no longer be changed; a new one then follows. */
  const ways = new Map<string, { sent: boolean; done: Promise<void> }>();
  let steps = 0;
  /** The server couldn't be reached: what is wished waits on this device. */
  let away = false;
  let loading: Promise<void> | undefined;
  let placing: Promise<Order> | undefined;

  function look(status: CartState['status'], error: HamletError | null): CartState {
    const { known } = records;
    const { wishes, cart, orders } = known;
    const shown = away ? draftCart(known) : withWishes(held.cart, wishes);
    const lines = away ? (shown?.lines.length ?? 0) : countLines(held.open, wishes, cart?.lines ?? 0);
    return { cart: shown, lines, status, error, orders, ...(away && { unconfirmed: true }) };
  }
  const show = (status: CartState['status'], error: HamletError | null = null) =>
    store.set(look(status, error));
  const showAsIs = () => show(store.get().status, store.get().error);

  /** Runs a step after all earlier ones and shows how it goes. */
  async function step<T>(status: 'loading' | 'saving', task: () => Promise<T>): Promise<T> {
    steps += 1;
    show(status);
    try {
      const result = await inOrder(task);
      steps -= 1;
      show(steps ? status : 'idle');
      return result;
    } catch (error) {
      steps -= 1;
      show('failed', isHamletError(error) ? error : null);
      throw error;
    }
  }

  /** Waits on this device until the server can be reached. False where nothing can wait. */
  async function keep(): Promise<boolean> {
    const outbox = await queue?.open().catch(() => null);
    if (!outbox) return false;
    if (Object.keys(records.read().wishes).length) held.promise();
    const { cart } = records.known;
    away = true;
    if (!cart) return true;
    records.change((record) => {
      record.cart = { ...record.cart!, lines: draftCart(record)!.lines.length };
    });
    const isQueued = (outbox.get().entries ?? []).some(
      ({ kind, lane, state }) => kind === 'basket' && lane === cart.id && state === 'queued',
    );
    if (!isQueued)
      await outbox.add({ id: newId(), kind: 'basket', lane: cart.id, payload: { cartId: cart.id } });
    return true;
  }

  /** Tells the server what this page wishes; where it can't be reached that waits, and counts as done. */
  async function tell(task: () => Promise<void>): Promise<void> {
    const isCut = () => sync && (away || !sync.get().online);
    try {
      if (isCut() && (await keep())) {
        if (sync!.get().online) void sync!.send();
        return;
      }
      await (queue ? queue.alone(task) : task());
      away = false;
    } catch (error) {
      if (!isHamletError(error) || !isRetryable(error) || !(await keep())) throw error;
    }
  }

  const settle = (offerId: string, stamp: string | undefined) =>
    records.change(({ wishes }) => {
      if (wishes[offerId]?.stamp === stamp) delete wishes[offerId];
    });

  /** Sends the newest wish for an offer. A refused one is forgotten. */
  async function sendWish(offerId: string, mayBegin = false): Promise<void> {
    const { wishes, cart } = records.read();
    const wish = wishes[offerId];
    if (!wish) return;
    try {
      await held.setLine(offerId, wish.quantity);
    } catch (error) {
      if (sync && isHamletError(error) && isRetryable(error)) throw error;
      // The cart was over by the time the signal was back: what was wished begins another.
      if (mayBegin && cart && !records.read().cart) return sendWish(offerId);
      settle(offerId, wish.stamp);
      throw error;
    }
    settle(offerId, wish.stamp);
  }

  function setLine(offerId: string, quantity: number, goods?: Goods): Promise<void> {
    records.change(({ wishes }) => {
      const line = goods ? lineOf(goods) : (wishes[offerId]?.line ?? null);
      wishes[offerId] = { quantity, stamp: newId(), line };
    });
    const before = ways.get(offerId);
    if (before && !before.sent) {
      show('saving');
      return before.done;
    }
    const way = { sent: false, done: Promise.resolve() };
    ways.set(offerId, way);
    way.done = step('saving', async () => {
      way.sent = true;
      const { stamp } = records.read().wishes[offerId] ?? {};
      try {
        await tell(() => sendWish(offerId));
      } catch (error) {
        settle(offerId, stamp);
        throw error;
      } finally {
        if (ways.get(offerId) === way) ways.delete(offerId);
      }
    });
    return way.done;
  }

  function choose(choice: Choice | null, run: HubRun | null = null): Promise<void> {
    return step('saving', async () => {
      const { chosen, moved, run: before, cart } = records.read();
      // Written down before it is sent, as a line is.
      records.change((record) => Object.assign(record, { chosen: choice, moved: cart !== null, run }));
      if (!cart) return;
      try {
        await tell(() => held.choose(choice));
      } catch (error) {
        records.change((record) => Object.assign(record, { chosen, moved, run: before }));
        throw error;
      }
    });
  }

  /** Sends all that waits of the basket. What is refused is forgotten, and said. */
  async function flush(cartId: string): Promise<void> {
    let refused: HamletError | null = null;
    /** Runs a step of it; a refusal doesn't stop the next. */
    const ask = (task: () => Promise<void>) =>
      task().catch((error: unknown) => {
        if (!isHamletError(error) || isRetryable(error)) throw error;
        refused = error;
      });
    const { cart, wishes, moved, chosen } = records.read();
    if (cart?.id !== cartId) return;
    try {
      await ask(held.make);
      if (moved) {
        await ask(() => held.choose(chosen));
        records.change((record) => void (record.moved = false));
      }
      for (const offerId of Object.keys(wishes)) await ask(() => sendWish(offerId, true));
      if (records.read().cart) await ask(held.load);
      away = false;
    } catch (error) {
      away = true;
      showAsIs();
      throw error;
    }
    show(refused ? 'failed' : 'idle', refused);
  }

  async function placeNow({ buyer, collector, payment, seen }: PlaceInput): Promise<Order> {
    const orderId = records.read().cart?.orderId ?? held.cart?.orderId;
    const again = queue?.again();
    if (again) return again;
    const mine = away ? records.known.cart : await held.current();
    // Placed by a try whose answer was lost, or in another tab.
    if (records.known.orders.some(({ id, waits }) => id === orderId && !waits))
      return (await ordered.read(orderId!)).value;
    if (!mine) throw new HamletError('cart_empty', 'There is nothing to place.');
    const hubId = (away ? null : held.cart?.hubId) ?? records.known.chosen?.hubId;
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
    const kept = await queue?.place(mine, body, look('saving', null).cart);
    if (kept) return kept;
    const order = await ordered.send(mine, body);
    ordered.add({ id: order.id, token: mine.token, number: order.number, placedAt: order.placedAt });
    held.release(mine.id);
    return order;
  }

  /** Places after all that is on its way; waiting for the answer keeps nothing else from going out. */
  async function place(input: PlaceInput): Promise<Order> {
    await inOrder(async () => {});
    steps += 1;
    show('saving');
    try {
      const order = await placeNow(input);
      held.adopt();
      steps -= 1;
      show(steps ? 'saving' : 'idle');
      return order;
    } catch (error) {
      held.adopt();
      steps -= 1;
      show('failed', isHamletError(error) ? error : null);
      throw error;
    }
  }

  /** The cart that the server doesn't know as it is wished here. */
  function unsaid(): string | undefined {
    const { wishes, moved, cart } = records.read();
    return moved || Object.keys(wishes).length > 0 ? cart?.id : undefined;
  }

  function load(): Promise<void> {
    held.adopt();
    loading ??= step('loading', async () => {
      // A page that was closed too soon, or another one, left something unsaid.
      const cartId = ways.size === 0 && unsaid();
      if (sync && cartId) return tell(() => flush(cartId));
      const { shown } = records.known;
      away = shown !== null && sync?.get().online === false;
      if (away) return;
      try {
        await held.load();
        away = sync !== null && held.cart !== null && parts.asOf(held.cart) !== undefined;
      } catch (error) {
        away = sync !== null && shown !== null && isHamletError(error) && isRetryable(error);
        if (!away) throw error;
      }
    }).finally(() => (loading = undefined));
    return loading;
  }

  function onChange(): void {
    held.adopt();
    showAsIs();
  }

  const queue: WaitingOrders | null =
    sync && waitingOrders({ ...parts.direct, newId, sync, records, ordered, flush, onChange });

  if (queue) prefetch(queue.open as Later<unknown>);
  // What is only shown from before is read as soon as that is possible.
  sync?.subscribe(({ online }) => {
    if (online && away && records.known.cart && !unsaid()) load().catch(() => {});
  });

  return {
    load,
    async refresh() {
      held.adopt();
      // What another page sends it also hears of: only what nobody has shown yet is read.
      if (records.known.cart && !(sync && records.known.shown)) await load();
      else showAsIs();
    },
    setLine,
    quantityOf: (offerId) => quantityIn(held.open, records.known.wishes, offerId),
    choose,
    place(input) {
      placing ??= (queue ? place(input) : step('saving', () => placeNow(input))).finally(
        () => (placing = undefined),
      );
      return placing;
    },
    async readOrder(orderId, options) {
      const answer = await ordered.read(orderId, options);
      showAsIs();
      return answer;
    },
    cancelOrder: ordered.cancel,
    waiting: async (orderId) => (await queue?.read(orderId)) ?? null,
    async takeBack(orderId) {
      const isBack = (await queue?.takeBack(orderId)) ?? false;
      if (isBack) await load();
      return isBack;
    },
    async review(orderId) {
      await queue?.review(orderId);
      held.adopt();
      await load();
    },
  };
}
