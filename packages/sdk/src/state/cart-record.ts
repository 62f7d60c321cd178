import type { CartInput } from '../contract/types';
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
}

const mostOrders = 50;
const isOpening = (held: { id?: unknown; token?: unknown } | null | undefined) =>
  isId(held?.id) && isBuyerToken(held.token);

/** Reads a record; what is not understood counts as absent. */
function parse(text: string | null): CartRecord {
  try {
    const record = JSON.parse(text ?? '{}') as Partial<CartRecord>;
    return {
      cart: isOpening(record.cart) && isId(record.cart?.orderId) ? record.cart! : null,
      chosen: isId(record.chosen?.hubId) ? record.chosen! : null,
      orders: (Array.isArray(record.orders) ? record.orders : []).filter(isOpening),
    };
  } catch {
    return { cart: null, chosen: null, orders: [] };
  }
}

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
