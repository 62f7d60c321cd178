import type { Order, OrderInput } from '@hamlet/sdk';
import { OutcomeEvent } from './outcome-event.js';

/** What a buyer decides at checkout; ids and hub come from the basket. */
export type OrderWish = Pick<OrderInput, 'buyer' | 'collector' | 'payment' | 'seen'>;

/** An order is about to be sent: who orders, how it is paid, and what the buyer saw. `promise` gives the placed order. */
export class OrderPlaceEvent extends OutcomeEvent<Order> {
  static readonly type = 'hamlet-order-place';
  readonly input: OrderWish;

  constructor(input: OrderWish) {
    super(OrderPlaceEvent.type);
    this.input = input;
  }
}

/** An order was placed and confirmed by the server. Can't be stopped. */
export class OrderPlacedEvent extends Event {
  static readonly type = 'hamlet-order-placed';
  readonly order: Order;

  constructor(order: Order) {
    super(OrderPlacedEvent.type, { bubbles: true, composed: true });
    this.order = order;
  }
}

/** The buyer is about to cancel an order. `promise` gives the order as it stands afterwards. */
export class OrderCancelEvent extends OutcomeEvent<Order> {
  static readonly type = 'hamlet-order-cancel';
  readonly orderId: string;

  constructor(orderId: string) {
    super(OrderCancelEvent.type);
    this.orderId = orderId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-order-place': OrderPlaceEvent;
    'hamlet-order-placed': OrderPlacedEvent;
    'hamlet-order-cancel': OrderCancelEvent;
  }
}
