/** The buyer wants to see the basket. `preventDefault()` leaves it to the page where that is. */
export class CartOpenEvent extends Event {
  static readonly type = 'hamlet-cart-open';

  constructor() {
    super(CartOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-cart-open': CartOpenEvent;
  }
}
