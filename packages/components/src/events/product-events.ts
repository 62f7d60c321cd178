import type { Product } from '@hamlet/sdk';

/** Somebody follows a product's link. `preventDefault()` keeps the page where it is: show the product in your own way. */
export class ProductSelectEvent extends Event {
  static readonly type = 'hamlet-product-select';
  readonly product: Product;

  constructor(product: Product) {
    super(ProductSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.product = product;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'hamlet-product-select': ProductSelectEvent;
  }
}
