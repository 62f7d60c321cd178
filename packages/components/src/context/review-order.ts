import type { Hamlet } from '@hamlet/sdk';
import { CheckoutOpenEvent } from '../events/checkout-events.js';
import { goTo, neighbour } from './neighbour.js';

/** Makes an order that needs an answer the basket again, and goes to the checkout, which asks. */
export async function reviewOrder(host: HTMLElement, client: Hamlet, orderId: string): Promise<void> {
  // Where it can't be read now the basket says so; the answer is asked for all the same.
  await client.cart.review(orderId).catch(() => {});
  const { cart } = client.cart.get();
  if (!cart || !host.dispatchEvent(new CheckoutOpenEvent(cart))) return;
  const checkout = neighbour(host, 'hamlet-checkout');
  if (checkout) goTo(checkout);
}
