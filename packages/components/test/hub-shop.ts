import type { Area, Cart, Hub } from '@hamlet/sdk';
import { cart } from './examples/orders.js';
import * as world from './examples/hubs.js';
import { openOrderShop, refusal, type OrderShop, type ShopOptions } from './order-shop.js';
import { orderedAt } from './examples/orders.js';

/** The hubs of `examples/hubs.ts` behind a fetch, with the basket of `examples/orders.ts`. */
export interface HubShop extends OrderShop {
  hubs: readonly Hub[];
  areas: readonly Area[];
  /** Requests with their parameters: `/hubs?query=tea`. */
  searches: string[];
  /** What the next requests fail with, by a part of `METHOD /path`; `drop` is a lost network. */
  failing: Map<string, string>;
  /** Milliseconds that the server's clock, and so the client's, is moved on. */
  later: number;
}

/** Opens the shop with its basket on the device, or without one. */
export function openHubShop(options: ShopOptions = {}): HubShop {
  const shop = Object.assign(openOrderShop(options), {
    hubs: world.hubs,
    areas: world.areas,
    searches: [],
    failing: new Map(),
    later: 0,
  }) as HubShop;
  shop.hub = world.near;
  const rest = shop.before;
  shop.before = (request) => answer(shop, request) ?? rest?.(request);
  return shop;
}

const json = (shop: HubShop, body: unknown) =>
  new Response(JSON.stringify(body), {
    headers: {
      'content-type': 'application/json',
      date: new Date(Date.parse(orderedAt) + shop.later).toUTCString(),
      etag: `"${Math.random()}"`,
    },
  });

function answer(shop: HubShop, request: Request): Response | Promise<Response> | undefined {
  const url = new URL(request.url);
  const { pathname } = url;
  for (const [part, code] of shop.failing) {
    if (!`${request.method} ${pathname}`.includes(part)) continue;
    if (code === 'drop') return Promise.reject(new TypeError('Failed to fetch'));
    return refusal(code === 'not_found' ? 404 : 422, code);
  }
  if (pathname === '/areas') return json(shop, { data: shop.areas, next: null });
  if (pathname === '/hubs') {
    shop.searches.push(`/hubs${url.search}`);
    return json(shop, page(shop.hubs, url.searchParams));
  }
  const one = shop.hubs.find(({ id }) => pathname === `/hubs/${id}`);
  if (one) return json(shop, one);
  if (pathname.startsWith('/carts/')) return onCart(shop, request, pathname);
  return undefined;
}

function page(hubs: readonly Hub[], params: URLSearchParams) {
  const query = params.get('query')?.toLowerCase() ?? '';
  const area = params.get('area');
  const found = hubs.filter(
    (hub) =>
      `${hub.name} ${hub.landmark} ${hub.code}`.toLowerCase().includes(query) &&
      (!area || hub.area?.code === area),
  );
  const data = found.map((hub) => ({ ...hub, distance: params.get('near') ? hub.distance : null }));
  const from = Number(params.get('cursor') ?? 0);
  const limit = Number(params.get('limit') ?? 20);
  return {
    data: data.slice(from, from + limit),
    next: from + limit < data.length ? String(from + limit) : null,
  };
}

/** A line that was taken out can be put back. */
async function onCart(shop: HubShop, request: Request, pathname: string): Promise<Response> {
  const body = request.method === 'GET' || request.method === 'DELETE' ? {} : await request.json();
  const offerId = pathname.split('/lines/')[1];
  if (offerId) shop.cart = withLine(shop.cart, offerId, (body as { quantity?: number }).quantity ?? 0);
  else if (request.method === 'PATCH') shop.cart = withHub(shop, body as Pick<Cart, 'hubId' | 'runId'>);
  return json(shop, shop.cart);
}

function withLine(now: Cart, offerId: string, quantity: number): Cart {
  const known = now.lines.find((line) => line.offerId === offerId);
  const line = { ...(known ?? cart.lines.find((own) => own.offerId === offerId)!), quantity };
  const lines = known ? now.lines.map((own) => (own.offerId === offerId ? line : own)) : [...now.lines, line];
  return { ...now, lines: lines.filter((own) => own.quantity > 0) };
}

function withHub(shop: HubShop, { hubId, runId }: Pick<Cart, 'hubId' | 'runId'>): Cart {
  const run = shop.hubs.flatMap((hub) => hub.nextRuns).find((own) => own.runId === runId) ?? null;
  return { ...shop.cart, hubId, runId, run };
}
