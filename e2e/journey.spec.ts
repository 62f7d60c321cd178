import { bringToHub, ordersOf, stopNumber } from './support/sandbox.js';
import { shop } from './support/shop.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a villager buys honey on the partner’s page and has a pick-up code when it is at the hub', async ({
  page,
}) => {
  const stop = await stopNumber(0);
  const { list, cart, checkout, tracker, ...buyer } = shop(page);

  await test.step('search and add', async () => {
    await buyer.open();
    await buyer.search('honey');
    await expect(list.getByRole('heading', { name: 'Wildflower honey' })).toBeVisible();
    await expect(list.getByRole('heading', { name: /chestnut/i })).toHaveCount(0);
    await list.getByRole('button', { name: 'Add Wildflower honey to the basket' }).click();
    await expect(cart.getByRole('heading', { name: 'Wildflower honey' })).toBeVisible();
    await cart.getByRole('button', { name: 'Go to checkout' }).click();
  });

  await test.step('hub, name, check, place', async () => {
    await buyer.chooseHub(stop);
    await buyer.sayName('Li Na');
    await expect(checkout.getByText(stop.hub.name)).toBeVisible();
    await expect(checkout.getByRole('radio', { name: 'Cash at the hub' })).toBeChecked();
    await buyer.placeButton().click();
  });

  await test.step('the order is confirmed and the basket empty', async () => {
    await expect(checkout.getByRole('heading', { name: 'We have your order.' })).toBeVisible();
    await expect(tracker.getByRole('heading', { name: 'We have your order' })).toBeVisible();
    await expect(cart.getByText('Your basket is empty')).toBeVisible();
    const [order, ...others] = await ordersOf(stop, 'Li Na');
    expect(others).toEqual([]);
    expect(order).toMatchObject({
      state: 'confirmed',
      hub: { id: stop.hub.id },
      run: { runId: stop.run.runId },
    });
    await expect(tracker.getByText(order!.number)).toBeVisible();
  });

  await test.step('the operator moves the run to the hub', () => bringToHub(stop));

  await test.step('it is ready, with a code to say at the counter', async () => {
    await tracker.getByRole('button', { name: 'Look again' }).click();
    await expect(tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
    await expect(tracker.locator('[part=code] .vh')).toHaveText(/^\d(?: \d){5}$/);
  });
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('an order is placed, and nothing is wider than the screen', async ({ page }) => {
    const buyer = shop(page);
    const fits = async () =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await buyer.open();
    await buyer.add('Wildflower honey');
    await fits();
    await buyer.chooseHub(await stopNumber(1));
    await fits();
    await buyer.sayName('Wang Fang');
    await fits();
    await buyer.place();
    await fits();
  });
});

test('a reload in the middle keeps the basket and the hub', async ({ page }) => {
  const stop = await stopNumber(2);
  const { cart, checkout, ...buyer } = shop(page);
  await buyer.open();
  await buyer.add('Wildflower honey');
  await buyer.chooseHub(stop);
  await expect(checkout.getByLabel('Name on the parcel')).toBeVisible();
  await page.reload();
  await expect(cart.getByRole('heading', { name: 'Wildflower honey' })).toBeVisible();
  await expect(cart.getByText(stop.hub.name)).toBeVisible();
  await checkout.getByRole('button', { name: 'Next' }).click();
  await buyer.sayName('Zhang Wei');
  await buyer.place();
});

test('a double tap on “Place the order” makes one order', async ({ page }) => {
  const stop = await stopNumber(3);
  const buyer = shop(page);
  await buyer.open();
  await buyer.add('Wildflower honey');
  await buyer.chooseHub(stop);
  await buyer.sayName('Double Tap');
  await buyer.placeButton().dblclick();
  await expect(buyer.checkout.getByRole('heading', { name: 'We have your order.' })).toBeVisible();
  expect(await ordersOf(stop, 'Double Tap')).toHaveLength(1);
});

test('an answer that is lost on the way is asked for again: one order', async ({ page, complaints }) => {
  const stop = await stopNumber(4);
  const buyer = shop(page);
  await buyer.open();
  await buyer.add('Wildflower honey');
  await buyer.chooseHub(stop);
  await buyer.sayName('Lost Answer');

  let sent = 0;
  await page.route(/\/orders(?:\?|$)/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    sent += 1;
    if (sent > 1) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  await buyer.place();
  expect(sent).toBe(2);
  expect(await ordersOf(stop, 'Lost Answer')).toHaveLength(1);

  // The browser itself tells of the connection that was cut; nobody else says anything.
  expect(complaints.length).toBeGreaterThan(0);
  for (const complaint of complaints.splice(0)) expect(complaint).toContain('ERR_CONNECTION_RESET');
});

test('an order can be cancelled before the cut-off', async ({ page }) => {
  const stop = await stopNumber(5);
  const { tracker, ...buyer } = shop(page);
  await buyer.open();
  await buyer.add('Wildflower honey');
  await buyer.chooseHub(stop);
  await buyer.sayName('Second Thoughts');
  await buyer.place();
  await tracker.getByRole('button', { name: 'Cancel this order' }).click();
  await tracker.getByRole('button', { name: 'Yes, cancel it' }).click();
  await expect(tracker.getByRole('heading', { name: 'This order is cancelled' })).toBeVisible();
  expect(await ordersOf(stop, 'Second Thoughts')).toMatchObject([{ state: 'cancelled' }]);
});
