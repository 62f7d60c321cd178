import { describe, expect, onTestFinished, test } from 'vitest';
import type { OfferInput } from '@hamlet/sdk/contract';
import { createOperator } from '@hamlet/sdk/operator';
import { createApp } from '../src/app.js';
import { keepReads } from '../src/http/kept-reads.js';
import { baseUrl } from './support.js';
import { openVillage } from './village.js';

// A public answer may be given again for a moment. What this process writes is seen at once, and nothing of a buyer is kept.

async function busyVillage() {
  const village = await openVillage();
  onTestFinished(() => village.shop.close());
  const { shop } = village;
  const [one, other] = [1, 2].map(() => createApp({ db: shop.db, clock: shop.clock, keepReads: 1_000 })) as [
    ReturnType<typeof createApp>,
    ReturnType<typeof createApp>,
  ];
  const ask = (app: typeof one, path: string, headers: Record<string, string> = {}) =>
    app.fetch(new Request(`${baseUrl}${path}key=${shop.publishableKey}`, { headers }));
  const operatorOf = (app: typeof one) =>
    createOperator({ baseUrl, secretKey: shop.secretKey, fetch: app.fetch, clock: shop.clock });
  const offerId = await village.offer(10);
  const setPrice = async (app: typeof one, amount: number) => {
    const operator = operatorOf(app);
    const { value } = await operator.offers.get(offerId);
    const { id: _, sold: __, updatedAt: ___, ...input } = value;
    await operator.offers.put(offerId, { ...(input as OfferInput), price: { amount, currency: 'CNY' } });
  };
  const priceIn = async (app: typeof one) => {
    const { data } = (await (await ask(app, '/products?')).json()) as never as {
      data: { variants: { offers: { price: { amount: number } }[] }[] }[];
    };
    return data[0]!.variants[0]!.offers[0]!.price.amount;
  };
  return { village, shop, one, other, ask, setPrice, priceIn, operatorOf, offerId };
}

describe('a kept answer', () => {
  test('shows what the same process wrote at once, and what another wrote when a second is over', async () => {
    const { shop, one, other, setPrice, priceIn } = await busyVillage();
    expect([await priceIn(one), await priceIn(other)]).toEqual([4800, 4800]);
    await setPrice(one, 5000);
    expect([await priceIn(one), await priceIn(other)]).toEqual([5000, 4800]);
    shop.clock.advance(999);
    expect(await priceIn(other)).toBe(4800);
    shop.clock.advance(1);
    expect(await priceIn(other)).toBe(5000);
  });

  test('is the same answer, 304 for who has it, in each language its own', async () => {
    const { one, ask } = await busyVillage();
    const first = await ask(one, '/products?');
    const again = await ask(one, '/products?');
    expect(await again.text()).toBe(await first.text());
    const own = ['ETag', 'Vary', 'Cache-Control', 'Content-Language', 'Access-Control-Allow-Origin'];
    for (const name of own) expect([name, again.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'));
    const known = await ask(one, '/products?', { 'If-None-Match': first.headers.get('ETag')! });
    expect([known.status, await known.text()]).toEqual([304, '']);
    const french = await ask(one, '/products?', { 'Accept-Language': 'fr' });
    expect(french.headers.get('Content-Language')).toBe('fr');
    expect((await ask(one, '/products?')).headers.get('Content-Language')).toBe('en');
  });

  test('is not begun before a write and kept after it', async () => {
    const { one, setPrice, priceIn } = await busyVillage();
    for (let amount = 4801; amount < 4830; amount += 1) {
      const reading = priceIn(one);
      await setPrice(one, amount);
      await reading;
      expect(await priceIn(one)).toBe(amount);
    }
  });

  test('shows what was ordered', async () => {
    const { village, shop, one, ask, offerId } = await busyVillage();
    const stock = async () => JSON.stringify(await (await ask(one, '/products?')).json());
    expect(await stock()).toContain('"stock":10');
    const { token, order } = await village.basket(offerId, 3, await village.run(24));
    const placed = await one.fetch(
      new Request(`${baseUrl}/orders?key=${shop.publishableKey}`, {
        method: 'POST',
        body: JSON.stringify(order),
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': order.id,
          Authorization: `Bearer ${token}`,
        },
      }),
    );
    expect(placed.status).toBe(201);
    expect(await stock()).toContain('"stock":7');
  });

  test('is not given to a key that was revoked here', async () => {
    const { shop, one, ask, operatorOf } = await busyVillage();
    expect((await ask(one, '/products?')).status).toBe(200);
    const operator = operatorOf(one);
    const { data } = await operator.keys.list();
    await operator.keys.revoke(data.find(({ kind }) => kind === 'publishable')!.id);
    expect((await ask(one, '/products?')).status).toBe(401);
    shop.clock.advance(-1);
    expect((await ask(one, '/products?')).status).toBe(401);
  });

  test('makes room by going first when it is the oldest', () => {
    const reads = keepReads(1_000, () => 0);
    const key = { keyId: 'k', kind: 'publishable', store: {} as never, origins: null } as const;
    const answer = { status: 200, headers: {}, text: 'x'.repeat(3_000_000) };
    const keeper = reads.begin('');
    for (let n = 0; n < 8; n += 1) keeper.answer(`/${n}`, { answer, key });
    const held = Array.from({ length: 8 }, (_, n) => reads.find(`/${n}`) !== undefined);
    expect(held).toEqual([false, false, false, true, true, true, true, true]);
  });
});

test('without the option nothing is kept', async () => {
  const { village, shop, offerId } = await busyVillage();
  const bare = createApp({ db: shop.db, clock: shop.clock });
  const read = async () =>
    (await bare.fetch(new Request(`${baseUrl}/products?key=${shop.publishableKey}`))).text();
  expect(await read()).toContain('"stock":10');
  await village.place(await village.basket(offerId, 1, await village.run(24)));
  expect(await read()).toContain('"stock":9');
});
