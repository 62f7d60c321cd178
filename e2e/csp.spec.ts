import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Product } from '@hamlet/sdk';
import { root } from '../scripts/run.mjs';
import { hostileShop } from './support/hostile-shop.js';
import { servePages, type Served } from './support/pages.js';
import { bringToHub, buyAndBring, fillBasket, newBuyer, stopNumber, type Stop } from './support/sandbox.js';
import { shop } from './support/shop.js';
import { expect, test } from './support/test.js';

let served: Served;
test.beforeAll(async () => {
  served = await servePages('e2e/pages');
});
test.afterAll(() => served.close());

test.describe('C15: under a policy that allows no inline script, no inline style and no string as markup', () => {
  test('the watch sees what breaks the policy', async ({ page, complaints }) => {
    await page.goto(served.address);
    await page.evaluate(() => {
      const attempts = [
        // eslint-disable-next-line no-restricted-syntax -- that it is stopped is the point
        () => (document.createElement('div').innerHTML = '<b>markup</b>'),
        () => document.body.setAttribute('onclick', 'void 0'),
        () => document.body.setAttribute('style', 'color: red'),
        () => document.head.append(Object.assign(document.createElement('style'), { textContent: '*{}' })),
      ];
      for (const attempt of attempts) {
        try {
          attempt();
        } catch {
          // Trusted Types throw as well as report.
        }
      }
    });
    await expect.poll(() => complaints.filter((text) => text.includes('Policy: ')).length).toBeGreaterThan(3);
    complaints.length = 0;
  });

  test('the page holds every element that there is', async ({ page }) => {
    await page.goto(served.address);
    const manifest = JSON.parse(readFileSync(join(root, 'packages/components/custom-elements.json'), 'utf8'));
    const tags = (manifest.modules as { declarations: { tagName?: string }[] }[])
      .flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []))
      .toSorted();
    expect(tags.length).toBeGreaterThan(6);
    const here = await page.evaluate(() => [
      ...new Set([...document.querySelectorAll(':not(:not(:defined))')].map(({ localName }) => localName)),
    ]);
    expect(here.filter((name) => name.startsWith('hamlet-')).toSorted()).toEqual(tags);
  });

  test('every element renders what it reads from the server', async ({ page }) => {
    const stop = await stopNumber(11);
    const { list, cart, tracker, ...buyer } = shop(page);
    const card = page.locator('hamlet-provider > hamlet-product-card');
    const picker = page.locator('hamlet-provider > hamlet-hub-picker');
    const honey = await wildflowerHoney();
    await page.goto(served.address);
    await read(page, { 'hamlet-product-card': { 'product-id': honey.id } });
    await expect(card.getByRole('heading', { name: honey.name })).toBeVisible();
    await read(page, {
      'hamlet-product': { 'product-id': honey.id },
      'hamlet-hub-card': { 'hub-id': stop.hub.id },
    });
    await expect(page.locator('hamlet-product').getByRole('heading', { name: honey.name })).toBeVisible();
    await expect(page.locator('hamlet-hub-card').getByRole('heading', { name: stop.hub.name })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Basket.*empty$/ })).toBeVisible();
    await expect(picker.getByRole('radio').first()).toBeVisible();
    await list.getByRole('combobox', { name: 'Search the shop' }).fill(honey.name);
    await list.getByRole('button', { name: `Add ${honey.name}` }).click();
    await expect(cart.getByRole('heading', { name: honey.name })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Basket.*1 thing in it$/ })).toBeVisible();
    await buyer.chooseHub(stop);
    await expect(page.locator('hamlet-product').getByText(`Collect at ${stop.hub.name}`)).toBeVisible();
    await expect(picker.getByText(stop.hub.name, { exact: true })).toBeVisible();
    await buyer.sayName('Zhao Min');
    await expect(page.getByText('Pay with the village card')).toBeAttached();
    await buyer.place();
    await expect(tracker.getByRole('heading', { name: 'We have your order' })).toBeVisible();
  });

  test('every element renders what it is given', async ({ page }) => {
    const stop = await stopNumber(12);
    const { list, cart, checkout, tracker } = shop(page);
    const honey = await wildflowerHoney();
    const given = await givenAt(stop, honey, 'Sun Li');
    await page.goto(served.address);
    await give(page, given);
    await expect(page.locator('hamlet-provider > hamlet-product-card').getByText(honey.name)).toBeVisible();
    await expect(page.locator('hamlet-product').getByRole('heading', { name: honey.name })).toBeVisible();
    await expect(page.locator('hamlet-hub-card').getByRole('heading', { name: stop.hub.name })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Basket.*7 things in it$/ })).toBeVisible();
    await expect(list.getByRole('heading', { name: honey.name })).toBeVisible();
    await expect(page.locator('hamlet-provider > hamlet-hub-picker').getByText(stop.hub.name)).toBeVisible();
    await expect(cart.getByRole('heading', { name: honey.name })).toBeVisible();
    await expect(checkout.getByRole('list', { name: 'Steps of your order' })).toBeVisible();
    await expect(tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
  });
});

/** The first product that the sandbox has for these words. */
async function wildflowerHoney(): Promise<Product> {
  const { data } = await newBuyer().products.list({ query: 'Wildflower honey', limit: 1 });
  return data[0]!;
}

test.describe('C11: what a hostile seller or hub writes is shown as it is written', () => {
  test('in the page’s own journey, with an operator’s texts', async ({ page }) => {
    const stop = await stopNumber(13);
    const hostile = await hostileShop(stop);
    const { list, cart, checkout, tracker, ...buyer } = shop(page);
    await breachIsSeen(page);
    await page.goto(served.address);

    const shelf = page.getByText(hostile.category, { exact: true });
    await list.getByRole('button').filter({ has: shelf }).first().click();
    for (const name of hostile.products)
      await expect(list.getByText(name, { exact: true }).first()).toBeVisible();
    const [product = ''] = hostile.products;
    await read(page, {
      'hamlet-product': { 'product-id': hostile.productId },
      'hamlet-hub-card': { 'hub-id': stop.hub.id },
    });
    const own = page.locator('hamlet-product');
    await expect(own.getByRole('heading', { name: product, exact: true })).toBeVisible();
    for (const text of hostile.productTexts)
      await expect(own.getByText(text, { exact: true }).first()).toBeVisible();
    for (const text of [hostile.hub, hostile.landmark, hostile.directions])
      await expect(page.locator('hamlet-hub-card').getByText(text, { exact: true })).toBeVisible();
    await list.getByRole('button', { name: `Add ${product} to the basket`, exact: true }).click();
    await expect(cart.getByText(product, { exact: true })).toBeVisible();

    await checkout.getByRole('searchbox').fill(stop.hub.code);
    const row = checkout.getByRole('listitem').filter({ hasText: stop.hub.code });
    await row.getByText(hostile.hub, { exact: true }).click();
    await expect(checkout.getByText(hostile.landmark, { exact: true })).toBeVisible();
    await checkout.getByRole('button', { name: `Collect at ${hostile.hub}`, exact: true }).click();
    await buyer.sayName(hostile.buyer);
    await expect(checkout.getByText(hostile.buyer, { exact: true })).toBeVisible();
    await expect(checkout.getByText(hostile.hub, { exact: true })).toBeVisible();
    await buyer.place();
    await expect(checkout.getByText(hostile.hub, { exact: true })).toBeVisible();

    bringToHub(stop);
    await tracker.getByRole('button', { name: 'Look again' }).click();
    await expect(tracker.locator('[part=pass]').getByText(hostile.buyer, { exact: true })).toBeVisible();
    await expect(tracker.locator('[part=pass]').getByText(hostile.hub, { exact: true })).toBeVisible();
    await expect(tracker.getByText(product).first()).toBeVisible();
  });
});

/** Makes a payload that runs a complaint: markup that came alive calls this. */
const breachIsSeen = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(window, { hamletBreach: () => console.error('A text has come alive.') });
  });

/** What each element is given in place of reading it. */
type Given = Record<string, Record<string, unknown>>;

/** One of each thing that can be given, as the server tells it, by the element that takes it. */
async function givenAt(stop: Stop, product: Product, name: string): Promise<Given> {
  const buyer = newBuyer();
  const cart = await fillBasket(buyer, stop, product);
  const [order, store] = [await buyAndBring(stop, product, name), await buyer.store.get()];
  return {
    'hamlet-product-card': { product },
    'hamlet-product': { product, hub: stop.hub },
    'hamlet-product-list': { products: [product] },
    'hamlet-hub-card': { hub: stop.hub },
    'hamlet-cart-button': { count: 7 },
    'hamlet-hub-picker': { hubs: [stop.hub] },
    'hamlet-cart': { cart },
    'hamlet-checkout': { cart, store, hub: stop.hub },
    'hamlet-order-tracker': { order },
  };
}

/** Tells elements by their attributes what to read. */
const read = (page: Page, asked: Record<string, Record<string, string>>) =>
  page.evaluate((all) => {
    for (const [tag, attributes] of Object.entries(all))
      for (const [name, value] of Object.entries(attributes))
        document.querySelector(`hamlet-provider > ${tag}`)!.setAttribute(name, value);
  }, asked);

const give = (page: Page, given: Given) =>
  page.evaluate((all) => {
    for (const [tag, data] of Object.entries(all))
      Object.assign(document.querySelector(`hamlet-provider > ${tag}`)!, data);
  }, given);
