import { servePages, type Served } from './support/pages.js';
import { ordersOf, stopNumber } from './support/sandbox.js';
import { shop } from './support/shop.js';
import { expect, test } from './support/test.js';

let served: Served;
test.beforeAll(async () => {
  served = await servePages('e2e/pages');
});
test.afterAll(() => served.close());

test('a partner’s own way to pay is asked before the order goes out, and leaves the payment due', async ({
  page,
}) => {
  const stop = await stopNumber(14);
  const { checkout, ...buyer } = shop(page);
  await page.goto(served.address);
  await page.evaluate(() => {
    document.addEventListener('hamlet-payment-request', (event) => {
      const { total, orderId, waitUntil } = event as Event & {
        total: { amount: number };
        orderId: string;
        waitUntil: (payment: Promise<unknown>) => void;
      };
      Object.assign(document.body.dataset, { asked: `${total.amount}`, orderId });
      waitUntil.call(event, new Promise((taken) => setTimeout(taken, 300)));
    });
  });
  await buyer.add('Wildflower honey');
  await buyer.chooseHub(stop);
  await buyer.sayName('Card Holder');
  await checkout.getByRole('radio', { name: 'Pay here' }).check();
  await expect(page.getByText('Pay with the village card')).toBeVisible();
  await buyer.place();

  const [order] = await ordersOf(stop, 'Card Holder');
  expect(order).toMatchObject({ state: 'confirmed', payment: { method: 'partner', state: 'due' } });
  const asked = { asked: `${order!.total.amount}`, orderId: order!.id };
  expect(await page.evaluate(() => ({ ...document.body.dataset }))).toEqual(asked);
});
