import type { Page } from '@playwright/test';
import { partnerPage, type Served } from './support/pages.js';
import { newBuyer, operator } from './support/sandbox.js';
import { shop } from './support/shop.js';
import { expect, test } from './support/test.js';

let market: Served;

/** The partner's page with the hubs beside the shelves. */
test.beforeAll(async () => {
  market = await partnerPage({ '<hamlet-cart ': '<hamlet-hub-picker></hamlet-hub-picker><hamlet-cart ' });
});
test.afterAll(() => market.close());

// The browser itself tells of each request that it couldn't make, and of a refusal; nobody else says anything.
test.afterEach(({ complaints }) => {
  for (const complaint of complaints.splice(0))
    expect(complaint).toMatch(/ERR_INTERNET_DISCONNECTED|status of 422/);
});

/** The orders under a buyer's name, as the operator sees them. */
async function ordersOf(name: string) {
  const orders = [];
  for await (const order of operator.orders.list({})) if (order.buyer.name === name) orders.push(order);
  return orders;
}

/** Makes an offer a yuan dearer. */
async function raisePrice(offerId: string): Promise<void> {
  const { value } = await operator.offers.get(offerId);
  const { productId, variantId, seller, price, supply } = value;
  const dearer = { ...price, amount: price.amount + 100 };
  await operator.offers.put(offerId, { productId, variantId, seller, price: dearer, supply });
}

/** The page as a buyer uses it without a signal. */
function shopOf(page: Page) {
  const buyer = shop(page);
  const hubs = page.locator('main hamlet-hub-picker, body hamlet-hub-picker').first();
  return {
    ...buyer,
    /** Opens the page, and waits until it has what it needs without a signal. */
    async load(product: string): Promise<void> {
      await page.goto(market.address);
      await buyer.search(product);
      await expect(buyer.list.getByRole('button', { name: `Add ${product} to the basket` })).toBeVisible();
      await expect(hubs.getByRole('radio').first()).toBeAttached();
      await page.waitForLoadState('networkidle');
    },
    /** Adds, chooses the first hub, says a name. */
    async fill(product: string, name: string): Promise<void> {
      await buyer.list.getByRole('button', { name: `Add ${product} to the basket` }).click();
      await expect(buyer.cart.getByRole('heading', { name: product })).toBeVisible();
      await hubs.getByRole('radio').first().check({ force: true });
      await hubs.getByRole('button', { name: /^Collect at/ }).click();
      await buyer.sayName(name);
    },
    saved: () => buyer.checkout.getByRole('heading', { name: 'Saved on this phone' }),
    placed: () => buyer.checkout.getByRole('heading', { name: 'We have your order.' }),
    tracked: () => buyer.tracker.getByRole('heading', { name: 'We have your order' }),
  };
}

const honey = 'Wildflower honey';

test('aeroplane mode: add, hub, name, place; the signal returns, and there is exactly one order', async ({
  page,
  context,
}) => {
  const buyer = shopOf(page);
  await buyer.load(honey);
  await context.setOffline(true);
  await buyer.fill(honey, 'Aeroplane Mode');
  await expect(buyer.checkout.getByText('The total is confirmed when the signal is back')).toBeVisible();
  await buyer.placeButton().click();
  await expect(buyer.saved()).toBeVisible();
  await expect(buyer.tracker.getByRole('heading', { name: 'Saved on this phone' })).toBeVisible();
  expect(await ordersOf('Aeroplane Mode')).toHaveLength(0);

  await context.setOffline(false);
  await expect(buyer.placed()).toBeVisible();
  await expect(buyer.tracked()).toBeVisible();
  expect(await ordersOf('Aeroplane Mode')).toHaveLength(1);
});

test('the tab is closed while the order waits, and opened again with a signal: one order', async ({
  page,
  context,
}) => {
  const buyer = shopOf(page);
  await buyer.load(honey);
  await context.setOffline(true);
  await buyer.fill(honey, 'Closed Tab');
  await buyer.placeButton().click();
  await expect(buyer.saved()).toBeVisible();
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(market.address);
  await expect(shopOf(next).tracked()).toBeVisible();
  expect(await ordersOf('Closed Tab')).toHaveLength(1);
});

test('two tabs and one order that waits: one order, and both tabs say so', async ({ page, context }) => {
  const buyer = shopOf(page);
  await buyer.load(honey);
  const other = await context.newPage();
  await other.goto(market.address);
  await other.waitForLoadState('networkidle');
  await page.bringToFront();
  await context.setOffline(true);
  await buyer.fill(honey, 'Two Tabs');
  await buyer.placeButton().click();
  await expect(buyer.saved()).toBeVisible();
  await expect(shopOf(other).saved()).toBeVisible();

  await context.setOffline(false);
  for (const tab of [page, other]) await expect(shopOf(tab).tracked()).toBeVisible();
  expect(await ordersOf('Two Tabs')).toHaveLength(1);
});

test('the price changed while the order waited: it asks, and the answer goes out under the same id', async ({
  page,
  context,
}) => {
  const { data } = await newBuyer().products.list({ limit: 20 });
  const product = data.find(
    ({ name, variants }) => name !== honey && variants[0]?.offers[0]?.availability.available,
  )!;
  const { id } = product.variants[0]!.offers[0]!;
  const buyer = shopOf(page);
  await buyer.load(product.name);
  await context.setOffline(true);
  await buyer.fill(product.name, 'Changed Price');
  await buyer.placeButton().click();
  await expect(buyer.saved()).toBeVisible();

  await raisePrice(id);
  await context.setOffline(false);
  await expect(buyer.checkout.getByText('The total has changed')).toBeVisible();
  expect(await ordersOf('Changed Price')).toHaveLength(0);
  await buyer.checkout.getByRole('button', { name: /^Order for/ }).click();
  await expect(buyer.placed()).toBeVisible();
  await expect(buyer.tracked()).toBeVisible();
  expect(await ordersOf('Changed Price')).toHaveLength(1);
});
