import { buyerToken, uuidv7, webRandom } from '@hamlet/sdk';
import { createOperator } from '@hamlet/sdk/operator';
import { each, load, wire } from './load.mjs';

const goods = 60;
const hour = 3_600_000;
export const newId = () => uuidv7(Date.now(), webRandom);
const text = (/** @type {string} */ words) => ({ en: words, fr: `${words} (fr)` });
const cny = (/** @type {number} */ amount) => ({ amount, currency: 'CNY' });

/** @returns {[number, number]} @param {number} lng @param {number} lat */
const at = (lng, lat) => [lng, lat];

/** @param {string} categoryId @param {string} variantId @param {number} n */
const product = (categoryId, variantId, n) => ({
  categoryId,
  names: text(`Village good ${n}`),
  descriptions: text('Grown on the slopes above the village and picked by hand. '.repeat(4)),
  keeps: text('Two years in a dry place'),
  origin: {
    names: text('Raohe'),
    location: { type: /** @type {const} */ ('Point'), coordinates: at(134, 46.8) },
  },
  storage: /** @type {const} */ ('ambient'),
  seasonMonths: [7, 11],
  images: [{ url: `good-${n}.svg`, width: 640, height: 480, alt: text('A jar') }],
  variants: [
    {
      id: variantId,
      labels: text('500 g jar'),
      quantityUnit: { unit: 'C62', scale: 0, increment: 1 },
      netQuantity: { value: 500, scale: 0, unit: 'GRM' },
      soldByWeight: false,
      tolerancePercent: 0,
    },
  ],
});

/** @param {number} supply @param {string} productId @param {string} variantId */
const offer = (supply, productId, variantId) => ({
  productId,
  variantId,
  seller: { id: newId(), names: text('Raohe bee yard') },
  price: cny(4800),
  supply,
});

/**
 * Fills a new store over its API: 60 goods, a hub, a run that closes tomorrow, and one good of which little is left.
 * @param {{ api: string, secretKey: string, publishableKey: string }} server
 * @param {number} scarce how much is left of the last one
 */
export async function fillStore({ api, secretKey, publishableKey }, scarce) {
  const operator = createOperator({ baseUrl: api, secretKey });
  const [categoryId, hubId, routeId, runId] = [newId(), newId(), newId(), newId()];
  await operator.categories.put(categoryId, { names: text('Honey'), position: 1 });
  const ids = Array.from({ length: goods + 1 }, () => ({
    product: newId(),
    variant: newId(),
    offer: newId(),
  }));
  const put = async (/** @type {typeof ids[0]} */ id, /** @type {number} */ n) => {
    await operator.products.put(id.product, product(categoryId, id.variant, n));
    await operator.offers.put(id.offer, offer(n === goods ? scarce : 1_000_000_000, id.product, id.variant));
  };
  await Promise.all(ids.map(put));
  await operator.hubs.put(hubId, {
    aliases: [],
    languages: ['zh-CN'],
    code: 'HB-0001',
    names: text('Old bridge'),
    tier: 'village',
    status: 'active',
    location: { type: 'Point', coordinates: at(111.2, 30.7) },
    timeZone: 'Asia/Shanghai',
    area: { code: '42', names: text('Hubei') },
    services: ['collection', 'cash'],
    holdPolicy: { days: 5 },
  });
  const inHours = (/** @type {number} */ hours) => new Date(Date.now() + hours * hour).toISOString();
  await operator.routes.put(routeId, {
    names: text('Valley road'),
    cadence: 'FREQ=WEEKLY;BYDAY=TH',
    timeZone: 'Asia/Shanghai',
    departsAt: '08:00',
    cutOffMinutes: 720,
    stops: [{ hubId, offsetMinutes: 60, windowMinutes: 60 }],
  });
  await operator.runs.put(runId, {
    routeId,
    ordersCloseAt: inHours(24),
    departsAt: inHours(36),
    stops: [{ hubId, arrivesFrom: inHours(38), arrivesTo: inHours(39) }],
  });
  const offers = ids.map((each) => each.offer);
  return {
    operator,
    key: publishableKey,
    hubId,
    runId,
    offers: offers.slice(0, goods),
    scarce: offers[goods] ?? '',
    list: `/products?limit=20&locale=en&key=${publishableKey}`,
  };
}

/** @typedef {Awaited<ReturnType<typeof fillStore>>} World */

/**
 * Makes carts over the API, which is not measured, and gives the requests that place their orders.
 * @param {number} port
 * @param {World} world
 * @param {string[][]} baskets offers of each cart
 */
export async function ordersFor(port, { key, hubId, runId }, baskets) {
  const token = buyerToken(webRandom);
  const authorization = { Authorization: `Bearer ${token}` };
  const carts = baskets.map((offers) => {
    const lines = offers.map((offerId) => ({ offerId, quantity: 1 }));
    const body = { id: newId(), orderId: newId(), hubId, runId, lines };
    const headers = { ...authorization, 'Idempotency-Key': body.id };
    return wire('POST', `/carts?key=${key}`, { headers, body });
  });
  const made = await load({ port, next: each(carts), keep: true });
  if (made.statuses[201] !== carts.length) throw new Error(`Carts: ${JSON.stringify(made.statuses)}`);
  return made.bodies.map((each) => {
    const cart = JSON.parse(each);
    const body = {
      id: cart.orderId,
      cartId: cart.id,
      hubId,
      buyer: { name: 'Li Na', phone: '+8613800000000' },
      payment: { method: 'cash_at_hub' },
      seen: { total: cart.total, runId },
    };
    const headers = { ...authorization, 'Idempotency-Key': body.id };
    return wire('POST', `/orders?key=${key}`, { headers, body });
  });
}

/** Two different offers, by chance. @param {readonly string[]} offers */
export function pair(offers) {
  const first = Math.floor(Math.random() * offers.length);
  const second = (first + 1 + Math.floor(Math.random() * (offers.length - 1))) % offers.length;
  return [offers[first] ?? '', offers[second] ?? ''];
}
