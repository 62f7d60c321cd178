import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVillage, type Basket, type Village } from '../village.js';

// C4: the server's price wins. Whatever a page says of totals and quantities, it pays what the shop asks, and a difference
// is asked about.

let village: Village;
let runId: string;
let offerId: string;
beforeAll(async () => {
  village = await openVillage();
  runId = await village.run(24);
  offerId = await village.offer(1_000_000);
});
afterAll(() => village?.shop.close());

const place = ({ token, order }: Basket, change: object) =>
  village.shop.asBuyer('POST', '/orders', {
    bearer: token,
    body: { ...order, ...change },
    headers: { 'Idempotency-Key': order.id },
  });

describe('C4 price tampering', () => {
  test('any total but the true one is refused, and the true one is told', async () => {
    const basket = await village.basket(offerId, 3, runId);
    const truth = { amount: 14_600, currency: 'CNY' };
    expect(basket.order.seen.total).toEqual(truth);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 1_000_000_000 }),
        fc.constantFrom('CNY', 'EUR', 'JPY'),
        async (amount, currency) => {
          fc.pre(amount !== truth.amount || currency !== truth.currency);
          const { status, body } = await place(basket, { seen: { total: { amount, currency }, runId } });
          expect(status).toBe(422);
          expect(body).toMatchObject({
            code: 'total_changed',
            severity: 'requires_buyer_review',
            current: { total: truth },
          });
        },
      ),
      {
        numRuns: 40,
        examples: [
          [1, 'CNY'],
          [0, 'CNY'],
          [14_600, 'EUR'],
          [14_599, 'CNY'],
          [14_601, 'CNY'],
        ],
      },
    );
    expect((await place(basket, {})).body).toMatchObject({ total: truth });
  });

  test.each([-1, 0.5, -0.01, 1e13, '14600', null])('a total of %s is no money', async (amount) => {
    const basket = await village.basket(offerId, 1, runId);
    const { status, body } = await place(basket, { seen: { total: { amount, currency: 'CNY' }, runId } });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe('/seen/total/amount');
  });

  test.each([-1, 0, 0.5, 1e9, '2', null])('a quantity of %s is none', async (quantity) => {
    const { token, order } = await village.basket(offerId, 1, runId);
    const path = `/carts/${order.cartId}/lines/${offerId}`;
    const { status, body } = await village.shop.asBuyer('PUT', path, { bearer: token, body: { quantity } });
    expect(status).toBe(400);
    expect(body.errors[0].pointer).toBe('/quantity');
  });

  test('prices, totals and states that a page adds are unknown properties', async () => {
    const basket = await village.basket(offerId, 1, runId);
    for (const change of [
      { total: { amount: 1, currency: 'CNY' } },
      { state: 'ready' },
      { lines: [] },
      { number: '0' },
    ]) {
      const { status, body } = await place(basket, change);
      expect(status).toBe(400);
      expect(body.errors[0]).toMatchObject({
        code: 'unknown_property',
        pointer: `/${Object.keys(change)[0]}`,
      });
    }
  });

  test('sums are exact: what lines cost adds up to what the order costs, whatever is bought', async () => {
    const looseId = village.shop.newId();
    const price = { amount: 5999, currency: 'CNY' };
    const seller = { id: village.shop.newId(), names: { en: 'Raohe bee yard' } };
    const { productId, looseId: variantId, operator } = village;
    await operator.offers.put(looseId, { productId, variantId, seller, price, supply: 1_000_000_000 });
    const { carts } = village.device();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 1, max: 500 }),
        async (quarters, jars) => {
          const token = village.shop.newToken();
          const lines = [
            { offerId: looseId, quantity: quarters * 250 },
            { offerId, quantity: jars },
          ];
          const made = await carts.create(
            { id: village.shop.newId(), orderId: village.shop.newId(), lines },
            { token },
          );
          const { value: cart } = made;
          // 59.99 a kilogram by the gram, rounded once, half up.
          const loose = Math.floor((quarters * 250 * 5999 * 2 + 1000) / 2000);
          expect(cart.lines.map(({ total }) => total.amount)).toEqual([loose, jars * 4800]);
          expect(cart.lines[0]!.ceiling.amount).toBe(Math.floor((loose * 110 * 2 + 100) / 200));
          expect(cart.total.amount).toBe(loose + jars * 4800 + 200);
          expect(cart.ceiling.amount).toBe(cart.total.amount - loose + cart.lines[0]!.ceiling.amount);
          const shown = cart.totals
            .filter(({ type }) => type !== 'total')
            .reduce((sum, row) => sum + row.amount.amount, 0);
          expect(shown).toBe(cart.total.amount);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('less than an increment cannot be bought', async () => {
    const looseId = village.shop.newId();
    const seller = { id: village.shop.newId(), names: { en: 'Raohe bee yard' } };
    const price = { amount: 5999, currency: 'CNY' };
    const { productId, looseId: variantId, operator } = village;
    await operator.offers.put(looseId, { productId, variantId, seller, price, supply: 1000 });
    const { token, order } = await village.basket(offerId, 1, runId);
    const path = `/carts/${order.cartId}/lines/${looseId}`;
    const { status, body } = await village.shop.asBuyer('PUT', path, {
      bearer: token,
      body: { quantity: 251 },
    });
    expect({ status, code: body.code, pointer: body.errors[0].pointer }).toEqual({
      status: 422,
      code: 'not_a_multiple',
      pointer: '/quantity',
    });
  });
});
