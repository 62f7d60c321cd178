// Compiled against the installed tarballs. The lines that must not compile show that nothing is `any`.
import {
  createHamlet,
  formatMoney,
  isHamletError,
  type Hub,
  type Money,
  type Order,
  type Product,
} from '@hamlet/sdk';
import { createOutbox, orderKind } from '@hamlet/sdk/offline';
import { createOperator } from '@hamlet/sdk/operator';
import type { CartAddEvent, CartElement, HubSelectEvent } from '@hamlet/components';
import { ProductListElement } from '@hamlet/components/elements/product-list';

const hamlet = createHamlet({
  baseUrl: 'https://api.example',
  key: 'pk_test_valley_0123456789abcdef',
  locale: 'fr',
});

export async function firstHoney(): Promise<Product | undefined> {
  for await (const product of hamlet.products.list({ query: 'honey', limit: 20 })) return product;
  // @ts-expect-error: there is no such filter
  await hamlet.products.list({ colour: 'brown' });
  return undefined;
}

export async function nearest(): Promise<string[]> {
  const { data } = await hamlet.hubs.list({ near: [111.2, 30.7], limit: 5 });
  return data.map((hub: Hub) => hub.name);
}

export const words = (money: Money): string => formatMoney('fr', money);
// @ts-expect-error: the locale comes first
export const wrong = (money: Money): string => formatMoney(money, 'fr');

export function codeOf(error: unknown): string | undefined {
  return isHamletError(error) ? error.code : undefined;
}

const outbox = createOutbox({ name: 'test_valley', clock: hamlet.now });
outbox.register('order', orderKind(hamlet.orders));
export async function saved(id: string, payload: unknown): Promise<boolean> {
  const { durable } = await outbox.add({ id, kind: 'order', payload });
  // @ts-expect-error: what was typed is not shown
  console.log(outbox.get().entries?.[0]?.payload);
  return durable;
}

const operator = createOperator({ baseUrl: 'https://api.example', secretKey: 'from-the-environment' });
export async function placed(runId: string): Promise<Order[]> {
  const orders: Order[] = [];
  for await (const order of operator.orders.list({ runId })) orders.push(order as unknown as Order);
  return orders;
}

export function wire(): void {
  const cart: CartElement = document.createElement('hamlet-cart');
  const list = document.querySelector('hamlet-product-list');
  if (list) list.headingLevel = 3;
  // @ts-expect-error: a heading's level is a number
  if (list) list.headingLevel = 'three';
  cart.addEventListener('hamlet-cart-add', (event) => {
    const added: CartAddEvent = event;
    console.log(added.offerId, added.quantity);
    added.promise.catch(console.error);
  });
  document.addEventListener('hamlet-hub-select', (event: HubSelectEvent) => console.log(event.hub.name));
  document.body.append(new ProductListElement());
}
