import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOrderNumber } from '../../src/data/order-number.js';
import { openVillage, type Basket, type Village } from '../village.js';

// C10: an order is opened by its token of 256 bits, in a header; its spoken number opens nothing.

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

let village: Village;
let basket: Basket;
let number: string;
beforeAll(async () => {
  village = await openVillage();
  basket = await village.basket(await village.offer(10), 1, await village.run(24));
  ({ number } = await village.place(basket));
});
afterAll(() => village?.shop.close());

/** Asks the app itself: ten thousand answers need no look at the contract each. */
async function open(id: string, token: string): Promise<number> {
  const { app, publishableKey } = village.shop;
  const url = `http://shop.test/orders/${encodeURIComponent(id)}?key=${publishableKey}`;
  const response = await app.fetch(new Request(url, { headers: { Authorization: `Bearer ${token}` } }));
  return response.status;
}

/** The numbers around an order's own, as somebody would count them up. */
function* numbersAround(own: string, count: number): Generator<string> {
  const value = [...own.replace('-', '')].reduce(
    (sum, digit) => sum * 32n + BigInt(digits.indexOf(digit)),
    0n,
  );
  for (let i = 0; i < count; i++) {
    let rest = value - BigInt(count / 2) + BigInt(i);
    let text = '';
    for (let place = 0; place < 8; place++, rest /= 32n)
      text = digits[Number(((rest % 32n) + 32n) % 32n)] + text;
    yield `${text.slice(0, 4)}-${text.slice(4)}`;
  }
}

describe('C10 tracking links', () => {
  test('counting up 10,000 order numbers opens nothing, with any token', async () => {
    const { token } = basket;
    const statuses = new Set<number>();
    let tried = 0;
    for (const guess of numbersAround(number, 10_000)) {
      tried += 1;
      statuses.add(await open(guess, tried % 2 ? token : village.shop.newToken()));
    }
    expect(tried).toBe(10_000);
    expect(statuses).toEqual(new Set([400]));
  }, 240_000);

  test("an order's id opens nothing without its own token", async () => {
    const { order, token } = basket;
    expect(await open(order.id, token)).toBe(200);
    for (let i = 0; i < 200; i++) expect(await open(order.id, village.shop.newToken())).toBe(404);
    const flipped = (token[0] === 'A' ? 'B' : 'A') + token.slice(1);
    expect(await open(order.id, flipped)).toBe(404);
  });

  test('the token is read from the header alone', async () => {
    const { order, token } = basket;
    const { status, body } = await village.shop.asBuyer('GET', `/orders/${order.id}`, { query: { token } });
    expect([400, 401]).toContain(status);
    expect(JSON.stringify(body)).not.toContain(token);
  });

  test('a number carries a check digit and says nothing of how many orders there are', () => {
    expect(isOrderNumber(number)).toBe(true);
    const alike = [...numbersAround(number, 32)].filter(isOrderNumber);
    expect(alike.length).toBeLessThanOrEqual(2);
  });
});
