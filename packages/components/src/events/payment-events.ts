import type { Money, Order } from '@hamlet/sdk';
import { OutcomeEvent } from './outcome-event.js';

/**
 * The buyer pays with the partner's own fields (slot `payment`), and the order is about to be sent. Take or authorise
 * the payment and hand its promise to `waitUntil`: the order goes out when it holds, and not at all when it rejects or
 * the event is stopped. `orderId` is the same on every try, so it can key the payment. `promise` gives the placed
 * order, still `due`; it rejects when the order was refused: give an authorised payment back then.
 */
export class PaymentRequestEvent extends OutcomeEvent<Order> {
  static readonly type = 'hamlet-payment-request';
  /** What the buyer saw and agreed to. */
  readonly total: Money;
  /** The id that the order will have. */
  readonly orderId: string;
  readonly #waits: Promise<unknown>[] = [];

  constructor(total: Money, orderId: string) {
    super(PaymentRequestEvent.type);
    this.total = total;
    this.orderId = orderId;
  }

  /** Holds the order back until the promise settles. */
  waitUntil(payment: Promise<unknown>): void {
    this.#waits.push(payment);
    payment.catch(() => {});
  }

  /** Settles as everything handed to `waitUntil` does. */
  async ready(): Promise<void> {
    await Promise.all(this.#waits);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-payment-request': PaymentRequestEvent;
  }
}
