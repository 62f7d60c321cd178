import type { Cart, CartInput } from '../contract/types';
import type { Versioned } from '../http/answer';
import { HamletError, isHamletError } from '../http/errors';
import type { carts } from '../resources/carts';
import type { RandomSource } from '../values/random';
import { buyerToken } from '../values/buyer-token';
import { uuidv7 } from '../values/uuid';
import type { CartRecords, Choice, HeldCart as Held } from './cart-record';
import type { DeviceOrders } from './device-orders';

/** The device's cart on the server: created once, read, changed, and let go when it is over. */
export interface HeldCart {
  /** As the server last told it; null when there is none or it isn't loaded. */
  readonly cart: Cart | null;
  /** The same, unless it has been placed or has expired. */
  readonly open: Cart | null;
  /** Shows the cart as the device knows it, where nothing newer is known. */
  adopt(): void;
  /** Reads the cart that the device knows, whatever was known before. */
  load(): Promise<void>;
  /** Writes down a new cart before it is sent, unless there is one. */
  promise(): void;
  /** Makes the cart that was promised. */
  make(): Promise<void>;
  /** The cart, created or read if need be; null when the device has none. */
  current(): Promise<Held | null>;
  /** Sets a line; the first makes the cart. 0 takes it out. */
  setLine(offerId: string, quantity: number): Promise<void>;
  choose(choice: Choice | null): Promise<void>;
  /** Forgets a cart; the next line starts a new one. */
  release(id: string): void;
}

/** What it is made of. */
export interface HeldCartParts {
  carts: ReturnType<typeof carts>;
  records: CartRecords;
  orders: DeviceOrders;
  /** The device's clock, milliseconds since 1970. */
  clock: () => number;
  random: RandomSource;
}

const isOver = (cart: Cart) => cart.status === 'placed' || cart.status === 'expired';
/** The answers after which the cart itself may be over or gone. */
const saysOver = (error: unknown) =>
  isHamletError(error) && ['not_found', 'cart_placed', 'cart_expired'].includes(error.code);
/** Nothing was written, and the same again will not help. */
const isFinal = (error: unknown) =>
  isHamletError(error) && [400, 403, 404, 413, 422].includes(error.status ?? 0);

/** Makes the device's cart. Its callers run one after another. */
export function heldCart({ carts, records, orders, clock, random }: HeldCartParts): HeldCart {
  let cart: Cart | null = null;
  let etag = '';
  const auth = ({ token }: Held) => ({ token });

  function release(id: string): void {
    records.change((record) => {
      if (record.cart?.id === id) record.cart = record.shown = null;
    });
  }

  /** Which state an ETag names: it counts the cart's changes. Another page may have heard of a newer one. */
  const revisionOf = (tag: string) => Number(/^"(\d+)"$/.exec(tag)?.[1] ?? NaN);

  function adopt(): void {
    const { cart: mine, shown } = records.read();
    if (cart?.id !== mine?.id) cart = null;
    if (!shown || (cart && !(revisionOf(shown.etag) > revisionOf(etag)))) return;
    ({ cart, etag } = shown);
  }

  function accept(mine: Held, answer: Versioned<Cart>): void {
    const { hubId, runId, lines, status } = answer.value;
    if (!Array.isArray(lines)) throw new HamletError('bad_answer', 'A cart without lines came back.');
    if (cart?.id === mine.id && revisionOf(answer.etag) < revisionOf(etag)) return;
    cart = answer.value;
    etag = answer.etag;
    const carried = answer.value.totals?.find(({ type }) => type === 'fulfillment');
    records.change((record) => {
      if (hubId && !record.moved) record.chosen = { hubId, runId };
      if (lines.length) record.carriage = carried?.amount ?? null;
      if (record.cart?.id !== mine.id) return;
      record.cart = { ...mine, input: null, lines: lines.length };
      record.shown = { cart: answer.value, etag };
    });
    if (!isOver(cart)) return;
    if (status === 'placed' && !records.known.orders.some(({ id }) => id === mine.orderId)) {
      orders.add({ id: mine.orderId, token: mine.token, number: null, placedAt: null });
    }
    release(mine.id);
  }

  async function read(mine: Held): Promise<void> {
    try {
      accept(mine, await carts.get(mine.id, auth(mine)));
    } catch (error) {
      if (isHamletError(error, 'not_found')) {
        cart = null;
        release(mine.id);
      }
      throw error;
    }
  }

  /** Creates the cart that the record promises: the same body and key on every try and in every tab. */
  async function create(mine: Held, input: CartInput): Promise<void> {
    try {
      accept(mine, await carts.create(input, auth(mine)));
    } catch (error) {
      if (isHamletError(error, 'idempotency_key_reused')) return read(mine);
      if (isFinal(error)) release(mine.id);
      throw error;
    }
  }

  /** Changes the cart. Where the answer says that it is over or gone, looks, so that the state tells. */
  async function change(mine: Held, request: () => Promise<Versioned<Cart>>): Promise<void> {
    try {
      accept(mine, await request());
    } catch (error) {
      if (saysOver(error)) await read(mine).catch(() => {});
      throw error;
    }
  }

  /** Writes down a new cart before it is sent, unless another tab has done so. */
  function promise(lines: NonNullable<CartInput['lines']>): Held {
    const { hubId, runId } = records.known.chosen ?? {};
    const where = hubId ? { hubId, ...(runId ? { runId } : {}) } : {};
    const newId = () => uuidv7(clock(), random);
    const ids = { id: newId(), orderId: newId() };
    const made: Held = { ...ids, token: buyerToken(random), input: { ...ids, ...where, lines }, lines: 0 };
    records.change((record) => {
      record.cart ??= made;
    });
    return records.known.cart!;
  }

  /** What was chosen long ago may be over; that must not keep goods out of the basket. True when the choice was dropped. */
  function dropChoice(input: CartInput, error: unknown): boolean {
    const hubGone = isHamletError(error, 'hub_unavailable');
    if (!input.hubId || !(hubGone || (input.runId && isHamletError(error, 'run_closed')))) return false;
    records.change((record) => {
      record.chosen = hubGone ? null : { hubId: input.hubId!, runId: null };
    });
    return true;
  }

  /** Creates a cart with its first line. False when there was one already. */
  async function begin(line: { offerId: string; quantity: number }): Promise<boolean> {
    if (records.read().cart) return false;
    const mine = promise([line]);
    const { input } = mine;
    if (!input) return false;
    try {
      await create(mine, input);
    } catch (error) {
      if (dropChoice(input, error)) return begin(line);
      throw error;
    }
    return input.lines?.[0]?.offerId === line.offerId && input.lines[0].quantity === line.quantity;
  }

  async function load(): Promise<void> {
    adopt();
    const mine = records.known.cart;
    if (mine) await (mine.input ? create(mine, mine.input) : read(mine));
  }

  async function current(): Promise<Held | null> {
    const mine = records.read().cart;
    if (mine?.input || cart?.id !== mine?.id) await load();
    return records.known.cart;
  }

  return {
    get cart() {
      return cart;
    },
    get open() {
      return cart && !isOver(cart) ? cart : null;
    },
    adopt,
    load,
    current,
    promise: () => void promise([]),
    async make() {
      for (;;) {
        const mine = records.read().cart;
        if (!mine?.input) return;
        try {
          return await create(mine, mine.input);
        } catch (error) {
          if (!dropChoice(mine.input, error)) throw error;
          promise([]);
        }
      }
    },
    release(id) {
      release(id);
      cart = null;
    },
    async setLine(offerId, quantity) {
      if (quantity > 0 && (await begin({ offerId, quantity }))) return;
      const mine = records.read().cart;
      if (!mine) return;
      if (mine.input) await create(mine, mine.input);
      await change(mine, () =>
        quantity > 0
          ? carts.setLine(mine.id, offerId, quantity, auth(mine))
          : carts.removeLine(mine.id, offerId, auth(mine)),
      );
    },
    async choose(choice) {
      const mine = await current();
      const patch = { hubId: choice?.hubId ?? null, runId: choice?.runId ?? null };
      for (let tries = 1; mine; tries += 1) {
        try {
          await change(mine, () => carts.update(mine.id, patch, { ...auth(mine), ifMatch: etag }));
          break;
        } catch (error) {
          if (tries === 3 || !isHamletError(error, 'stale')) throw error;
          await read(mine);
        }
      }
      records.change((record) => {
        record.chosen = choice;
        record.moved = false;
      });
    },
  };
}
