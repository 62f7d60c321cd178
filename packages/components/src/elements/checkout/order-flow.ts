import {
  isHamletError,
  type Cart,
  type CartSession,
  type Hamlet,
  type Money,
  type Order,
  type OrderInput,
} from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { OrderPlacedEvent, OrderPlaceEvent } from '../../events/order-events.js';
import { PaymentRequestEvent } from '../../events/payment-events.js';
import { readRefusal, type Refusal } from './refusal.js';

/** Who orders and how it is paid. */
export type Draft = Pick<OrderInput, 'buyer' | 'collector' | 'payment'>;

/** The partner's payment was refused; nothing was sent. */
class PaymentRefused extends Error {}

/**
 * Sends the order and keeps what came of it: the placed order, or the question that its refusal asks. One at a time.
 * Every try carries the order's one id (the session's), so that a lost answer can't order twice.
 */
export class OrderFlow implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #client: () => Hamlet | undefined;
  #recovered: string | undefined;
  /** The refusal that was asked about last, by order and try. */
  #asked = '';
  /** The order that was sent last. */
  #sent: string | undefined;
  #last: { draft: Draft; seen: OrderInput['seen'] } | undefined;

  /** A write is on its way. */
  pending = false;
  /** The order itself is on its way. */
  placing = false;
  refusal: Refusal | null = null;
  /** The placed order. */
  order: Order | null = null;
  /** True after what was short has been taken out: the new total is to be looked at. */
  basketChanged = false;
  /** The order that waits on this device. */
  waiting: { id: string; total: Money | undefined } | null = null;

  constructor(host: ReactiveControllerHost & EventTarget, client: () => Hamlet | undefined) {
    this.#host = host;
    this.#client = client;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Sends the order with exactly what the buyer saw. Does nothing while one is on its way. */
  place(draft: Draft, seen: OrderInput['seen']): Promise<void> {
    return this.#busy(async (session) => {
      this.placing = true;
      const cart = session.get().cart;
      if (!cart?.hubId) throw new TypeError('Placing needs a basket with a hub.');
      this.#last = { draft, seen };
      this.#sent = cart.orderId;
      try {
        await this.#announce(session, cart, draft, seen);
      } catch (error) {
        await this.#refuse(session, error, seen.total);
      }
    });
  }

  /** The same again: after an unknown outcome. */
  again(): Promise<void> {
    return this.#last ? this.place(this.#last.draft, this.#last.seen) : Promise.resolve();
  }

  /** Yes to the run or the total that the refusal brought: the order goes out with those. */
  async agree(): Promise<void> {
    const { refusal } = this;
    if (!this.#last || (refusal?.kind !== 'run' && refusal?.kind !== 'total')) return;
    const { draft } = this.#last;
    const { run, total } = refusal;
    await this.#busy(async (session) => {
      // The order names its run itself; the basket follows so that a reload shows the same.
      await session.choose({ hubId: run.hubId, runId: run.runId }).catch(() => {});
      this.refusal = refusal;
    });
    await this.place(draft, { total, runId: run.runId });
  }

  /** Yes to what is left of the goods that are short. The new total is then shown, not ordered. */
  takeLeft(): Promise<void> {
    return this.#busy(async (session) => {
      const { refusal } = this;
      if (refusal?.kind !== 'stock') return;
      try {
        for (const { offerId, left } of refusal.shortages) await session.setLine(offerId, left);
        await session.load();
        this.refusal = null;
        this.basketChanged = true;
      } catch {
        this.refusal = { kind: 'failed' };
      }
    });
  }

  /**
   * The basket turned out to be ordered, though the answer was lost: reads the order. The page hears of it only if
   * this checkout sent it.
   */
  async recover({ orderId }: Cart): Promise<void> {
    const session = this.#client()?.cart;
    if (!session || this.pending || this.#recovered === orderId) return;
    this.#recovered = orderId;
    const answer = await session.readOrder(orderId).catch(() => null);
    if (answer) this.#placed(answer.value, this.#last !== undefined);
    else this.#recovered = undefined;
  }

  /**
   * Follows the order that waits on this device: shows that it does, hears when it is placed, and brings it back with its
   * question. Resolves with what was agreed to, where there is a question now.
   */
  async follow(): Promise<Draft | null> {
    const client = this.#client();
    if (!client || this.pending || this.order) return null;
    const session = client.cart;
    const { cart } = session.get();
    const ref = session.orders.find((order) => order.waits && order.id === (this.waiting?.id ?? order.id));
    const { id } = this.waiting ?? {};
    if (id && session.orders.some((order) => order.id === id && !order.waits)) {
      if (this.#recovered === id) return null;
      this.#recovered = id;
      const answer = await session.readOrder(id).catch(() => null);
      this.#recovered = undefined;
      if (answer && this.waiting?.id === id) this.#placed(answer.value, this.#last !== undefined);
      return null;
    }
    if (this.waiting && !ref) this.#wait(null);
    if (ref && !this.waiting && !cart?.lines.length) {
      this.#wait({ id: ref.id, total: undefined });
      const found = await session.waiting(ref.id).catch(() => null);
      if (found && this.#waitsFor(ref.id)) this.#wait({ id: ref.id, total: found.input.seen.total as Money });
      return null;
    }
    if (cart?.lines.length && this.waiting && ref) this.#wait(null);
    return this.#review(client, ref?.id ?? cart?.orderId, !cart?.lines.length);
  }

  #waitsFor(orderId: string): boolean {
    return this.waiting?.id === orderId;
  }

  #wait(waiting: OrderFlow['waiting']): void {
    this.waiting = waiting;
    this.#host.requestUpdate();
  }

  /** Asks what the shop has asked about an order that was sent while nobody looked. */
  async #review({ cart: session, sync }: Hamlet, orderId: string | undefined, isAlone: boolean) {
    const entry = sync.get().entries.find(({ id, state }) => id === orderId && state === 'needs_review');
    const asked = `${entry?.id} ${entry?.at} ${entry?.tries}`;
    if (!entry || this.refusal || this.#asked === asked) return null;
    this.#asked = asked;
    const found = await session.waiting(entry.id).catch(() => null);
    if (!found || this.pending) return null;
    if (isAlone) await session.review(entry.id).catch(() => {});
    const { cart } = session.get();
    if (cart?.orderId !== entry.id) {
      this.#asked = '';
      return null;
    }
    const { buyer, collector, payment, seen } = found.input;
    const draft = { buyer, payment, ...(collector && { collector }) };
    const { code = 'unanswered', current } = found.reason ?? {};
    this.#last = { draft, seen };
    this.#wait(null);
    // More has been put into it since: then the basket as it is now is what is asked about.
    const isSame =
      cart.lines.length === found.cart.lines.length &&
      cart.lines.every(({ offerId, quantity }) =>
        found.cart.lines.some((line) => line.offerId === offerId && line.quantity === quantity),
      );
    if (isSame)
      this.refusal = readRefusal(
        { code, status: code === 'unanswered' ? null : 422, current: current as never },
        { total: seen.total as Money, cart },
      );
    return draft;
  }

  /** Puts the question away. */
  clear(): void {
    this.refusal = null;
    this.basketChanged = false;
    this.#host.requestUpdate();
  }

  /** Forgets the placed order: a new basket begins. */
  reset(): void {
    this.order = this.waiting = null;
    this.#last = undefined;
    this.clear();
  }

  async #busy(task: (session: CartSession) => Promise<void>): Promise<void> {
    const session = this.#client()?.cart;
    if (this.pending || !session) return;
    this.pending = true;
    this.basketChanged = false;
    this.#host.requestUpdate();
    try {
      await task(session);
    } finally {
      this.pending = this.placing = false;
      this.#host.requestUpdate();
    }
  }

  async #announce(session: CartSession, cart: Cart, draft: Draft, seen: OrderInput['seen']): Promise<void> {
    const event = new OrderPlaceEvent({ ...draft, seen });
    const order = await event.announce(this.#host, () => this.#send(session, cart, draft, seen));
    this.refusal = null;
    if (order) this.#placed(order, true);
  }

  #placed(order: Order, tell: boolean): void {
    this.refusal = this.waiting = null;
    this.order = order;
    this.#host.requestUpdate();
    if (tell) this.#host.dispatchEvent(new OrderPlacedEvent(order));
  }

  async #send(session: CartSession, cart: Cart, draft: Draft, seen: OrderInput['seen']): Promise<Order> {
    const place = () => session.place({ ...draft, seen });
    if (draft.payment.method !== 'partner') return place();
    const request = new PaymentRequestEvent(seen.total, cart.orderId);
    const order = await request.announce(this.#host, async () => {
      await request.ready().catch((cause: unknown) => {
        throw new PaymentRefused('The payment was refused.', { cause });
      });
      return place();
    });
    if (!order) throw new PaymentRefused('The payment was stopped.');
    return order;
  }

  async #refuse(session: CartSession, error: unknown, total: OrderInput['seen']['total']): Promise<void> {
    if (error instanceof PaymentRefused) {
      this.refusal = { kind: 'payment' };
      return;
    }
    if (!isHamletError(error)) {
      this.refusal = { kind: 'failed' };
      throw error;
    }
    const waits = session.orders.find(({ id, waits }) => waits && id === this.#sent);
    if (waits && (error.code === 'network' || error.code === 'timeout')) {
      this.refusal = null;
      this.waiting = { id: waits.id, total: total as Money };
      return;
    }
    // What can still be had, and what is missing, is the basket's to say.
    if (/stock|offer|minimum/.test(error.code)) await session.load().catch(() => {});
    const cart = session.get().cart;
    this.refusal = cart ? readRefusal(error, { total, cart }) : { kind: 'failed' };
  }
}
