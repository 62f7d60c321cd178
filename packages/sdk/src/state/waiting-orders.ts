import type { Cart, Order, OrderInput } from '../contract/types';
import { HamletError, isHamletError } from '../http/errors';
import type { Outbox } from '../offline/outbox';
import { orderKind, type PlacedOrder, type QueuedOrder } from '../offline/order-kind';
import type { Reason } from '../offline/entry';
import type { carts } from '../resources/carts';
import type { orders } from '../resources/orders';
import { dropCart, type CartRecords, type HeldCart, type OrderRef } from './cart-record';
import type { DeviceOrders } from './device-orders';
import type { OpenSync } from './device-sync';
import { createOrder } from './in-order';
import { draftCart } from './wishes';

/** An order that waits on this device. */
export interface WaitingOrder {
  /** What was agreed to; it holds what the buyer typed. */
  input: OrderInput;
  /** The basket as it was shown when it was ordered. */
  cart: Cart;
  /** Why it needs the person's answer; null while it only waits. */
  reason: Reason | null;
}

type Payload = QueuedOrder & { shown: Cart };

/** What they are made of. */
export interface WaitingOrdersParts {
  carts: ReturnType<typeof carts>;
  orders: ReturnType<typeof orders>;
  ordered: DeviceOrders;
  records: CartRecords;
  sync: OpenSync;
  newId: () => string;
  /** Sends what waits of the basket. */
  flush: (cartId: string) => Promise<void>;
  /** The device's record was changed. */
  onChange: () => void;
}

/** The orders that wait on this device, and what sends them. */
export interface WaitingOrders {
  /** Opens the outbox; it begins to send what waits. */
  open(): Promise<Outbox>;
  /** Runs a write of the basket while no other page of this origin runs one. */
  alone(task: () => Promise<void>): Promise<void>;
  /**
   * Keeps an order, then sends it. Null where nothing can be kept. Rejects with the refusal, or with `network` while it
   * waits.
   */
  place(mine: HeldCart, input: OrderInput, shown: Cart | null): Promise<Order | null>;
  /** The same order again, where it waits already. */
  again(): Promise<Order> | null;
  read(orderId: string): Promise<WaitingOrder | null>;
  /** Makes an order the device's basket again. */
  review(orderId: string): Promise<void>;
  /** Takes an order back into the basket. False when the server may have it. */
  takeBack(orderId: string): Promise<boolean>;
}

/** Makes the orders that wait. */
export function waitingOrders(parts: WaitingOrdersParts): WaitingOrders {
  const { ordered, records, sync, newId, flush, onChange } = parts;
  const inTurn = createOrder();
  /** Refusals that this page has heard, in full: what is kept holds less. */
  const heard = new Map<string, HamletError>();
  let last: string | undefined;
  let opening: Promise<Outbox> | undefined;

  const open = () =>
    (opening ??= sync
      .open()
      .then(setUp)
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      }));

  const alone = (task: () => Promise<void>) =>
    inTurn(async () => {
      const { locks = globalThis.navigator?.locks, name } = sync.options;
      let begun = false;
      const run = () => ((begun = true), task());
      try {
        await (locks ? locks.request(`hamlet-basket:${name}`, run) : run());
      } catch (error) {
        // A browser that refuses locks to this page.
        if (begun) throw error;
        await task();
      }
    });

  const entryOf = (outbox: Outbox, orderId: string) =>
    outbox.get().entries?.find(({ id, kind }) => id === orderId && kind === 'order');
  const waitingRef = (orderId: string) =>
    records.read().orders.find(({ id, waits }) => id === orderId && waits);

  /** The server has it. */
  function settled({ id, token, number, placedAt }: OrderRef): void {
    records.change((record) => {
      const ref = { id, token, number, placedAt };
      const isKnown = record.orders.some((order) => order.id === id);
      record.orders = isKnown
        ? record.orders.map((order) => (order.id === id ? ref : order))
        : [ref, ...record.orders];
      if (record.cart?.orderId === id) dropCart(record);
    });
    onChange();
  }

  /** Another page has sent it, or this one was closed before it could write that down. */
  function reconcile(outbox: Outbox): void {
    for (const { id, token, waits } of records.read().orders) {
      const entry = waits && entryOf(outbox, id);
      if (entry?.state === 'accepted') settled({ id, token, ...(entry.result as PlacedOrder) });
    }
  }

  async function setUp(outbox: Outbox): Promise<Outbox> {
    const before = records.read().orders.filter(({ waits }) => waits);
    const kind = orderKind(parts.orders, parts.carts);
    outbox.register<Payload>('order', {
      schemaVersion: kind.schemaVersion,
      async send(entry, signal) {
        const { id, payload } = entry;
        heard.delete(id);
        try {
          const verdict = await kind.send(entry, signal);
          if (verdict.verdict === 'accepted')
            settled({ id, token: payload.token, ...(verdict.result as PlacedOrder) });
          return verdict;
        } catch (error) {
          if (isHamletError(error)) heard.set(id, error);
          throw error;
        }
      },
    });
    outbox.register<{ cartId: string }>('basket', {
      schemaVersion: 1,
      async send({ payload: { cartId } }) {
        await alone(() => flush(cartId));
        return { verdict: 'accepted' };
      },
    });
    outbox.subscribe(() => reconcile(outbox));
    for (const { id } of before) {
      const isGone = (await outbox.read(id)) === undefined && !entryOf(outbox, id);
      // What was kept of it was deleted; its basket wasn't.
      if (isGone && !records.read().cart) await back(id, undefined);
    }
    reconcile(outbox);
    return outbox;
  }

  /** Makes an order the basket again. What has been put into a newer basket joins it. */
  async function back(orderId: string, payload: Payload | undefined): Promise<void> {
    records.change((record) => {
      const { waits } = record.orders.find(({ id }) => id === orderId) ?? {};
      if (!waits) return;
      const newer = draftCart(record)?.lines ?? [];
      record.orders = record.orders.filter(({ id }) => id !== orderId);
      dropCart(record);
      record.cart = waits;
      if (!payload) return;
      const { shown, basket, input } = payload;
      record.chosen = { hubId: input.hubId, runId: input.seen.runId };
      record.moved = shown.hubId !== input.hubId || shown.runId !== input.seen.runId || !!basket;
      record.run = shown.run ?? record.run;
      if (!basket) record.shown = { cart: shown, etag: '"0"' };
      const wish = (line: Cart['lines'][number], quantity: number) =>
        (record.wishes[line.offerId] = { quantity, line, stamp: newId() });
      if (basket) for (const line of shown.lines) wish(line, line.quantity);
      for (const line of newer) {
        const had = shown.lines.find(({ offerId }) => offerId === line.offerId)?.quantity ?? 0;
        wish(line, had + line.quantity);
      }
    });
    onChange();
  }

  const payloadOf = async (outbox: Outbox, orderId: string) =>
    (await outbox.read(orderId)) as Payload | undefined;

  async function review(orderId: string): Promise<void> {
    const outbox = await open();
    if (waitingRef(orderId)) await back(orderId, await payloadOf(outbox, orderId));
  }

  /** How the order stands once all has been sent that can be. */
  async function verdict(outbox: Outbox, orderId: string): Promise<Order> {
    if (sync.get().online) await outbox.send();
    const entry = entryOf(outbox, orderId);
    if (entry?.state === 'accepted') return (await ordered.read(orderId)).value;
    if (entry?.state !== 'needs_review') throw new HamletError('network', 'The order waits on this device.');
    await review(orderId);
    const { code = 'unanswered', severity = null, current = null } = entry.reason ?? {};
    throw (
      heard.get(orderId) ??
      new HamletError(code, 'Refused.', {
        ...{ status: 422, severity },
        current: current as HamletError['current'],
      })
    );
  }

  return {
    open,
    alone,
    review,
    async place(mine, input, shown) {
      const outbox = await open().catch(() => null);
      if (!outbox || !shown) return null;
      const { id } = input;
      const { wishes } = records.read();
      const lines = shown.lines.map(({ offerId, quantity }) => ({ offerId, quantity }));
      const payload: Payload = {
        ...{ input, shown, token: mine.token },
        ...((mine.input || Object.keys(wishes).length > 0) && {
          basket: { id: mine.id, orderId: id, lines },
        }),
      };
      last = id;
      records.change((record) => {
        const ref = { id, token: mine.token, number: null, placedAt: null, waits: mine };
        record.orders = [ref, ...record.orders.filter((order) => order.id !== id)];
        if (record.cart?.id === mine.id) dropCart(record);
      });
      const view = await outbox.add({ id, kind: 'order', lane: mine.id, payload });
      if (view.state === 'needs_review') await outbox.answer(id, payload);
      return verdict(outbox, id);
    },
    again() {
      const id = last;
      return id && !records.read().cart && waitingRef(id)
        ? open().then((outbox) => verdict(outbox, id))
        : null;
    },
    async read(orderId) {
      const outbox = await open();
      const payload = await payloadOf(outbox, orderId);
      const reason = entryOf(outbox, orderId)?.reason ?? null;
      return payload?.shown ? { input: payload.input, cart: payload.shown, reason } : null;
    },
    async takeBack(orderId) {
      const outbox = await open();
      const payload = await payloadOf(outbox, orderId);
      if (!waitingRef(orderId) || !(await outbox.withdraw(orderId))) return false;
      await back(orderId, payload);
      return true;
    },
  };
}
