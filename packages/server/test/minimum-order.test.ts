import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OfferInput } from '@hamlet/sdk/contract';
import { databases } from './databases.js';
import { storeSettings } from './support.js';
import { openVillage, type Basket, type Village } from './village.js';

// A store may say what the goods of an order have to come to. The server alone adds up and decides.

const cny = (amount: number) => ({ amount, currency: 'CNY' });

describe.each(databases)('a minimum order value on %s', (database) => {
  let village: Village;
  let runId: string;
  let offerId: string;
  beforeAll(async () => {
    village = await openVillage(database);
    runId = await village.run(24);
  });
  afterAll(() => village?.shop.close());
  // A jar costs 48.00; carriage is 2.00 and does not count.
  beforeEach(async () => void (offerId = await village.offer(100_000)));

  const setMinimum = (minimumOrderValue: unknown) =>
    village.shop.asOperator('PUT', '/operator/store', { body: { ...storeSettings, minimumOrderValue } });
  const setPrice = async (amount: number) => {
    const { value } = await village.operator.offers.get(offerId);
    const { id: _, sold: __, updatedAt: ___, ...input } = value;
    await village.operator.offers.put(offerId, { ...(input as OfferInput), price: cny(amount) });
  };
  const place = ({ token, order }: Basket) =>
    village.shop.asBuyer('POST', '/orders', {
      bearer: token,
      body: order,
      headers: { 'Idempotency-Key': order.id },
    });
  const read = async ({ token, order }: Basket) =>
    (await village.shop.asBuyer('GET', `/carts/${order.cartId}`, { bearer: token })).body;
  const sold = async () => (await village.operator.offers.get(offerId)).value.sold;

  test('is told to pages, and to nobody where there is none', async () => {
    await setMinimum(cny(5000));
    expect((await village.device().store.get()).minimumOrderValue).toEqual(cny(5000));
    await village.shop.asOperator('PUT', '/operator/store', { body: storeSettings });
    expect((await village.device().store.get()).minimumOrderValue).toBeNull();
    const basket = await village.basket(offerId, 1, runId);
    expect((await read(basket)).messages).toEqual([]);
    expect((await place(basket)).status).toBe(201);
  });

  test('that is not reached is said in the cart with what is missing, and refused at the counter', async () => {
    await setMinimum(cny(6000));
    const basket = await village.basket(offerId, 1, runId);
    expect((await read(basket)).messages).toEqual([
      {
        type: 'error',
        severity: 'requires_buyer_input',
        code: 'below_minimum_order_value',
        path: '$.totals[0]',
        missing: cny(1200),
        content: expect.stringContaining('minimum order value'),
      },
    ]);
    const before = await sold();
    const { status, body } = await place(basket);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'below_minimum_order_value',
      severity: 'requires_buyer_input',
      current: { total: cny(5000), missing: cny(1200), run: { runId } },
    });
    expect(await sold()).toBe(before);

    // The same order goes once there is enough in the cart.
    const { token, order } = basket;
    const line = await village.shop.asBuyer('PUT', `/carts/${order.cartId}/lines/${offerId}`, {
      bearer: token,
      body: { quantity: 2 },
    });
    expect(line.body.messages).toEqual([]);
    order.seen.total = line.body.total;
    expect((await place(basket)).status).toBe(201);
  });

  test('counts the goods alone, to the cent', async () => {
    await setMinimum(cny(4801));
    expect((await read(await village.basket(offerId, 1, runId))).messages).toMatchObject([
      { missing: cny(1) },
    ]);
    await setMinimum(cny(4800));
    const basket = await village.basket(offerId, 1, runId);
    expect((await read(basket)).messages).toEqual([]);
    expect((await place(basket)).status).toBe(201);
  });

  test('of an empty cart is nothing to speak of', async () => {
    await setMinimum(cny(6000));
    const basket = await village.basket(offerId, 1, runId);
    const emptied = await village.shop.asBuyer('DELETE', `/carts/${basket.order.cartId}/lines/${offerId}`, {
      bearer: basket.token,
    });
    expect(emptied.body.messages).toEqual([]);
  });

  test('that a fallen price no longer reaches is refused, not agreed to', async () => {
    await setMinimum(cny(4800));
    const basket = await village.basket(offerId, 1, runId);
    await setPrice(4000);
    const { status, body } = await place(basket);
    expect({
      status,
      code: body.code,
      errors: body.errors.map(({ code }: { code: string }) => code),
    }).toEqual({
      status: 422,
      code: 'below_minimum_order_value',
      errors: ['below_minimum_order_value', 'total_changed'],
    });
    expect(body).toMatchObject({
      severity: 'requires_buyer_input',
      current: { total: cny(4200), missing: cny(800) },
    });
    // Agreeing to the new total doesn't help: the minimum is still the shop's.
    basket.order.seen.total = cny(4200);
    expect((await place(basket)).body.code).toBe('below_minimum_order_value');
    // Nor is the right to order lost when the price comes back.
    await setPrice(4800);
    basket.order.seen.total = cny(5000);
    expect((await place(basket)).status).toBe(201);
  });

  test('holds for every order that goes while the price moves up and down', async () => {
    await setMinimum(cny(4800));
    const baskets = await Promise.all(Array.from({ length: 12 }, () => village.basket(offerId, 1, runId)));
    const moving = (async () => {
      for (const amount of [4799, 4800, 4700, 4800, 4799, 4800]) await setPrice(amount);
    })();
    const answers = await Promise.all(baskets.map(place));
    await moving;
    for (const { status, body } of answers) {
      if (status === 201) expect(body.totals[0].amount.amount).toBeGreaterThanOrEqual(4800);
      else {
        expect(status).toBe(422);
        expect(['below_minimum_order_value', 'total_changed']).toContain(body.code);
      }
    }
    expect(await sold()).toBe(answers.filter(({ status }) => status === 201).length);
  });

  test('and only it decides: whatever quantity and minimum, the missing amount is exact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 300_000 }),
        async (n, least) => {
          await setMinimum(cny(least));
          const basket = await village.basket(offerId, n, runId);
          const { messages } = await read(basket);
          const missing = least - n * 4800;
          expect(messages.map((each: { missing?: object }) => each.missing)).toEqual(
            missing > 0 ? [cny(missing)] : [],
          );
          expect((await place(basket)).status).toBe(missing > 0 ? 422 : 201);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('may be huge', async () => {
    await setMinimum(cny(1_000_000_000_000));
    const { messages } = await read(await village.basket(offerId, 1, runId));
    expect(messages[0].missing).toEqual(cny(1_000_000_000_000 - 4800));
  });

  test.each([
    [{ amount: -1, currency: 'CNY' }, 400, '/minimumOrderValue/amount'],
    [{ amount: 0.5, currency: 'CNY' }, 400, '/minimumOrderValue/amount'],
    [{ amount: 1e13, currency: 'CNY' }, 400, '/minimumOrderValue/amount'],
    [{ amount: '48', currency: 'CNY' }, 400, '/minimumOrderValue/amount'],
    [{ amount: 1, currency: 'yuan' }, 400, '/minimumOrderValue/currency'],
    [{ amount: 1, currency: 'EUR' }, 422, '/minimumOrderValue/currency'],
    [null, 400, '/minimumOrderValue'],
    [48, 400, '/minimumOrderValue'],
  ])('of %j is none', async (value, status, pointer) => {
    const answer = await setMinimum(value);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([status, pointer]);
  });
});
