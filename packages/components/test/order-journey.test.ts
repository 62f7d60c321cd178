import { createSandbox, type Sandbox } from '@hamlet/server/in-page';
import { createHamlet, memoryStorage, type Hamlet, type Hub } from '@hamlet/sdk';
import { html } from 'lit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/elements/checkout/checkout.define.js';
import '../src/elements/order-tracker/order-tracker.define.js';
import { clear, deepAll, mount, until, words } from './mount.js';

// The real server in this page; the run is moved on as its operator would.

let sandbox: Sandbox;
let shop: Hamlet;
let hub: Hub;
beforeAll(async () => {
  sandbox = await createSandbox();
}, 180_000);
afterAll(() => sandbox?.close());
afterEach(clear);

const says = (place: ParentNode, text: string) =>
  until(() => words(place).includes(text), `“${text}” in “${words(place)}”`);
const press = async (place: ParentNode, text: string) => {
  const find = () => deepAll(place, 'button').find((one) => one.textContent?.trim() === text);
  await userEvent.click(await until(find, `“${text}” in “${words(place)}”`));
};

/** A device with one thing in its basket and a hub chosen. */
async function device(): Promise<void> {
  shop = createHamlet({
    baseUrl: 'https://sandbox.example',
    key: sandbox.publishableKey,
    fetch: (request) => sandbox.fetch(request),
    clock: sandbox.clock.now,
    storage: memoryStorage(),
  });
  const { data } = await shop.hubs.list({ tier: 'village', service: 'cash', limit: 50 });
  hub = data.find(({ nextRuns, status }) => nextRuns.length > 1 && status === 'active')!;
  const goods = await shop.products.list({ hubId: hub.id, limit: 20 });
  const variant = goods.data
    .flatMap(({ variants }) => variants)
    .find(({ offers }) => offers[0]?.availability.available)!;
  await shop.cart.choose({ hubId: hub.id, runId: hub.nextRuns[0]!.runId });
  await shop.cart.setLine(variant.offers[0]!.id, variant.quantityUnit.increment * 2);
}

const page = () =>
  mount(html`
    <hamlet-checkout .client=${shop} .buyer=${{ name: 'Wang Guilan' }}></hamlet-checkout>
    <hamlet-order-tracker .client=${shop}></hamlet-order-tracker>
  `);

test('an order is placed, travels, and is ready with its pick-up code', async () => {
  await device();
  const place = await page();
  await press(place, 'Place the order');
  await says(place, 'We have your order.');
  const { id, number } = shop.cart.orders[0]!;
  await says(place, number!);
  const { runId } = hub.nextRuns[0]!;
  for (const [to, title] of [
    ['closed', 'The run is closed, your order is in it'],
    ['loading', 'Your order is being packed'],
    ['departed', 'On the road to your hub'],
  ] as const) {
    await sandbox.advance(runId, to);
    await press(place, 'Look again');
    await says(place, title);
  }
  await sandbox.arrive(runId, hub.id);
  await press(place, 'Look again');
  await says(place, 'Your pick-up code');
  const { value } = await shop.cart.readOrder(id);
  expect(words(place)).toContain([...value.parcels[0]!.pickupCode!].join(' '));
});

test('a run that closes before the order arrives is asked about, and the next one is taken on one tap', async () => {
  await device();
  const place = await page();
  await until(() => deepAll(place, '#place').length, 'the last step');
  const [first, second] = hub.nextRuns;
  await sandbox.advance(first!.runId, 'closed');
  await press(place, 'Place the order');
  await says(place, 'The run closed before your order arrived');
  expect(shop.cart.orders).toHaveLength(0);
  const take = await until(() => deepAll(place, '#refusal .b')[0] as HTMLElement, 'the ready answer');
  await userEvent.click(take);
  await says(place, 'We have your order.');
  const { value } = await shop.cart.readOrder(shop.cart.orders[0]!.id);
  expect(value.run.runId).toBe(second!.runId);
});

test('an order can be cancelled before its cut-off and not after', async () => {
  await device();
  const place = await page();
  await press(place, 'Place the order');
  await says(place, 'We have your order.');
  await press(place, 'Cancel this order');
  await sandbox.advance(hub.nextRuns[0]!.runId, 'closed');
  await press(place, 'Yes, cancel it');
  await says(place, 'Too late to cancel');
});
