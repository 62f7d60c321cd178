import type { Cart } from '@hamlet/sdk';

/** The buyer wants to go on to the checkout. `preventDefault()` leaves it to the page where that is. */
export class CheckoutOpenEvent extends Event {
  static readonly type = 'hamlet-checkout-open';
  readonly cart: Cart;

  constructor(cart: Cart) {
    super(CheckoutOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.cart = cart;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-checkout-open': CheckoutOpenEvent;
  }
}
