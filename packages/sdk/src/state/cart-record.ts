import type { Cart, CartInput, CartLine, HubRun, Money } from '../contract/types';
import { isId } from '../values/id';
import { isBuyerToken } from '../values/token';
import type { StoredText } from './storage';

/** An order placed on this device, with the token that opens it. */
export interface OrderRef {
  id: string;
  token: string;
  /** Spoken at the counter; null until the order was read once. */
  number: string | null;
  /** RFC 3339; null until the order was read once. */
  placedAt: string | null;
  /** While the order waits on this device: the basket that it came from. */
  waits?: HeldCart;
}

/** A quantity that the server has yet to confirm. */
export interface Wish {
  quantity: number;
  /** A newer wish for the same offer has another one: an answer to an older says nothing of it. */
  stamp: string;
  /** What the page showed of the offer, for as long as the server hasn't told. */
  line: CartLine | null;
}

/** The cart as the server told it last. */
export interface ShownCart {
  cart: Cart;
  etag: string;
}

/** Where and when the buyer wants to collect. */
export interface Choice {
  hubId: string;
  runId: string | null;
}

/** The device's cart. Its ids and its token are made once. */
export interface HeldCart {
  id: string;
  orderId: string;
  token: string;
  /** What it is created with, until the server has said that it exists: the same on every try. */
  input: CartInput | null;
  /** How many lines it had when it was last seen. */
  lines: number;
}

/** All that a device keeps of one store. */
export interface CartRecord {
  cart: HeldCart | null;
  chosen: Choice | null;
  /** Newest first. */
  orders: OrderRef[];
  /** Of the cart: what it looked like, and what of it the server has yet to confirm, by offer. */
  shown: ShownCart | null;
  wishes: Record<string, Wish>;
  /** True while the server has yet to hear of the choice. */
  moved: boolean;
  /** The chosen run as the page showed it. */
  run: HubRun | null;
  /** What carriage cost when a page last heard of it. */
  carriage: Money | null;
}

const mostOrders = 50;
const isOpening = (held: { id?: unknown; token?: unknown } | null | undefined) =>
  isId(held?.id) && isBuyerToken(held.token);

/** The wishes that can be read. */
const wishesOf = (wishes: unknown): Record<string, Wish> =>
  Object.fromEntries(
    Object.entries((wishes ?? {}) as Record<string, Wish>).filter(
      ([offerId, wish]) => isId(offerId) && Number.isSafeInteger(wish?.quantity),
    ),
  );

/** Reads a record; what is not understood counts as absent. */
function parse(text: string | null): CartRecord {
  let record: Partial<CartRecord> | undefined;
  try {
    record = JSON.parse(text ?? '{}') as Partial<CartRecord>;
  } catch {
    // Garbage: nothing is known.
  }
  const { cart, chosen, orders, shown, wishes, moved, run, carriage } = record ?? {};
  return {
    cart: isOpening(cart) && isId(cart?.orderId) ? cart! : null,
    chosen: isId(chosen?.hubId) ? chosen! : null,
    orders: (Array.isArray(orders) ? orders : []).filter(isOpening),
    shown: shown?.cart && shown.cart.id === cart?.id && Array.isArray(shown.cart.lines) ? shown : null,
    wishes: wishesOf(wishes),
    moved: moved === true,
    run: run ?? null,
    carriage: carriage ?? null,
  };
}

/** The record of a device that knows nothing. */
export const blankRecord = (): CartRecord => parse(null);

/** Forgets the cart and all that is known of it; where to collect stays. */
export const dropCart = (record: CartRecord): void =>
  void Object.assign(record, { cart: null, shown: null, wishes: {}, moved: false });

/** The record in a storage that other pages share: it is read afresh before each change. */
export interface CartRecords {
  /** The record as it was read or changed last. */
  readonly known: CartRecord;
  /** Reads it afresh. */
  read(): CartRecord;
  /** Changes the record as it stands now. Nothing is written when nothing changed. */
  change(edit: (record: CartRecord) => void): void;
  /** Whether what was written last can be read back after the page has gone. */
  readonly durable: boolean;
  subscribe(listener: () => void): (() => void) | undefined;
}

/** Keeps the record as one text. */
export function cartRecords(text: StoredText): CartRecords {
  let known = parse(text.read());
  let durable = true;
  return {
    get known() {
      return known;
    },
    read: () => (known = parse(text.read())),
    change(edit) {
      const before = text.read();
      known = parse(before);
      edit(known);
      known.orders = known.orders.slice(0, mostOrders);
      const after = JSON.stringify(known);
      if (after !== before) durable = text.write(after);
    },
    get durable() {
      return durable;
    },
    subscribe: text.subscribe,
  };
}
