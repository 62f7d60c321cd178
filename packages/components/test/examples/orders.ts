import type { Cart, CartLine, Hub, HubRun, Order, OrderLine, Store } from '@hamlet/sdk';

// One order's world, shared by tests and stories: Monday evening in a hub of the sandbox's country.

/** Mon 23 Nov 2026, 17:10 in Asia/Shanghai. */
export const orderedAt = '2026-11-23T09:10:00.000Z';

export const ids = {
  cart: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e01',
  order: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e02',
  hub: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e03',
  run: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e04',
  nextRun: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e05',
  honey: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e06',
  apples: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e07',
  eggs: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e08',
  parcel: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e09',
};

const cny = (amount: number) => ({ amount, currency: 'CNY' });

/** Order until Tue 18:00, collect Thu from 14:00. */
export const run: HubRun = {
  runId: ids.run,
  hubId: ids.hub,
  status: 'open',
  ordersCloseAt: '2026-11-24T10:00:00.000Z',
  arrivesFrom: '2026-11-26T06:00:00.000Z',
  arrivesTo: '2026-11-26T07:00:00.000Z',
  timeZone: 'Asia/Shanghai',
};

/** Order until Fri 18:00, collect Sun from 10:00. */
export const nextRun: HubRun = {
  ...run,
  runId: ids.nextRun,
  ordersCloseAt: '2026-11-27T10:00:00.000Z',
  arrivesFrom: '2026-11-29T02:00:00.000Z',
  arrivesTo: '2026-11-29T03:00:00.000Z',
};

export const hub: Hub = {
  id: ids.hub,
  code: 'HB-0231',
  name: 'Fenxiang village hub',
  aliases: [],
  tier: 'village',
  parentHubId: null,
  status: 'active',
  openedOn: '2015-03-01',
  location: { type: 'Point', coordinates: [111.52, 30.68] },
  plusCode: null,
  area: { code: '42', name: 'Hubei' },
  landmark: 'By the old post office',
  directions: null,
  photo: null,
  timeZone: 'Asia/Shanghai',
  hours: null,
  phone: null,
  languages: ['zh-CN'],
  services: ['collection', 'cash'],
  holdPolicy: { days: 5 },
  distance: null,
  nextRuns: [run, nextRun],
};

export const store: Store = {
  slug: 'valley',
  mode: 'test',
  name: 'Valley village shop',
  currency: 'CNY',
  locales: ['en', 'fr'],
  timeZone: 'Asia/Shanghai',
  links: [
    { type: 'terms_of_service', url: 'https://shop.example/terms' },
    { type: 'privacy_policy', url: 'https://shop.example/privacy' },
  ],
  carriage: { amount: 200, currency: 'CNY' },
  minimumOrderValue: null,
};

type Shared = Pick<
  CartLine & OrderLine,
  | 'offerId'
  | 'productId'
  | 'variantId'
  | 'name'
  | 'label'
  | 'image'
  | 'sellerName'
  | 'quantityUnit'
  | 'soldByWeight'
> &
  Pick<CartLine, 'price' | 'total' | 'ceiling'>;

const piece = { unit: 'C62', scale: 0, increment: 1, displayText: 'piece' };
const kilo = { unit: 'KGM', scale: 3, increment: 500, displayText: 'kg' };

const goods = (
  offerId: string,
  name: string,
  label: string,
  quantityUnit: CartLine['quantityUnit'],
  [price, total, ceiling]: [number, number, number],
): Shared => ({
  offerId,
  productId: offerId,
  variantId: offerId,
  name,
  label,
  image: null,
  sellerName: 'Chen Meihua',
  quantityUnit,
  soldByWeight: ceiling > total,
  price: cny(price),
  total: cny(total),
  ceiling: cny(ceiling),
});

const honey = goods(ids.honey, 'Wildflower honey', '500 g', piece, [4800, 9600, 9600]);
const apples = goods(ids.apples, 'Red Fuji apples', 'loose', kilo, [1000, 2000, 2200]);
const eggs = goods(ids.eggs, 'Free-range eggs', '30 eggs', piece, [3600, 3600, 3600]);

const cartLine = (line: Shared, quantity: number): CartLine => ({
  ...line,
  quantity,
  tolerancePercent: line.soldByWeight ? 10 : 0,
  priceWhenAdded: line.price,
  availability: { available: true, status: 'in_stock', stock: 40_000 },
});

const totals: Cart['totals'] = [
  { type: 'subtotal', displayText: 'Goods', amount: cny(15_200) },
  { type: 'fulfillment', displayText: 'Carried to your hub', amount: cny(200) },
  { type: 'total', displayText: 'Total', amount: cny(15_400) },
];

/** Honey, apples by weight and eggs, for the run of Tuesday. */
export const cart: Cart = {
  id: ids.cart,
  orderId: ids.order,
  status: 'open',
  hubId: ids.hub,
  runId: ids.run,
  run,
  lines: [cartLine(honey, 2), cartLine(apples, 2000), cartLine(eggs, 1)],
  currency: 'CNY',
  totals,
  total: cny(15_400),
  ceiling: cny(15_600),
  messages: [],
  expiresAt: '2026-12-23T09:10:00.000Z',
};

const orderLine = (line: Shared, ordered: number): OrderLine => ({
  ...line,
  ordered,
  confirmed: ordered,
  delivered: null,
});

const entry = (state: string, at: string, reason: string | null = null): Order['timeline'][number] => ({
  id: ids.parcel,
  type: `order.${state}`,
  at,
  state,
  reason,
});

const steps = [
  entry('placed', orderedAt),
  entry('confirmed', orderedAt),
  entry('locked', '2026-11-24T10:00:00.000Z'),
  entry('packing', '2026-11-25T01:00:00.000Z'),
  entry('in_transit', '2026-11-26T01:20:00.000Z'),
  entry('ready', '2026-11-26T05:46:00.000Z'),
  entry('collected', '2026-11-26T09:05:00.000Z'),
];

/** Just placed and confirmed. */
export const order: Order = {
  id: ids.order,
  number: '7K2M-9QXD',
  cartId: ids.cart,
  state: 'confirmed',
  hub: { id: hub.id, code: hub.code, name: hub.name, landmark: hub.landmark, timeZone: hub.timeZone },
  run,
  buyer: { name: 'Wang Guilan', phone: '+8613800004471' },
  collector: null,
  lines: [orderLine(honey, 2), orderLine(apples, 2000), orderLine(eggs, 1)],
  currency: 'CNY',
  totals,
  total: cny(15_400),
  ceiling: cny(15_600),
  payment: { method: 'cash_at_hub', state: 'cash_due_at_hub' },
  parcels: [
    { id: ids.parcel, hubId: ids.hub, state: 'announced', shelf: null, pickupCode: null, holdUntil: null },
  ],
  timeline: steps.slice(0, 2),
  changeUntil: run.ordersCloseAt,
  placedAt: orderedAt,
  updatedAt: orderedAt,
};

/** The order some way along its line; what isn't on the line is put there with one entry of its own. */
export function orderAt(state: string, own: Partial<Order> = {}): Order {
  const index = steps.findIndex((step) => step.state === state);
  const timeline =
    index < 0 ? [...steps.slice(0, 2), entry(state, '2026-11-24T02:00:00.000Z')] : steps.slice(0, index + 1);
  const status = ['in_transit', 'ready', 'collected'].includes(state) ? 'departed' : 'open';
  return { ...order, state, timeline, run: { ...run, status }, ...own };
}

/** At the hub, with its pick-up code, kept until Tue 1 Dec 19:00. */
export const readyOrder: Order = orderAt('ready', {
  parcels: [
    {
      id: ids.parcel,
      hubId: ids.hub,
      state: 'ready',
      shelf: null,
      pickupCode: '417052',
      holdUntil: '2026-12-01T11:00:00.000Z',
    },
  ],
});
