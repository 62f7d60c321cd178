import { OutcomeEvent } from './outcome-event.js';

/** Something new is about to go into the basket. `quantity` counts steps of the offer's unit. */
export class CartAddEvent extends OutcomeEvent<void> {
  static readonly type = 'hamlet-cart-add';
  readonly offerId: string;
  readonly quantity: number;

  constructor(offerId: string, quantity: number) {
    super(CartAddEvent.type);
    this.offerId = offerId;
    this.quantity = quantity;
  }
}

/** The quantity of something in the basket is about to change from `previous` to `quantity` steps. */
export class CartChangeEvent extends OutcomeEvent<void> {
  static readonly type = 'hamlet-cart-change';
  readonly offerId: string;
  readonly quantity: number;
  readonly previous: number;

  constructor(offerId: string, quantity: number, previous: number) {
    super(CartChangeEvent.type);
    this.offerId = offerId;
    this.quantity = quantity;
    this.previous = previous;
  }
}

/** Something is about to leave the basket. */
export class CartRemoveEvent extends OutcomeEvent<void> {
  static readonly type = 'hamlet-cart-remove';
  readonly offerId: string;

  constructor(offerId: string) {
    super(CartRemoveEvent.type);
    this.offerId = offerId;
  }
}

/** The event that fits a move from `previous` to `quantity` steps of an offer. */
export function cartEvent(offerId: string, quantity: number, previous: number): OutcomeEvent<void> {
  if (quantity <= 0) return new CartRemoveEvent(offerId);
  return previous > 0
    ? new CartChangeEvent(offerId, quantity, previous)
    : new CartAddEvent(offerId, quantity);
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-cart-add': CartAddEvent;
    'hamlet-cart-change': CartChangeEvent;
    'hamlet-cart-remove': CartRemoveEvent;
  }
}
