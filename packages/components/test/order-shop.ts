import {
  createHamlet,
  memoryStorage,
  type AnswerStore,
  type Cart,
  type Hamlet,
  type Hub,
  type KeyValueStorage,
  type Order,
  type OrderInput,
  type Store,
} from '@hamlet/sdk';
import { cart, hub, ids, order, orderedAt, store } from './examples/orders.js';

/** What a placing request is answered with in place of an order; `lose` keeps the order and drops the answer. */
export type Placing =
  { refuse: string; status?: number; current?: unknown; errors?: unknown } | 'lose' | 'drop';

/** The world of `examples/orders.ts` behind a fetch: one basket, one hub, and answers to placing in a row. */
export interface OrderShop {
  fetch: (request: Request) => Promise<Response>;
  client: Hamlet;
  /** The basket as the server has it. */
  cart: Cart;
  hub: Hub;
  store: Store;
  /** What came to `POST /orders`, in order. */
  placed: OrderInput[];
  /** The orders that exist. */
  orders: Map<string, Order>;
  /** How the next placings end; then they succeed. */
  placing: Placing[];
  /** Answers in its place when it returns a response or rejects. */
  before?: (request: Request) => Response | Promise<Response> | undefined;
  /** What was asked: `GET /carts/…`. */
  asked: string[];
}

const headers = (status: number, etag: string) => ({
  'content-type': status < 400 ? 'application/json' : 'application/problem+json',
  date: new Date(orderedAt).toUTCString(),
  etag,
});
let etags = 0;
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: headers(status, `"${++etags}"`) });

/** A problem as the server words it. */
export const refusal = (status: number, code: string, more: object = {}): Response =>
  json(
    {
      type: `/problems/${code}`,
      title: code,
      status,
      code,
      severity: 'recoverable',
      detail: code,
      requestId: 'r1',
      ...more,
    },
    status,
  );

/** What the device knows. */
export interface ShopOptions {
  basket?: boolean;
  storage?: KeyValueStorage;
  /** What was read before. */
  answers?: AnswerStore | undefined;
}

/** Opens the shop with its basket on the device, or without one; on a device that knows something with its `storage`. */
export function openOrderShop({
  basket = true,
  storage = memoryStorage(),
  answers,
}: ShopOptions = {}): OrderShop {
  const shop = {
    cart,
    hub,
    store,
    placed: [],
    orders: new Map(),
    placing: [],
    asked: [],
  } as unknown as OrderShop;
  shop.fetch = (request) => answer(shop, request);
  const token = 'A'.repeat(43);
  if (basket) {
    const held = { id: ids.cart, orderId: ids.order, token, input: null, lines: 3 };
    storage.set('hamlet:test_valley:v1', JSON.stringify({ cart: held, chosen: null, orders: [] }));
  }
  shop.client = createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_abcdefghijklmnopqrstuvwxyz',
    fetch: shop.fetch,
    clock: () => Date.parse(orderedAt),
    // Waits between tries are over at once; a time-out (the longest wait) never comes.
    sleep: (milliseconds) => (milliseconds < 20_000 ? Promise.resolve() : new Promise(() => {})),
    storage,
    answers,
  });
  return shop;
}

async function answer(shop: OrderShop, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  shop.asked.push(`${request.method} ${pathname}`);
  const own = await shop.before?.(request);
  if (own) return own;
  if (pathname === '/store') return json(shop.store);
  if (pathname === '/areas') return json({ data: [], next: null });
  if (pathname === '/hubs') return json({ data: [shop.hub], next: null });
  if (pathname.startsWith('/hubs/')) return json(shop.hub);
  if (pathname.startsWith('/carts/')) return onCart(shop, request, pathname);
  if (pathname === '/orders') return place(shop, (await request.json()) as OrderInput);
  const found = shop.orders.get(pathname.split('/')[2] ?? '');
  if (!found) return refusal(404, 'not_found');
  if (!pathname.endsWith('/cancel')) return json(found);
  const cancelled: Order = { ...found, state: 'cancelled' };
  shop.orders.set(found.id, cancelled);
  return json(cancelled);
}

async function onCart(shop: OrderShop, request: Request, pathname: string): Promise<Response> {
  const offerId = pathname.split('/lines/')[1];
  const body =
    request.method === 'GET' || request.method === 'DELETE'
      ? {}
      : ((await request.json()) as Record<string, never>);
  if (request.method === 'PATCH') {
    const run = shop.hub.nextRuns.find(({ runId }) => runId === body['runId']) ?? null;
    shop.cart = { ...shop.cart, ...(body as object), run };
  } else if (offerId) {
    const lines = shop.cart.lines.map((line) =>
      line.offerId === offerId ? { ...line, quantity: Number(body['quantity'] ?? 0) } : line,
    );
    shop.cart = { ...shop.cart, lines: lines.filter((line) => line.quantity > 0) };
  }
  return json(shop.cart);
}

function place(shop: OrderShop, input: OrderInput): Response {
  shop.placed.push(input);
  const how = shop.placing.shift();
  if (how === 'drop') throw new TypeError('Failed to fetch');
  if (typeof how === 'object') {
    const { refuse, status = 422, ...more } = how;
    return refusal(status, refuse, more);
  }
  const run = shop.hub.nextRuns.find(({ runId }) => runId === input.seen.runId) ?? order.run;
  const payment = {
    method: input.payment.method,
    state: input.payment.method === 'partner' ? 'due' : 'cash_due_at_hub',
  };
  const made = shop.orders.get(input.id) ?? {
    ...order,
    run,
    payment,
    buyer: { name: input.buyer.name, phone: input.buyer.phone ?? null },
    collector: input.collector ? { relation: null, ...input.collector } : null,
  };
  shop.orders.set(input.id, made);
  shop.cart = { ...shop.cart, status: 'placed' };
  if (how === 'lose') throw new TypeError('Failed to fetch');
  return json(made, 201);
}
