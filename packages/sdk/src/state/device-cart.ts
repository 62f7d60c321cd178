import type { HubRun, Order } from '../contract/types';
import type { Versioned } from '../http/answer';
import { HamletError } from '../http/errors';
import type { CallOptions, Http } from '../http/http';
import type { CartRecords, Choice, OrderRef } from './cart-record';
import type { CartState, PlaceInput, Session, SessionParts } from './cart-session';
import type { Goods } from './goods';
import type { WaitingOrder } from './waiting-orders';
import { prefetch, type Later } from '../http/later';
import { createStore, type ReadableStore } from './store';

/** The device's one basket: it survives reloads, is shared by tabs, and never orders twice. */
export interface CartSession extends ReadableStore<CartState> {
  /**
   * Fetches what changes a basket once the page is idle; the first change fetches it otherwise. Where it can't be
   * fetched the change rejects with `network`, and the next one tries again.
   */
  prepare(): void;
  /** Reads the cart that the device knows; does nothing without one. `not_found` forgets it: the next add starts anew. */
  load(): Promise<void>;
  /**
   * Sets how many steps of an offer are wanted; the first makes the cart. 0 takes it out. Without a signal it is kept on
   * the device and sent later; `goods`, what the page shows of the offer, is then what the basket shows of it.
   */
  setLine(offerId: string, quantity: number, goods?: Goods): Promise<void>;
  /** Takes an offer out. */
  removeLine(offerId: string): Promise<void>;
  /** Steps of an offer that are wanted now, also before the server has confirmed them. */
  quantityOf(offerId: string): number;
  /** Where and when to collect; kept on the device from before the cart exists. */
  readonly chosen: Choice | null;
  /**
   * Chooses the hub and run, or neither. Rejects with `run_closed` or `hub_unavailable` when they take no orders. `run` is
   * the run as the page shows it, for a basket without a signal.
   */
  choose(choice: Choice | null, run?: HubRun | null): Promise<void>;
  /**
   * Places the order once. After an unknown outcome (`network`, `timeout`) place again: the same id is sent, and an order
   * that was placed after all is read. `requires_buyer_review` brings the values that hold now in `error.current`.
   * `cart_empty` and `hub_missing` say that there is nothing to place yet.
   *
   * In a page the order is kept on the device before it is sent. Where no answer comes it rejects with `network` too, waits
   * among `orders` (`waits`) and `hamlet.sync`'s entries, and goes out by itself; the basket is then a new one.
   */
  place(input: PlaceInput): Promise<Order>;
  /** An order that waits on this device; null where it doesn't (any more). */
  waiting(orderId: string): Promise<WaitingOrder | null>;
  /**
   * Makes an order that needs review the basket again, with what was put into a newer basket since; placing it then is the
   * person's answer, under the same id.
   */
  review(orderId: string): Promise<void>;
  /** Takes an order that waits back into the basket. False when the server may have it already. */
  takeBack(orderId: string): Promise<boolean>;
  /** Orders placed on this device, newest first; those that wait for a signal among them. */
  readonly orders: readonly OrderRef[];
  /** Reads one of the device's orders. */
  readOrder(orderId: string, options?: CallOptions): Promise<Versioned<Order>>;
  /** Cancels one of the device's orders; `not_cancellable` after its cut-off. */
  cancelOrder(orderId: string, reason?: string): Promise<Order>;
  /** False when the device keeps nothing (storage blocked or full): say "stay on this page". */
  readonly durable: boolean;
}

/** The part of the basket that talks to the server. */
export type SessionPart = Later<{ createSession: (parts: SessionParts) => Session }>;

/**
 * Makes the basket of one store on this device. What it holds is read from the device; what changes it is a part that
 * comes later. A wish that comes before the part is shown, waits, and is sent once the part is here.
 */
export function deviceCart(
  part: SessionPart,
  records: CartRecords,
  { prepare, ...parts }: Omit<SessionParts, 'records' | 'store'> & Pick<Http, 'prepare'>,
): CartSession {
  const waiting = new Map<string, { quantity: number; goods: Goods | undefined }>();
  let session: Session | undefined;
  let prepared = false;

  const look = (status: CartState['status'] = 'idle', error: HamletError | null = null): CartState => ({
    cart: null,
    lines:
      (records.known.cart?.lines ?? 0) + [...waiting.values()].filter(({ quantity }) => quantity > 0).length,
    status,
    error,
    orders: records.known.orders,
  });
  const store = createStore(look(), () => records.subscribe(onOtherPage));

  async function open(): Promise<Session> {
    try {
      const [{ createSession }] = await Promise.all([part(), prepare()]);
      return (session ??= createSession({ ...parts, records, store }));
    } catch (cause) {
      throw new HamletError('network', 'The basket couldn’t be fetched.', { cause });
    }
  }

  const run = <T>(task: (session: Session) => Promise<T>): Promise<T> =>
    session ? task(session) : open().then(task);

  /** The same for a step of the basket: that it couldn't be begun is shown. */
  const step = <T>(task: (session: Session) => Promise<T>): Promise<T> =>
    session
      ? task(session)
      : open().then(task, (error: HamletError) => {
          store.set(look('failed', error));
          throw error;
        });

  function onOtherPage(): void {
    // What failed is shown; the next load or write tries again.
    if (records.read().cart || session) step((session) => session.refresh()).catch(() => {});
    else store.set(look());
  }

  async function setLine(offerId: string, quantity: number, goods?: Goods): Promise<void> {
    let wanted = { quantity, goods };
    if (!session) {
      waiting.set(offerId, wanted);
      store.set(look('saving'));
      try {
        await open();
      } catch (error) {
        waiting.delete(offerId);
        store.set(look('failed', error as HamletError));
        throw error;
      }
      wanted = waiting.get(offerId) ?? wanted;
      waiting.delete(offerId);
    }
    return session!.setLine(offerId, wanted.quantity, wanted.goods);
  }

  function prepareOnce(): void {
    if (!prepared) prefetch(open as Later<unknown>);
    prepared = true;
  }
  // What waits goes out although nobody touches the basket.
  if (records.known.orders.some(({ waits }) => waits)) prepareOnce();

  return {
    get: store.get,
    subscribe: store.subscribe,
    prepare: prepareOnce,
    load: async () => {
      if (session || records.read().cart) await step((session) => session.load());
    },
    setLine,
    removeLine: (offerId) => setLine(offerId, 0),
    quantityOf: (offerId) => waiting.get(offerId)?.quantity ?? session?.quantityOf(offerId) ?? 0,
    get chosen() {
      return records.known.chosen;
    },
    choose: (choice, run) => step((session) => session.choose(choice, run)),
    place: (input) => step((session) => session.place(input)),
    waiting: (orderId) => run((session) => session.waiting(orderId)),
    review: (orderId) => run((session) => session.review(orderId)),
    takeBack: (orderId) => run((session) => session.takeBack(orderId)),
    get orders() {
      return records.known.orders;
    },
    readOrder: (orderId, options) => run((session) => session.readOrder(orderId, options)),
    cancelOrder: (orderId, reason) => run((session) => session.cancelOrder(orderId, reason)),
    get durable() {
      return records.durable;
    },
  };
}
