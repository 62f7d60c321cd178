import { test, expect } from '@playwright/test';
import { api, bringToHub, stopNumber } from './support/sandbox.js';
import { partnerPage, type Served } from './support/pages.js';
import { shop } from './support/shop.js';

let served: Served;
test.beforeAll(async () => {
  const script = '<script type="module" nonce="%HAMLET_NONCE%" src="offline.js"></script>';
  served = await partnerPage({ '</head>': `${script}</head>` });
});
test.afterAll(() => served.close());

test('after one visit the shop opens with no network at all: the shelf as of then, and the pass of the order', async ({
  page,
  context,
}) => {
  const stop = await stopNumber(21);
  const { list, tracker, ...buyer } = shop(page);

  await test.step('one visit: an order, brought to the hub', async () => {
    await page.goto(served.address);
    await buyer.add('Wildflower honey');
    await buyer.chooseHub(stop);
    await buyer.sayName('Tan Yun');
    await buyer.place();
    bringToHub(stop);
    await tracker.getByRole('button', { name: 'Look again' }).click();
    await expect(tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
  });

  const code = await tracker.locator('[part=code] .vh').textContent();
  await page.goto(served.address);
  await expect(list.getByRole('heading').nth(1)).toBeVisible();
  const isKept = () =>
    page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      const script = files.find((name) => name.endsWith('/hamlet.js')) ?? '';
      const [document, bundle] = await Promise.all([caches.match(location.href), caches.match(script)]);
      const bases = await indexedDB.databases();
      return Boolean(document && bundle && bases.some(({ name }) => name?.startsWith('hamlet-answers')));
    });
  await expect.poll(isKept).toBe(true);
  await expect(tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
  // What came last is kept when the page has nothing else to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  // The answers of the API are the client's to keep, not the worker's.
  const shared = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => url);
  });
  expect(shared.filter((url) => /\/(?:orders|carts|products|hubs|store)\b/.test(url))).toEqual([]);

  served.close();
  await context.setOffline(true);
  // What a worker lets through goes past the browser's own switch.
  await context.route(`${api}/**`, (route) => route.abort('internetdisconnected'));
  // Another tab: this one would find its list again by itself.
  const later = await context.newPage();
  await later.goto(served.address);
  const then = shop(later);
  // What is kept stands at once; that there is no signal is said when the last try has failed.
  await expect(then.list.getByText(/As of \d+:\d+/)).toBeVisible();
  await expect(then.list.getByText(/As of \d+:\d+, no signal/)).toBeVisible({ timeout: 30_000 });
  await expect(then.list.getByRole('listitem').first()).toBeVisible();
  await expect(then.tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
  await expect(then.tracker.locator('[part=code] .vh')).toHaveText(code!);
});
