import { eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as schema from '../src/data/schema.js';
import { databases } from './databases.js';
import { openVillage, type Village } from './village.js';

const hour = 3_600_000;

describe.each(databases)('on %s', (database) => {
  let village: Village;
  beforeAll(async () => void (village = await openVillage(database)));
  afterAll(() => village?.shop.close());

  const stockOf = async (offerId: string) => {
    const { value } = await village.operator.offers.get(offerId);
    return value.supply - value.sold;
  };

  test('a villager finds honey, picks a hub and a run, orders, and collects with a code', async () => {
    const { operator, shop } = village;
    const offerId = await village.offer(10);
    const runId = await village.run(24);
    const device = village.device({ locale: 'fr' });

    const { data } = await device.products.list({ query: 'miel', hubId: village.villageId });
    const product = await device.products.get(data[0]!.id);
    expect(product.name).toBe('Miel de tilleul');
    const offer = product.variants[0]!.offers.find(({ id }) => id === offerId)!;
    expect(offer.price).toEqual({ amount: 4800, currency: 'CNY' });
    expect(offer.unitPrice).toEqual({
      price: { amount: 9600, currency: 'CNY' },
      reference: { value: 1, scale: 0, unit: 'KGM' },
    });

    const { data: near } = await device.hubs.list({ near: [111.2, 30.7], tier: 'village', offerId });
    expect(near.map(({ id }) => id)).toEqual([village.villageId, village.farVillageId]);
    const [next] = near[0]!.nextRuns;
    expect(next).toMatchObject({ runId, status: 'open', hubId: village.villageId });

    await device.cart.setLine(offerId, 2);
    await device.cart.choose({ hubId: village.villageId, runId });
    const { cart } = device.cart.get();
    expect(cart!.messages).toEqual([]);
    expect(cart!.totals.map(({ type, amount }) => [type, amount.amount])).toEqual([
      ['subtotal', 9600],
      ['fulfillment', 200],
      ['total', 9800],
    ]);
    const placed = await device.cart.place({
      buyer: { name: 'Li Na' },
      payment: { method: 'cash_at_hub' },
      seen: { total: cart!.total, runId },
    });
    expect(placed).toMatchObject({ state: 'confirmed', payment: { state: 'cash_due_at_hub' } });
    expect(placed.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await stockOf(offerId)).toBe(8);
    expect((await device.cart.readOrder(placed.id)).value).toEqual(placed);

    shop.clock.advance(24 * hour);
    for (const to of ['closed', 'loading', 'departed'] as const) {
      expect(await operator.runs.advance(runId, to)).toMatchObject({ ordersMoved: 1, run: { status: to } });
    }
    const onTheRoad = await device.cart.readOrder(placed.id);
    expect(onTheRoad.value).toMatchObject({ state: 'in_transit', parcels: [{ pickupCode: null }] });
    await operator.runs.arrive(runId, village.villageId);

    const { value: ready } = await device.cart.readOrder(placed.id);
    expect(ready.state).toBe('ready');
    expect(ready.parcels[0]!.pickupCode).toMatch(/^\d{6}$/);
    // Wednesday afternoon in Shanghai and five days on: Monday at closing time.
    expect(ready.parcels[0]!.holdUntil).toBe('2026-11-30T10:00:00.000Z');
    expect(ready.timeline.map(({ type }) => type)).toEqual(
      ['placed', 'confirmed', 'locked', 'packing', 'in_transit', 'ready'].map((state) => `order.${state}`),
    );
    const seen = await operator.orders.get(placed.id);
    expect(seen.value.parcels[0]).toMatchObject({ state: 'ready', pickupCode: null });

    await expect(operator.runs.advance(runId, 'completed')).rejects.toMatchObject({
      code: 'illegal_transition',
    });
    await operator.runs.arrive(runId, village.farVillageId);
    expect(await operator.runs.advance(runId, 'completed')).toMatchObject({ run: { status: 'completed' } });
  });

  test('an order is cancelled until its cut-off and gives its stock back; after it, it is not', async () => {
    const offerId = await village.offer(10);
    const runId = await village.run(24);
    const { orders } = village.device();
    const [early, late] = [await village.basket(offerId, 3, runId), await village.basket(offerId, 4, runId)];
    const first = await orders.place(early.order, { token: early.token });
    await village.place(late);
    expect(await stockOf(offerId)).toBe(3);

    const write = { token: early.token, ifMatch: first.etag };
    await expect(orders.cancel(early.order.id, {}, { ...write, ifMatch: '"1"' })).rejects.toMatchObject({
      code: 'stale',
    });
    const { value } = await orders.cancel(early.order.id, { reason: 'Changed my mind' }, write);
    expect(value).toMatchObject({
      state: 'cancelled',
      payment: { state: 'void' },
      parcels: [{ state: 'cancelled' }],
    });
    expect(value.timeline.at(-1)).toMatchObject({ type: 'order.cancelled', reason: 'Changed my mind' });
    expect(await stockOf(offerId)).toBe(6);

    village.shop.clock.advance(24 * hour);
    const { etag } = await orders.get(late.order.id, { token: late.token });
    await expect(
      orders.cancel(late.order.id, {}, { token: late.token, ifMatch: etag }),
    ).rejects.toMatchObject({
      code: 'not_cancellable',
    });
    expect(await stockOf(offerId)).toBe(6);
  });

  test('1: the cut-off passes between load and submit: the next run is offered, and agreeing places the same order', async () => {
    const offerId = await village.offer(10);
    const [soon, later] = [await village.run(1), await village.run(48)];
    const { token, order } = await village.basket(offerId, 2, soon);
    village.shop.clock.advance(hour);

    const refusal = await village.place({ token, order }).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      status: 422,
      code: 'run_closed',
      severity: 'requires_buyer_review',
      current: { total: order.seen.total, run: { runId: later, status: 'open' } },
    });
    expect(await stockOf(offerId)).toBe(10);
    const { carts } = village.device();
    const { value: cart } = await carts.get(order.cartId, { token });
    expect(cart.messages).toMatchObject([
      { code: 'run_closed', path: '$.runId', severity: 'requires_buyer_input' },
    ]);

    const placed = await village.place({ token, order: { ...order, seen: { ...order.seen, runId: later } } });
    expect(placed).toMatchObject({ id: order.id, state: 'confirmed', run: { runId: later } });
  });

  test('2: a hub that was paused takes no orders', async () => {
    const offerId = await village.offer(10);
    const runId = await village.run(24);
    const basket = await village.basket(offerId, 2, runId);
    const { villageId, countyId, operator } = village;
    const open = village.hub({ code: 'HB-0001', parentHubId: countyId });
    await operator.hubs.put(villageId, { ...open, status: 'paused' });
    try {
      await expect(village.place(basket)).rejects.toMatchObject({
        code: 'hub_unavailable',
        severity: 'requires_buyer_input',
        current: { run: null },
      });
      const device = village.device();
      const { value: cart } = await device.carts.get(basket.order.cartId, { token: basket.token });
      expect(cart.messages).toMatchObject([{ code: 'hub_unavailable', path: '$.hubId' }]);
      expect((await device.runs.list({ hubId: villageId })).data).toEqual([]);
      expect((await device.hubs.get(villageId)).nextRuns).toEqual([]);
    } finally {
      await operator.hubs.put(villageId, open);
    }
    await village.place(basket);
  });

  test('3: what is short is said before and refused at the counter, with what is left', async () => {
    const offerId = await village.offer(5);
    const runId = await village.run(24);
    const [big, small] = [await village.basket(offerId, 4, runId), await village.basket(offerId, 2, runId)];
    await village.place(big);
    const { carts } = village.device();
    const { value: cart } = await carts.get(small.order.cartId, { token: small.token });
    expect(cart.messages).toMatchObject([
      { code: 'stock_short', path: '$.lines[0]', severity: 'requires_buyer_review' },
    ]);
    expect(cart.lines[0]!.availability).toEqual({ available: true, status: 'in_stock', stock: 1 });
    await expect(village.place(small)).rejects.toMatchObject({
      code: 'out_of_stock',
      severity: 'requires_buyer_review',
      current: { lines: [{ offerId, stock: 1 }] },
    });
    expect(await stockOf(offerId)).toBe(1);
  });

  test('13: a changed price is asked about and never slipped in', async () => {
    const offerId = await village.offer(10);
    const runId = await village.run(24);
    const { token, order } = await village.basket(offerId, 2, runId);
    const { operator, device } = village;
    const { value } = await operator.offers.get(offerId);
    const { id: _, sold: __, updatedAt: ___, ...input } = value;
    await operator.offers.put(offerId, { ...input, price: { amount: 5000, currency: 'CNY' } });

    const total = { amount: 10_200, currency: 'CNY' };
    await expect(village.place({ token, order })).rejects.toMatchObject({
      code: 'total_changed',
      severity: 'requires_buyer_review',
      current: { total, lines: [{ price: { amount: 5000 } }] },
    });
    const { value: cart } = await device().carts.get(order.cartId, { token });
    expect(cart.messages).toMatchObject([{ type: 'warning', code: 'price_changed', path: '$.lines[0]' }]);
    expect(cart.lines[0]).toMatchObject({ price: { amount: 5000 }, priceWhenAdded: { amount: 4800 } });
    const placed = await village.place({ token, order: { ...order, seen: { ...order.seen, total } } });
    expect(placed.total).toEqual(total);
  });

  test('12: an order sent 64 times at once, and again after a lost reply, is one order', async () => {
    const offerId = await village.offer(1000);
    const runId = await village.run(24);
    const { token, order } = await village.basket(offerId, 2, runId);
    const send = () =>
      village.shop.asBuyer('POST', '/orders', {
        bearer: token,
        body: order,
        headers: { 'Idempotency-Key': order.id },
      });
    const answers = await Promise.all(Array.from({ length: 64 }, send));
    // While the first is under way the others are told so, or wait for it.
    expect([201, 409]).toEqual(expect.arrayContaining(answers.map(({ status }) => status)));
    expect(
      answers.filter(({ headers }) => headers.get('Idempotent-Replayed') === null && headers.get('ETag')),
    ).toHaveLength(1);

    const again = await send();
    expect(again.headers.get('Idempotent-Replayed')).toBe('true');
    expect(again.body).toEqual(answers.find(({ status }) => status === 201)!.body);
    expect((await village.operator.orders.list({ runId })).data).toHaveLength(1);
    expect(await stockOf(offerId)).toBe(998);

    const changed = { ...order, buyer: { name: 'Somebody else' } };
    await expect(village.place({ token, order: changed })).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    });
  });

  test('64 buyers of 20 jars get 20 jars', async () => {
    const offerId = await village.offer(20);
    const runId = await village.run(24);
    const baskets = await Promise.all(Array.from({ length: 64 }, () => village.basket(offerId, 1, runId)));
    // Once each, without the client's retries: no answer may be a failure of the server.
    const outcomes = await Promise.all(
      baskets.map(({ token, order }) =>
        village.shop.asBuyer('POST', '/orders', {
          bearer: token,
          body: order,
          headers: { 'Idempotency-Key': order.id },
        }),
      ),
    );
    const told = outcomes.map(({ status, body }) => (status === 201 ? 'placed' : body.code));
    expect(told.filter((each) => each === 'placed')).toHaveLength(20);
    expect(told.filter((each) => each === 'out_of_stock')).toHaveLength(44);
    expect((await village.operator.offers.get(offerId)).value).toMatchObject({ supply: 20, sold: 20 });
    expect((await village.operator.orders.list({ runId, limit: 100 })).data).toHaveLength(20);
  });

  test('cancelling while the run closes gives the stock back once or not at all', async () => {
    const { orders } = village.device();
    for (let round = 0; round < 8; round++) {
      const offerId = await village.offer(10);
      const runId = await village.run(24);
      const { token, order } = await village.basket(offerId, 3, runId);
      const { etag } = await orders.place(order, { token });
      const [cancelled] = await Promise.allSettled([
        orders.cancel(order.id, {}, { token, ifMatch: etag }),
        orders.cancel(order.id, {}, { token, ifMatch: etag }),
        village.operator.runs.advance(runId, 'closed'),
      ]);
      const { value } = await orders.get(order.id, { token });
      expect(await stockOf(offerId)).toBe(value.state === 'cancelled' ? 10 : 7);
      expect(['cancelled', 'locked']).toContain(value.state);
      if (cancelled.status === 'fulfilled') expect(value.state).toBe('cancelled');
      expect(value.timeline.map(({ type }) => type)).toEqual([
        'order.placed',
        'order.confirmed',
        `order.${value.state}`,
      ]);
    }
  });

  test('a run with more orders than a batch moves them all, and asking again moves none twice', async () => {
    const offerId = await village.offer(1000);
    const runId = await village.run(24);
    for (let i = 0; i < 105; i++) await village.place(await village.basket(offerId, 2, runId));
    const { operator } = village;
    expect(await operator.runs.advance(runId, 'closed')).toMatchObject({ ordersMoved: 105 });
    expect(await operator.runs.advance(runId, 'closed')).toMatchObject({ ordersMoved: 0 });
    expect(await operator.runs.advance(runId, 'cancelled', { reason: 'The road is flooded' })).toMatchObject({
      ordersMoved: 105,
    });
    expect(await stockOf(offerId)).toBe(1000);
    let seen = 0;
    for await (const order of operator.orders.list({ runId, limit: 50 })) {
      expect(order).toMatchObject({ state: 'cancelled', payment: { state: 'void' } });
      expect(order.timeline.at(-1)).toMatchObject({ reason: 'The road is flooded' });
      seen += 1;
    }
    expect(seen).toBe(105);
  });

  test("another buyer's cart and order are as absent as none, whatever they do", async () => {
    const offerId = await village.offer(10);
    const runId = await village.run(24);
    const { order } = await village.basket(offerId, 1, runId);
    const mine = await village.basket(offerId, 1, runId);
    await village.place(mine);
    const token = village.shop.newToken();
    const { asBuyer, newId } = village.shop;
    const ask = async (method: string, path: string, body?: unknown) => {
      const answer = await asBuyer(method, path, { bearer: token, body, headers: { 'If-Match': '"1"' } });
      return { status: answer.status, code: answer.body.code, detail: answer.body.detail };
    };
    const absent = await ask('GET', `/orders/${newId()}`);
    expect(absent).toMatchObject({ status: 404, code: 'not_found' });
    for (const [method, path, body] of [
      ['GET', `/orders/${mine.order.id}`, undefined],
      ['POST', `/orders/${mine.order.id}/cancel`, {}],
      ['GET', `/carts/${order.cartId}`, undefined],
      ['PATCH', `/carts/${order.cartId}`, { hubId: null }],
      ['PUT', `/carts/${order.cartId}/lines/${offerId}`, { quantity: 1 }],
      ['DELETE', `/carts/${order.cartId}/lines/${offerId}`, undefined],
    ] as const) {
      expect(await ask(method, path, body), `${method} ${path}`).toEqual(absent);
    }
    const stolen = await asBuyer('POST', '/orders', {
      bearer: token,
      body: order,
      headers: { 'Idempotency-Key': order.id },
    });
    expect(stolen.status).toBe(404);
  });

  test('the token ends thirty days after its order', async () => {
    const offerId = await village.offer(10);
    const { token, order } = await village.basket(offerId, 1, await village.run(24));
    const { orders } = village.device();
    const { etag } = await orders.place(order, { token });
    await orders.cancel(order.id, {}, { token, ifMatch: etag });
    village.shop.clock.advance(29 * 24 * hour);
    expect((await orders.get(order.id, { token })).value.state).toBe('cancelled');
    village.shop.clock.advance(25 * hour);
    await expect(orders.get(order.id, { token })).rejects.toMatchObject({
      status: 401,
      code: 'token_invalid',
    });
  });

  test('orders, lines, stock and timelines add up after all of it', async () => {
    const { operator } = village;
    const sold = new Map<string, number>();
    let orders = 0;
    for await (const order of operator.orders.list({ limit: 100 })) {
      orders += 1;
      expect(order.timeline.slice(0, 2).map(({ state }) => state)).toEqual(['placed', 'confirmed']);
      expect(order.timeline.at(-1)!.state).toBe(order.state);
      expect(order.parcels).toHaveLength(1);
      const goods = order.lines.reduce((sum, line) => sum + line.total.amount, 0);
      expect(order.total.amount).toBe(goods + 200);
      if (order.state === 'cancelled') continue;
      for (const line of order.lines) sold.set(line.offerId, (sold.get(line.offerId) ?? 0) + line.ordered);
    }
    expect(orders).toBeGreaterThan(130);
    for (const [offerId, steps] of sold) {
      expect((await operator.offers.get(offerId)).value.sold, offerId).toBe(steps);
    }
    // An order, its key that never expires, its parcel and its first event were written together or not at all.
    const { db } = village.shop;
    expect(await db.$count(schema.orders)).toBe(orders);
    expect(await db.$count(schema.idempotencyKeys, isNull(schema.idempotencyKeys.expiresAt))).toBe(orders);
    expect(await db.$count(schema.parcels)).toBe(orders);
    expect(await db.$count(schema.orderLines)).toBe(orders);
    expect(await db.$count(schema.events, eq(schema.events.type, 'order.placed'))).toBe(orders);
  });
});
