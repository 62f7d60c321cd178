import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, createHamlet, type Hamlet } from '@hamlet/sdk';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import { tiles } from '@hamlet/sdk/hubs';
import { createOperator, type Operator } from '@hamlet/sdk/operator';
import { operationOf } from './contract-check.js';
import { baseUrl } from './support.js';
import { memory, openVillage, type Village } from './village.js';

// Every operation of the contract answers once at least, by way of the SDK; the shop's fetch holds each answer against
// the contract. An operation that nobody asks here fails the last test.

let village: Village;
let hamlet: Hamlet;
let operator: Operator;
let network: ReturnType<typeof tiles>;
const answered = new Set<OperationId>();

beforeAll(async () => {
  village = await openVillage();
  const { shop } = village;
  const counting = async (request: Request) => {
    const response = await shop.fetch(request);
    const id = operationOf(request.method, new URL(request.url).pathname);
    if (id && response.ok) answered.add(id);
    return response;
  };
  const common = { baseUrl, fetch: counting, clock: shop.clock };
  hamlet = createHamlet({ ...common, key: shop.publishableKey, storage: memory(), locale: 'fr' });
  network = tiles(connect({ ...common, key: shop.publishableKey }));
  operator = createOperator({ ...common, secretKey: shop.secretKey });
});
afterAll(() => village?.shop.close());

test('a buyer reads the shop', async () => {
  const health = await village.shop.ask('GET', '/health');
  expect(health.status).toBe(200);
  answered.add('getHealth');
  const runId = await village.run(24);
  expect((await hamlet.store.get()).name).toBe('Boutique de la vallée');
  expect((await hamlet.categories.list()).data).toMatchObject([{ name: 'Miel' }]);
  expect((await hamlet.areas.list()).data).toEqual([{ code: '42', name: 'Houbei', hubs: 3 }]);
  expect(await hamlet.hubs.get(village.villageId)).toMatchObject({
    name: 'Vieux pont',
    landmark: 'à côté du moulin',
  });
  expect((await hamlet.hubs.list({ tier: 'county' })).data).toMatchObject([{ code: 'HB-0100' }]);
  // A text that isn't there in French is told in the store's first language.
  expect(await hamlet.routes.get(village.routeId)).toMatchObject({ name: 'Valley road' });
  const [tile, ...more] = (await network.list()).tiles;
  expect([tile!.hubs, tile!.areas, more]).toEqual([3, ['42'], []]);
  expect(await network.get(tile!.id, tile!.version)).toMatchObject({ count: 3, locales: ['en', 'fr'] });
  expect((await network.ids(tile!.id, tile!.version)).hubs).toContain(village.villageId);
  expect(await network.now(tile!.id)).toMatchObject({ version: tile!.version, runs: [{ id: runId }] });
  expect((await hamlet.runs.list({ hubId: village.villageId })).data).toMatchObject([{ runId }]);
  expect(await hamlet.runs.get(runId)).toMatchObject({ status: 'open', stops: [{ actualAt: null }, {}] });
});

test('a buyer orders, and cancels', async () => {
  const [offerId, runId] = [await village.offer(10), await village.run(24)];
  expect((await hamlet.products.list()).data).toMatchObject([{ id: village.productId }]);
  expect(await hamlet.products.facets({ query: 'miel' })).toMatchObject({ total: 1 });
  expect(await hamlet.products.suggest({ query: 'mi' })).toMatchObject([
    { kind: 'category', id: village.categoryId, name: 'Miel' },
    { kind: 'product', id: village.productId, name: 'Miel de tilleul' },
  ]);
  expect((await hamlet.products.get(village.productId)).variants[0]!.offers).toMatchObject([{ id: offerId }]);
  const token = village.shop.newToken();
  const lines: { offerId: string; quantity: number }[] = [];
  const made = await hamlet.carts.create(
    { id: village.shop.newId(), orderId: village.shop.newId(), lines },
    { token },
  );
  const cartId = made.value.id;
  await hamlet.carts.setLine(cartId, offerId, 3, { token });
  const { etag } = await hamlet.carts.get(cartId, { token });
  const chosen = await hamlet.carts.update(
    cartId,
    { hubId: village.villageId, runId },
    { token, ifMatch: etag },
  );
  expect(chosen.value.totals.map(({ displayText }) => displayText)).toEqual([
    'Produits',
    'Acheminement au point relais',
    'Total',
  ]);
  await hamlet.carts.removeLine(cartId, offerId, { token });
  await hamlet.carts.removeLine(cartId, offerId, { token });
  const { value: cart } = await hamlet.carts.setLine(cartId, offerId, 1, { token });
  const placed = await hamlet.orders.place(
    {
      id: cart.orderId,
      cartId,
      hubId: village.villageId,
      buyer: { name: 'Li Na' },
      collector: { name: 'Wang Wei', relation: 'neighbour' },
      payment: { method: 'partner' },
      seen: { total: cart.total, runId },
    },
    { token },
  );
  expect(placed.value).toMatchObject({
    payment: { state: 'due' },
    collector: { name: 'Wang Wei' },
    buyer: { phone: null },
  });
  expect((await hamlet.orders.get(cart.orderId, { token })).value).toEqual(placed.value);
  expect((await hamlet.carts.get(cartId, { token })).value).toMatchObject({ status: 'placed', messages: [] });
  expect(
    (await operator.orders.list({ hubId: village.villageId, state: 'confirmed', runId })).data,
  ).toHaveLength(1);
  expect((await operator.orders.get(cart.orderId)).value).toMatchObject({ number: placed.value.number });
  await hamlet.orders.cancel(cart.orderId, {}, { token, ifMatch: placed.etag });
});

test('an operator moves a run', async () => {
  const runId = await village.run(24);
  for (const to of ['closed', 'loading', 'departed'] as const) await operator.runs.advance(runId, to);
  await operator.runs.arrive(runId, village.villageId);
  expect((await operator.runs.list({ status: 'departed', routeId: village.routeId })).data).toMatchObject([
    { id: runId },
  ]);
});

test('an operator puts, reads and archives every record', async () => {
  const { shop } = village;
  const store = await operator.store.get();
  const { slug: _, mode: __, updatedAt: ___, ...settings } = store.value;
  await operator.store.put(settings, { ifMatch: store.etag });
  const [categoryId, productId, variantId, offerId, hubId, routeId, runId] = Array.from(
    { length: 7 },
    shop.newId,
  ) as [string, string, string, string, string, string, string];
  await operator.categories.put(categoryId, { names: { en: 'Tea' }, position: 2 });
  await operator.products.put(productId, {
    categoryId,
    names: { en: 'Green tea' },
    descriptions: { en: 'From the first harvest.' },
    storage: 'ambient',
    seasonMonths: [],
    images: [],
    variants: [
      {
        id: variantId,
        labels: { en: 'bag' },
        quantityUnit: { unit: 'BG', scale: 0, increment: 1 },
        soldByWeight: false,
        tolerancePercent: 0,
      },
    ],
  });
  await operator.offers.put(offerId, {
    productId,
    variantId,
    seller: { id: shop.newId(), names: { en: 'Yiling tea growers' } },
    price: { amount: 3000, currency: 'CNY' },
    supply: 5,
    hubIds: [village.villageId],
  });
  await operator.hubs.put(hubId, village.hub({ code: 'HB-0009', status: 'planned' }));
  await operator.routes.put(routeId, {
    names: { en: 'New road' },
    cadence: 'FREQ=DAILY',
    timeZone: 'Asia/Shanghai',
    departsAt: '06:00',
    cutOffMinutes: 60,
    stops: [{ hubId, offsetMinutes: 10, windowMinutes: 10 }],
  });
  const at = (hours: number) => new Date(shop.clock() + hours * 3_600_000).toISOString();
  await operator.runs.put(runId, {
    routeId,
    ordersOpenAt: at(1),
    ordersCloseAt: at(2),
    departsAt: at(3),
    stops: [{ hubId, arrivesFrom: at(4), arrivesTo: at(5) }],
  });
  expect((await operator.runs.get(runId)).value).toMatchObject({ status: 'scheduled' });
  const records = [
    [operator.runs, runId],
    [operator.routes, routeId],
    [operator.hubs, hubId],
    [operator.offers, offerId],
    [operator.products, productId],
    [operator.categories, categoryId],
  ] as const;
  for (const [noun, id] of records) {
    expect((await noun.get(id)).value).toMatchObject({ id });
    const archived = await noun.archive(id);
    expect(await noun.archive(id)).toEqual(archived);
    await expect(noun.get(id)).rejects.toMatchObject({ code: 'not_found' });
  }
});

test('an operator keeps keys', async () => {
  const key = await operator.keys.create({ kind: 'publishable', name: 'A second page' });
  await operator.keys.rotate(key.id, 5);
  await operator.keys.revoke(key.id);
  expect((await operator.keys.list()).data.length).toBeGreaterThan(2);
});

test('every operation of the contract has answered', () => {
  const all = Object.keys(operations) as OperationId[];
  expect(all.filter((id) => !answered.has(id))).toEqual([]);
});
