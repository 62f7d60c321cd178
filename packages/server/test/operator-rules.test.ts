import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfferInput, ProductInput, RouteInput, RunInput } from '@hamlet/sdk/contract';
import { openVillage, type Village } from './village.js';

// What an operator puts must hold together: each rule that is broken is 422 and names the field.

let village: Village;
beforeAll(async () => void (village = await openVillage()));
afterAll(() => village?.shop.close());

const put = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const { status, body: answer } = await village.shop.asOperator('PUT', `/operator/${path}`, {
    body,
    headers,
  });
  return { status, code: answer.code, pointer: answer.errors?.[0]?.pointer };
};
const archive = async (path: string) => {
  const { status, body } = await village.shop.asOperator('POST', `/operator/${path}/archive`);
  return { status, code: body.code };
};
const strip = <Record extends object>(record: Record) => {
  const { id: _, updatedAt: __, sold: ___, status: ____, ...input } = record as { [name: string]: unknown };
  return input;
};

describe('a product', () => {
  const product = async () =>
    strip((await village.operator.products.get(village.productId)).value) as unknown as ProductInput;

  test('stands on a shelf that exists', async () => {
    const body = { ...(await product()), categoryId: village.shop.newId() };
    expect(await put(`products/${village.shop.newId()}`, body)).toEqual({
      status: 422,
      code: 'unknown_reference',
      pointer: '/categoryId',
    });
    expect(await archive(`categories/${village.categoryId}`)).toEqual({
      status: 422,
      code: 'category_in_use',
    });
  });

  test('has variants that differ, and whole pieces', async () => {
    const body = await product();
    const [jar, loose] = body.variants as [ProductInput['variants'][0], ProductInput['variants'][0]];
    expect(await put(`products/${village.productId}`, { ...body, variants: [jar, jar] })).toMatchObject({
      code: 'duplicate',
      pointer: '/variants/1/id',
    });
    const tenths = { ...jar, quantityUnit: { unit: 'C62', scale: 1, increment: 1 } };
    expect(await put(`products/${village.productId}`, { ...body, variants: [loose, tenths] })).toMatchObject({
      code: 'pieces_are_whole',
      pointer: '/variants/1/quantityUnit/scale',
    });
  });

  test('keeps a variant while offers of it stand', async () => {
    const offerId = await village.offer(1);
    const body = await product();
    const without = { ...body, variants: body.variants.slice(1) };
    expect(await put(`products/${village.productId}`, without)).toMatchObject({ code: 'variant_has_offers' });
    await village.operator.offers.archive(offerId);
    const { data } = await village.device().products.list();
    expect(data).toEqual([]);
  });
});

describe('an offer', () => {
  let offerId: string;
  let body: OfferInput;
  beforeAll(async () => {
    offerId = await village.offer(10);
    body = strip((await village.operator.offers.get(offerId)).value) as unknown as OfferInput;
  });

  test.each([
    ['names a product', () => ({ productId: village.shop.newId() }), 'unknown_reference', '/productId'],
    [
      'names one of its variants',
      () => ({ variantId: village.shop.newId() }),
      'unknown_reference',
      '/variantId',
    ],
    [
      "is in the store's currency",
      () => ({ price: { amount: 1, currency: 'EUR' } }),
      'currency_mismatch',
      '/price/currency',
    ],
    [
      'names hubs',
      () => ({ hubIds: [village.villageId, village.shop.newId()] }),
      'unknown_reference',
      '/hubIds/1',
    ],
    [
      'ends after it begins',
      () => ({ saleWindow: { from: '2026-12-02T00:00:00Z', to: '2026-12-01T00:00:00Z' } }),
      'window_reversed',
      '/saleWindow/to',
    ],
  ])('%s', async (_, change, code, pointer) => {
    expect(await put(`offers/${offerId}`, { ...body, ...change() })).toEqual({ status: 422, code, pointer });
  });

  test('is never supplied below what is sold', async () => {
    const runId = await village.run(24);
    await village.place(await village.basket(offerId, 4, runId));
    expect(await put(`offers/${offerId}`, { ...body, supply: 3 })).toEqual({
      status: 422,
      code: 'supply_below_sold',
      pointer: '/supply',
    });
    expect(await put(`offers/${offerId}`, { ...body, supply: 4 })).toMatchObject({ status: 200 });
    expect((await village.operator.offers.get(offerId)).value).toMatchObject({ supply: 4, sold: 4 });
  });

  test('reaches only the hubs it names', async () => {
    const only = await village.offer(5);
    const { value } = await village.operator.offers.get(only);
    const input = { ...(strip(value) as unknown as OfferInput), hubIds: [village.farVillageId] };
    await village.operator.offers.put(only, input);
    const { hubs, products } = village.device();
    expect((await hubs.list({ offerId: only })).data.map(({ id }) => id)).toEqual([village.farVillageId]);
    const offered = async (hubId: string) =>
      (await products.list({ hubId })).data[0]!.variants[0]!.offers.map(({ id }) => id);
    expect(await offered(village.farVillageId)).toContain(only);
    expect(await offered(village.villageId)).not.toContain(only);
    await village.basket(only, 1, await village.run(24)).then(
      () => expect.unreachable(),
      (error: unknown) => expect(error).toMatchObject({ code: 'offer_unavailable' }),
    );
  });
});

describe('a hub', () => {
  test.each([
    ['has a code of its own', () => ({ code: 'HB-0100' }), 'code_taken', '/code'],
    ['is not its own parent', () => ({ parentHubId: village.farVillageId }), 'own_parent', '/parentHubId'],
    [
      'has a county centre as its parent',
      () => ({ parentHubId: village.villageId }),
      'parent_not_county',
      '/parentHubId',
    ],
    [
      'has a parent that exists',
      () => ({ parentHubId: village.shop.newId() }),
      'unknown_reference',
      '/parentHubId',
    ],
    ['is in a time zone', () => ({ timeZone: 'Asia/Atlantis' }), 'unknown_time_zone', '/timeZone'],
  ])('%s', async (_, change, code, pointer) => {
    const body = { ...village.hub({ code: 'HB-0002' }), ...change() };
    expect(await put(`hubs/${village.farVillageId}`, body)).toEqual({ status: 422, code, pointer });
  });

  test('stays while orders are to be collected there', async () => {
    const offerId = await village.offer(5);
    await village.place(await village.basket(offerId, 1, await village.run(24)));
    expect(await archive(`hubs/${village.villageId}`)).toEqual({ status: 422, code: 'hub_has_orders' });
  });
});

describe('a route and a run', () => {
  const at = (hours: number) => new Date(village.shop.clock() + hours * 3_600_000).toISOString();
  const route = async () =>
    strip((await village.operator.routes.get(village.routeId)).value) as unknown as RouteInput;
  const run = (): RunInput => ({
    routeId: village.routeId,
    ordersCloseAt: at(2),
    departsAt: at(3),
    stops: [{ hubId: village.villageId, arrivesFrom: at(4), arrivesTo: at(5) }],
  });

  test('a route stops at each hub once, and at hubs that exist', async () => {
    const body = await route();
    const [stop] = body.stops as [RouteInput['stops'][0]];
    expect(await put(`routes/${village.routeId}`, { ...body, stops: [stop, stop] })).toMatchObject({
      code: 'duplicate',
      pointer: '/stops/1/hubId',
    });
    const nowhere = { ...stop, hubId: village.shop.newId() };
    expect(await put(`routes/${village.routeId}`, { ...body, stops: [stop, nowhere] })).toMatchObject({
      code: 'unknown_reference',
      pointer: '/stops/1/hubId',
    });
  });

  test.each([
    ['opens before it closes', () => ({ ordersOpenAt: at(2) }), '/ordersOpenAt'],
    ['closes before it departs', () => ({ ordersCloseAt: at(3.5) }), '/ordersCloseAt'],
    [
      'arrives after it departs',
      () => ({ stops: [{ hubId: village.villageId, arrivesFrom: at(2.5), arrivesTo: at(5) }] }),
      '/stops/0/arrivesFrom',
    ],
  ])('a run %s', async (_, change, pointer) => {
    expect(await put(`runs/${village.shop.newId()}`, { ...run(), ...change() })).toEqual({
      status: 422,
      code: 'times_reversed',
      pointer,
    });
  });

  test('a run that holds orders keeps its stop and only gets later', async () => {
    const offerId = await village.offer(5);
    const runId = village.shop.newId();
    await put(`runs/${runId}`, run());
    const { token, order } = await village.basket(offerId, 1, runId);
    await village.place({ token, order });
    const elsewhere = [{ hubId: village.farVillageId, arrivesFrom: at(4), arrivesTo: at(5) }];
    const held = { status: 422, code: 'run_has_orders' };
    expect(await put(`runs/${runId}`, { ...run(), stops: elsewhere })).toEqual({
      ...held,
      pointer: '/stops',
    });
    expect(await put(`runs/${runId}`, { ...run(), ordersCloseAt: at(1) })).toEqual({
      ...held,
      pointer: '/ordersCloseAt',
    });
    expect(await archive(`runs/${runId}`)).toEqual(held);
    const later = {
      ...run(),
      departsAt: at(6),
      stops: [{ hubId: village.villageId, arrivesFrom: at(9), arrivesTo: at(10) }],
    };
    expect(await put(`runs/${runId}`, later)).toMatchObject({ status: 200 });
    // The buyer is told the new time.
    const { value } = await village.device().orders.get(order.id, { token });
    expect(value.run.arrivesFrom).toBe(at(9));
  });

  test.each(['loading', 'departed', 'completed'] as const)('%s does not follow an open run', async (to) => {
    const runId = await village.run(24);
    await expect(village.operator.runs.advance(runId, to)).rejects.toMatchObject({
      code: 'illegal_transition',
    });
  });

  test('a run arrives only after it has departed, and only at its stops', async () => {
    const runId = await village.run(24);
    const { runs } = village.operator;
    await expect(runs.arrive(runId, village.villageId)).rejects.toMatchObject({ code: 'illegal_transition' });
    for (const to of ['closed', 'loading', 'departed'] as const) await runs.advance(runId, to);
    await expect(runs.arrive(runId, village.countyId)).rejects.toMatchObject({ code: 'not_a_stop' });
    await expect(runs.advance(runId, 'cancelled')).rejects.toMatchObject({ code: 'illegal_transition' });
    const first = await runs.arrive(runId, village.villageId);
    village.shop.clock.advance(60_000);
    const again = await runs.arrive(runId, village.villageId);
    expect(again.run.stops[0]).toEqual(first.run.stops[0]);
  });
});

describe('writing again', () => {
  test('the same changes nothing; something else counts one revision on; If-Match is honoured', async () => {
    const { categoryId, operator } = village;
    const { value, etag } = await operator.categories.get(categoryId);
    const same = await operator.categories.put(categoryId, { position: value.position, names: value.names });
    expect(same.etag).toBe(etag);
    const other = await operator.categories.put(
      categoryId,
      { names: { en: 'Honey' }, position: 3 },
      { ifMatch: etag },
    );
    expect(other.etag).not.toBe(etag);
    await expect(
      operator.categories.put(categoryId, { names: { en: 'Wax' }, position: 3 }, { ifMatch: etag }),
    ).rejects.toMatchObject({ code: 'stale' });
  });

  test('brings an archived record back', async () => {
    const id = village.shop.newId();
    const { categories } = village.operator;
    await categories.put(id, { names: { en: 'Wax' }, position: 9 });
    await categories.archive(id);
    await categories.put(id, { names: { en: 'Wax' }, position: 9 });
    expect((await categories.get(id)).value).toMatchObject({ names: { en: 'Wax' } });
  });
});
