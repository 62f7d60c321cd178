import type { Cart, CartLine, Money, Order, OrderInput } from '../src/contract/types';
import { createHamlet, type Hamlet } from '../src/hamlet';
import { memoryStorage, type KeyValueStorage } from '../src/state/storage';
import { answer, refusal } from './fake-network';
import { fakeTime } from './fake-time';

const yuan = (amount: number): Money => ({ amount, currency: 'CNY' });
interface Kept {
  cart: Cart;
  token: string;
  revision: number;
}

/** Just enough of a server to tell a basket's story: carts, orders, keys, ETags; a piece costs ¥1.00. */
export function fakeShop() {
  const carts = new Map<string, Kept>();
  const orders = new Map<string, { order: Order; token: string; body: string; revision: number }>();
  const answers = new Map<string, { body: string; reply: () => Response }>();
  const sent: { method: string; path: string; key: string | null; body: string }[] = [];
  /** What happens to coming requests instead of being answered: before (`drop`) or after (`lose`) they took effect. */
  const faults: ('drop' | 'lose' | 'pass' | (() => Response))[] = [];

  const show = (kept: Kept, status = 200) =>
    answer(
      { ...kept.cart, total: yuan(kept.cart.lines.reduce((sum, line) => sum + line.quantity * 100, 0)) },
      {
        status,
        headers: { etag: `"${kept.revision}"` },
      },
    );
  const line = (offerId: string, quantity: number) =>
    ({ offerId, quantity, price: yuan(100), quantityUnit: { scale: 0, increment: 1 } }) as CartLine;

  function setLine({ cart }: Kept, offerId: string, quantity: number): void {
    cart.lines = cart.lines.filter((own) => own.offerId !== offerId);
    if (quantity) cart.lines.push(line(offerId, quantity));
  }

  function create(body: Record<string, unknown>, token: string): Response {
    const { id, orderId, hubId = null, runId = null, lines = [] } = body as never as Cart;
    const kept = {
      cart: {
        ...{ id, orderId, hubId, runId, status: 'open' },
        lines: lines.map(({ offerId, quantity }) => line(offerId, quantity)),
      } as unknown as Cart,
      token,
      revision: 1,
    };
    carts.set(id, kept);
    return show(kept, 201);
  }

  function place(input: OrderInput, token: string, body: string): Response {
    const kept = carts.get(input.cartId);
    const before = orders.get(input.id);
    if (before)
      return before.body === body
        ? answer(before.order, { status: 201 })
        : refusal(422, 'idempotency_key_reused');
    if (!kept || kept.token !== token) return refusal(404, 'not_found');
    if (kept.cart.status !== 'open') return refusal(422, 'cart_placed');
    kept.cart.status = 'placed';
    const order = {
      id: input.id,
      number: '7K2M-9QXD',
      placedAt: '2026-11-23T10:00:00Z',
      state: 'confirmed',
    } as Order;
    orders.set(input.id, { order, token, body, revision: 1 });
    return answer(order, { status: 201, headers: { etag: '"1"' } });
  }

  function onOrder(method: string, id: string, request: Request, token: string): Response {
    const kept = orders.get(id);
    if (!kept || kept.token !== token) return refusal(404, 'not_found');
    if (method === 'POST' && request.headers.get('if-match') !== `"${kept.revision}"`)
      return refusal(412, 'stale');
    if (method === 'POST') kept.order = { ...kept.order, state: 'cancelled' };
    return answer(kept.order, { headers: { etag: `"${kept.revision}"` } });
  }

  function onCart(
    method: string,
    id: string,
    offerId: string | undefined,
    body: string,
    request: Request,
    token: string,
  ) {
    const kept = carts.get(id);
    if (!kept || kept.token !== token) return refusal(404, 'not_found');
    if (method === 'GET') return show(kept);
    if (kept.cart.status !== 'open') return refusal(422, 'cart_placed');
    if (method === 'PATCH') {
      if (request.headers.get('if-match') !== `"${kept.revision}"`) return refusal(412, 'stale');
      Object.assign(kept.cart, JSON.parse(body));
    } else
      setLine(kept, offerId!, method === 'PUT' ? (JSON.parse(body) as { quantity: number }).quantity : 0);
    kept.revision += 1;
    return show(kept);
  }

  function serve(request: Request, path: string, body: string): Response {
    const token = request.headers.get('authorization')?.slice(7) ?? '';
    const [, noun, id, part, offerId] = path.split('/');
    const key = request.headers.get('idempotency-key');
    const before = key ? answers.get(key) : undefined;
    if (before && noun !== 'orders')
      return before.body === body ? before.reply() : refusal(422, 'idempotency_key_reused');
    const reply =
      noun === 'orders'
        ? id
          ? onOrder(request.method, id, request, token)
          : place(JSON.parse(body) as OrderInput, token, body)
        : id
          ? onCart(request.method, id, part && offerId, body, request, token)
          : create(JSON.parse(body) as Record<string, unknown>, token);
    if (key && reply.ok) answers.set(key, { body, reply: () => reply.clone() });
    return reply.clone();
  }

  async function fetch(request: Request): Promise<Response> {
    const body = await request.text();
    const path = new URL(request.url).pathname;
    sent.push({ method: request.method, path, key: request.headers.get('idempotency-key'), body });
    const fault = faults.shift() ?? 'pass';
    if (fault === 'drop') throw new TypeError('Failed to fetch');
    const reply = typeof fault === 'function' ? fault() : serve(request, path, body);
    if (fault === 'lose') throw new TypeError('Failed to fetch');
    return reply;
  }

  /** Opens a page on a device. */
  function page(storage: KeyValueStorage = memoryStorage(), send: typeof fetch = fetch): Hamlet {
    const { clock, sleep } = fakeTime();
    return createHamlet({
      baseUrl: 'https://api.example',
      key: 'pk_test_valley_k',
      fetch: send,
      storage,
      clock,
      sleep,
    });
  }

  return { carts, orders, sent, faults, fetch, page };
}

/** The storage of one origin, as two pages of it see it: each hears what the other writes. */
export function sharedStorage(): () => KeyValueStorage {
  const values = memoryStorage();
  const pages = new Set<Set<(key: string | null) => void>>();
  return () => {
    const mine = new Set<(key: string | null) => void>();
    pages.add(mine);
    const tell = (key: string) => {
      for (const page of pages) if (page !== mine) for (const listener of page) listener(key);
    };
    return {
      get: values.get,
      set(key, value) {
        values.set(key, value);
        tell(key);
      },
      remove(key) {
        values.remove(key);
        tell(key);
      },
      subscribe(listener) {
        mine.add(listener);
        return () => void mine.delete(listener);
      },
    };
  };
}
