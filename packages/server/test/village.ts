import { createHamlet, type Hamlet, type HamletOptions } from '@hamlet/sdk';
import type { HubInput, Order, OrderInput, ProductInput, RunInput } from '@hamlet/sdk/contract';
import { createOperator, type Operator } from '@hamlet/sdk/operator';
import type { DatabaseKind } from './databases.js';
import { baseUrl, openShop, type TestShop } from './support.js';

// A shop for journeys: goods, a county centre, two villages and runs, all put by the operator's SDK.

const hourMs = 3_600_000;

/** A buyer with a cart: what to send to place it. */
export interface Basket {
  token: string;
  order: OrderInput;
}

/** A shop with goods, hubs and runs. */
export interface Village {
  shop: TestShop;
  operator: Operator;
  /** A device of its own, with its own basket. */
  device(options?: Partial<HamletOptions>): Hamlet;
  categoryId: string;
  productId: string;
  /** A jar: whole pieces, ¥48.00, 500 g. */
  jarId: string;
  /** Loose honey: by the gram, ¥60.00 a kilogram, weighed when picked with 10 % tolerance. */
  looseId: string;
  countyId: string;
  villageId: string;
  farVillageId: string;
  routeId: string;
  /** Puts an offer of the jar with this supply, at ¥48.00 unless told. */
  offer(supply: number, amount?: number): Promise<string>;
  /** Puts a run to both villages that takes orders for so many hours; it departs twelve hours later. */
  run(hours: number): Promise<string>;
  /** Makes a cart that holds so much of an offer and chose the village and the run. */
  basket(offerId: string, quantity: number, runId: string): Promise<Basket>;
  /** Places a basket as it was seen. */
  place(basket: Basket): Promise<Order>;
  hub(input: Partial<HubInput>): HubInput;
}

const hubInput = (input: Partial<HubInput>): HubInput => ({
  aliases: [],
  languages: ['zh-CN'],
  code: 'HB-0001',
  names: { en: 'Old bridge', fr: 'Vieux pont' },
  tier: 'village',
  status: 'active',
  location: { type: 'Point', coordinates: [111.2, 30.7] },
  timeZone: 'Asia/Shanghai',
  area: { code: '42', names: { en: 'Hubei', fr: 'Houbei' } },
  landmarks: { en: 'beside the mill', fr: 'à côté du moulin' },
  services: ['collection', 'cash'],
  holdPolicy: { days: 5 },
  hours: [
    { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:00', closes: '18:00' },
  ],
  ...input,
});

const productInput = (categoryId: string, jarId: string, looseId: string): ProductInput => ({
  categoryId,
  names: { en: 'Linden honey', fr: 'Miel de tilleul' },
  descriptions: { en: 'White and fine.', fr: 'Blanc et fin.' },
  keeps: { en: '2 years', fr: '2 ans' },
  origin: { names: { en: 'Raohe', fr: 'Raohe' }, location: { type: 'Point', coordinates: [134, 46.8] } },
  storage: 'ambient',
  seasonMonths: [7, 11],
  images: [{ url: 'honey.svg', width: 640, height: 480, alt: { en: 'A jar', fr: 'Un pot' } }],
  variants: [
    {
      id: jarId,
      labels: { en: '500 g jar', fr: 'pot de 500 g' },
      quantityUnit: { unit: 'C62', scale: 0, increment: 1 },
      netQuantity: { value: 500, scale: 0, unit: 'GRM' },
      soldByWeight: false,
      tolerancePercent: 0,
    },
    {
      id: looseId,
      labels: { en: 'loose', fr: 'en vrac' },
      quantityUnit: { unit: 'KGM', scale: 3, increment: 250 },
      soldByWeight: true,
      tolerancePercent: 10,
    },
  ],
});

const seller = {
  id: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f',
  names: { en: 'Raohe bee yard', fr: 'Rucher de Raohe' },
};

/** Opens a shop on a database of its own and fills it. */
export async function openVillage(database: DatabaseKind = 'pglite'): Promise<Village> {
  const shop = await openShop({ database });
  const operator = createOperator({
    baseUrl,
    secretKey: shop.secretKey,
    fetch: shop.fetch,
    clock: shop.clock,
  });
  const names = [
    'categoryId',
    'productId',
    'jarId',
    'looseId',
    'countyId',
    'villageId',
    'farVillageId',
    'routeId',
  ] as const;
  const ids = Object.fromEntries(names.map((name) => [name, shop.newId()])) as Record<
    (typeof names)[number],
    string
  >;
  const { countyId, villageId, farVillageId, routeId } = ids;
  await operator.categories.put(ids.categoryId, { names: { en: 'Honey', fr: 'Miel' }, position: 1 });
  await operator.products.put(ids.productId, productInput(ids.categoryId, ids.jarId, ids.looseId));
  await operator.hubs.put(
    countyId,
    hubInput({ code: 'HB-0100', tier: 'county', names: { en: 'Market town' } }),
  );
  await operator.hubs.put(villageId, hubInput({ code: 'HB-0001', parentHubId: countyId }));
  await operator.hubs.put(
    farVillageId,
    hubInput({
      code: 'HB-0002',
      names: { en: 'Upper fields' },
      parentHubId: countyId,
      location: { type: 'Point', coordinates: [111.9, 31.4] },
    }),
  );
  await operator.routes.put(routeId, {
    names: { en: 'Valley road' },
    cadence: 'FREQ=WEEKLY;BYDAY=TH',
    timeZone: 'Asia/Shanghai',
    departsAt: '08:00',
    cutOffMinutes: 720,
    stops: [
      { hubId: villageId, offsetMinutes: 60, windowMinutes: 60 },
      { hubId: farVillageId, offsetMinutes: 240, windowMinutes: 60 },
    ],
  });

  const from = (hours: number) => new Date(shop.clock() + hours * hourMs).toISOString();
  const runInput = (hours: number): RunInput => ({
    routeId,
    ordersCloseAt: from(hours),
    departsAt: from(hours + 12),
    stops: [
      { hubId: villageId, arrivesFrom: from(hours + 14), arrivesTo: from(hours + 15) },
      { hubId: farVillageId, arrivesFrom: from(hours + 18), arrivesTo: from(hours + 19) },
    ],
  });
  const device: Village['device'] = (options = {}) =>
    createHamlet({
      baseUrl,
      key: shop.publishableKey,
      fetch: shop.fetch,
      clock: shop.clock,
      storage: memory(),
      ...options,
    });
  const { carts, orders } = device();

  return {
    shop,
    operator,
    device,
    ...ids,
    hub: hubInput,
    async offer(supply, amount = 4800) {
      const offerId = shop.newId();
      const price = { amount, currency: 'CNY' };
      await operator.offers.put(offerId, {
        productId: ids.productId,
        variantId: ids.jarId,
        seller,
        price,
        supply,
      });
      return offerId;
    },
    async run(hours) {
      const runId = shop.newId();
      await operator.runs.put(runId, runInput(hours));
      return runId;
    },
    async basket(offerId, quantity, runId) {
      const token = shop.newToken();
      const input = {
        id: shop.newId(),
        orderId: shop.newId(),
        hubId: villageId,
        runId,
        lines: [{ offerId, quantity }],
      };
      const { value: cart } = await carts.create(input, { token });
      const order: OrderInput = {
        id: cart.orderId,
        cartId: cart.id,
        hubId: villageId,
        buyer: { name: 'Li Na', phone: '+8613800000000' },
        payment: { method: 'cash_at_hub' },
        seen: { total: cart.total, runId },
      };
      return { token, order };
    },
    place: async ({ token, order }) => (await orders.place(order, { token })).value,
  };
}

/** Storage of one device, gone with it. */
export function memory() {
  const kept = new Map<string, string>();
  return {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
}
