import { expect, test, vi } from 'vitest';
import { refusal } from '../../test/fake-network';
import { fakeShop, sharedStorage } from '../../test/fake-shop';
import { uuidv7 } from '../values/uuid';
import { webRandom } from '../values/random';
import { memoryStorage } from './storage';

const id = () => uuidv7(1_800_000_000_000, webRandom);
const [honey, tea, hubId, runId] = [id(), id(), id(), id()];
const here = { hubId, runId };
const order = {
  buyer: { name: 'Li' },
  payment: { method: 'cash_at_hub' as const },
  seen: { total: { amount: 200, currency: 'CNY' }, runId },
};
const quantities = (lines: readonly { offerId: string; quantity: number }[] = []) =>
  Object.fromEntries(lines.map(({ offerId, quantity }) => [offerId === honey ? 'honey' : 'tea', quantity]));

test('before the first add there is no cart and nothing is sent', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.load();
  await cart.removeLine(honey);
  await cart.choose(here);
  expect(cart.get()).toEqual({ cart: null, lines: 0, status: 'idle', error: null, orders: [] });
  expect(cart.chosen).toEqual(here);
  expect(shop.sent).toEqual([]);
});

test('the first add makes the cart with its line and the hub chosen before, in one request', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  await cart.setLine(honey, 2);
  expect(shop.sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /carts']);
  expect(cart.get().cart).toMatchObject({ hubId, runId, status: 'open' });
  expect(cart.quantityOf(honey)).toBe(2);
  expect(cart.get().lines).toBe(1);
});

test('quick taps show at once, run one after another, and only the newest quantity of a waiting line is sent', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.setLine(tea, 1);
  const taps = [1, 2, 3, 4].map((quantity) => cart.setLine(honey, quantity));
  expect(cart.quantityOf(honey)).toBe(4);
  expect(cart.get()).toMatchObject({ status: 'saving', lines: 2 });
  await Promise.all(taps);
  expect(shop.sent.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    '{"quantity":4}',
  ]);
  expect(quantities(cart.get().cart!.lines)).toEqual({ tea: 1, honey: 4 });
  expect(cart.get().status).toBe('idle');
});

test('an answer that comes late never revives a removed line', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.setLine(tea, 1);
  const seen: unknown[] = [];
  const adding = cart.setLine(honey, 1);
  await Promise.resolve();
  const removing = cart.removeLine(honey);
  cart.subscribe(({ cart: now }) => seen.push(quantities(now?.lines)));
  await Promise.all([adding, removing]);
  expect(shop.sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE']);
  for (const lines of seen) expect(lines).toEqual({ tea: 1 });
  expect(seen.length).toBeGreaterThan(1);
});

test('a write that fails shows the truth again, says why, and does not stop the next', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.setLine(honey, 1);
  shop.faults.push(() => refusal(422, 'offer_unavailable'));
  await expect(cart.setLine(tea, 5)).rejects.toMatchObject({ code: 'offer_unavailable' });
  expect(cart.get()).toMatchObject({ status: 'failed', lines: 1, error: { code: 'offer_unavailable' } });
  expect(cart.quantityOf(tea)).toBe(0);
  await cart.setLine(honey, 3);
  expect(cart.get()).toMatchObject({ status: 'idle', error: null });
});

test('the basket survives a reload: the badge at once, the lines after loading', async () => {
  const shop = fakeShop();
  const storage = memoryStorage();
  await shop.page(storage).cart.setLine(honey, 2);
  const { cart } = shop.page(storage);
  expect(cart.get()).toMatchObject({ cart: null, lines: 1 });
  await cart.load();
  expect(cart.quantityOf(honey)).toBe(2);
  expect(shop.carts.size).toBe(1);
});

test('a cart whose making was cut off is made once, by the same key and body, also after a reload', async () => {
  for (const fault of ['drop', 'lose'] as const) {
    const shop = fakeShop();
    const storage = memoryStorage();
    shop.faults.push(fault, fault, fault, fault);
    await expect(shop.page(storage).cart.setLine(honey, 2)).rejects.toMatchObject({ code: 'network' });
    const { cart } = shop.page(storage);
    await cart.setLine(tea, 1);
    expect(shop.carts.size).toBe(1);
    expect(quantities(cart.get().cart!.lines)).toEqual({ honey: 2, tea: 1 });
    expect(
      new Set(shop.sent.filter(({ path }) => path === '/carts').map(({ key, body }) => key! + body)).size,
    ).toBe(1);
  }
});

test('two tabs share one cart, and each hears what the other does', async () => {
  const shop = fakeShop();
  const open = sharedStorage();
  const [one, two] = [shop.page(open()), shop.page(open())];
  two.cart.subscribe(() => {});
  await Promise.all([one.cart.setLine(honey, 1), two.cart.setLine(tea, 1)]);
  expect(shop.carts.size).toBe(1);
  await one.cart.setLine(honey, 5);
  await one.cart.removeLine(tea);
  await vi.waitFor(() => expect(quantities(two.cart.get().cart!.lines)).toEqual({ honey: 5 }));
  await one.cart.choose(here);
  await vi.waitFor(() => expect(two.cart.chosen).toEqual(here));
});

test('choosing again after somebody else changed the cart works from what stands', async () => {
  const shop = fakeShop();
  const open = sharedStorage();
  const [one, two] = [shop.page(open()), shop.page(open())];
  await one.cart.setLine(honey, 1);
  await two.cart.setLine(tea, 1);
  await one.cart.choose(here);
  expect(one.cart.get().cart).toMatchObject({ hubId, runId });
  await one.cart.choose(null);
  expect([one.cart.chosen, one.cart.get().cart!.hubId]).toEqual([null, null]);
});

test('a run that closed long ago does not keep goods out of the basket', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  shop.faults.push(
    () => refusal(422, 'run_closed'),
    () => refusal(422, 'hub_unavailable'),
  );
  await cart.setLine(honey, 1);
  expect(cart.quantityOf(honey)).toBe(1);
  expect(cart.chosen).toBeNull();
  expect(shop.carts.size).toBe(1);
});

test('placing sends the order’s own id as key, keeps the order, and the next add starts a new cart', async () => {
  const shop = fakeShop();
  const storage = memoryStorage();
  const { cart } = shop.page(storage);
  await cart.choose(here);
  await cart.setLine(honey, 2);
  const { orderId } = cart.get().cart!;
  const placed = await cart.place(order);
  const sent = shop.sent.at(-1)!;
  expect([placed.id, sent.key, (JSON.parse(sent.body) as { id: string }).id]).toEqual([
    orderId,
    orderId,
    orderId,
  ]);
  expect(cart.get()).toMatchObject({ cart: null, lines: 0, status: 'idle' });
  expect(cart.orders).toEqual([
    { id: orderId, token: expect.any(String), number: '7K2M-9QXD', placedAt: '2026-11-23T10:00:00Z' },
  ]);
  await cart.setLine(tea, 1);
  expect(shop.carts.size).toBe(2);
  expect(shop.page(storage).cart.orders).toEqual(cart.orders);
});

test('a double tap places once', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  await cart.setLine(honey, 2);
  const [one, two] = await Promise.all([cart.place(order), cart.place(order)]);
  expect(one).toBe(two);
  expect(shop.orders.size).toBe(1);
});

test('the order’s id can be read back from the device before it is sent', async () => {
  const shop = fakeShop();
  const storage = memoryStorage();
  const kept: boolean[] = [];
  const { cart } = shop.page(storage, async (request) => {
    const body = await request.clone().text();
    const { orderId, id: own } = JSON.parse(body || '{}') as { orderId?: string; id?: string };
    kept.push(storage.get('hamlet:test_valley:v1')!.includes((orderId ?? own)!));
    return shop.fetch(request);
  });
  await cart.choose(here);
  await cart.setLine(honey, 2);
  await cart.place(order);
  expect(kept).toEqual([true, true]);
});

test('after an unknown outcome the same id is sent again and one order stands', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  await cart.setLine(honey, 2);
  shop.faults.push('lose', 'drop', 'lose', 'drop');
  await expect(cart.place(order)).rejects.toMatchObject({ code: 'network' });
  expect(cart.get().status).toBe('failed');
  await cart.place(order);
  expect(shop.orders.size).toBe(1);
  expect(new Set(shop.sent.filter(({ path }) => path === '/orders').map(({ key }) => key)).size).toBe(1);
});

test('an order that was placed after all is read: after other words, a reload, or in another tab', async () => {
  for (const way of ['words', 'reload', 'tab'] as const) {
    const shop = fakeShop();
    const open = sharedStorage();
    const first = shop.page(open());
    const second = shop.page(open());
    await first.cart.choose(here);
    await first.cart.setLine(honey, 2);
    await second.cart.load();
    if (way === 'tab') await first.cart.place(order);
    else {
      shop.faults.push('lose', 'lose', 'lose', 'lose');
      await expect(first.cart.place(order)).rejects.toMatchObject({ code: 'network' });
    }
    const { cart } = way === 'words' ? first : way === 'tab' ? second : shop.page(open());
    const placed = await cart.place({ ...order, buyer: { name: 'Li Na' } });
    expect([way, placed.number, cart.orders[0]?.number]).toEqual([way, '7K2M-9QXD', '7K2M-9QXD']);
    expect(shop.orders.size).toBe(1);
    expect(cart.get().lines).toBe(0);
  }
});

test('a refusal keeps the cart, and the same id comes again with the new values', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  await cart.setLine(honey, 2);
  shop.faults.push(() => refusal(422, 'total_changed'));
  await expect(cart.place(order)).rejects.toMatchObject({ code: 'total_changed' });
  expect(cart.get().lines).toBe(1);
  await cart.place({ ...order, seen: { total: { amount: 300, currency: 'CNY' }, runId } });
  expect(shop.orders.size).toBe(1);
});

test('there must be goods and a hub to place', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await expect(cart.place(order)).rejects.toMatchObject({ code: 'cart_empty' });
  await cart.setLine(honey, 2);
  await expect(cart.place(order)).rejects.toMatchObject({ code: 'hub_missing' });
});

test('a cart that is gone or has expired is said, not silently made again; the next add starts anew', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.setLine(honey, 2);
  shop.carts.clear();
  await expect(cart.setLine(tea, 1)).rejects.toMatchObject({ code: 'not_found' });
  expect(cart.get()).toMatchObject({ cart: null, lines: 0, status: 'failed', error: { code: 'not_found' } });
  expect(shop.carts.size).toBe(0);
  await cart.setLine(tea, 1);
  expect(quantities(cart.get().cart!.lines)).toEqual({ tea: 1 });

  for (const kept of shop.carts.values()) kept.cart.status = 'expired';
  await cart.load();
  expect(cart.get()).toMatchObject({ cart: { status: 'expired' }, lines: 0 });
  expect(cart.quantityOf(tea)).toBe(0);
  await cart.setLine(honey, 1);
  expect(quantities(cart.get().cart!.lines)).toEqual({ honey: 1 });
});

test('an unknown offer does not lose the cart', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.setLine(honey, 2);
  shop.faults.push(() => refusal(404, 'not_found'));
  await expect(cart.setLine(tea, 1)).rejects.toMatchObject({ code: 'not_found' });
  expect(cart.get()).toMatchObject({ lines: 1, status: 'failed' });
  expect(shop.carts.size).toBe(1);
});

test('orders are read and cancelled with their own token, from what stands', async () => {
  const shop = fakeShop();
  const { cart } = shop.page();
  await cart.choose(here);
  await cart.setLine(honey, 2);
  const { id: orderId } = await cart.place(order);
  shop.orders.get(orderId)!.revision = 4;
  expect((await cart.readOrder(orderId)).etag).toBe('"4"');
  shop.faults.push('pass', () => refusal(412, 'stale'));
  expect((await cart.cancelOrder(orderId, 'Too much.')).state).toBe('cancelled');
  await expect(cart.readOrder(id())).rejects.toMatchObject({ code: 'not_found' });
});

test('storage that is blocked, full or garbage never throws: the basket lives in memory and says so', async () => {
  const refuse = () => {
    throw new DOMException('No.', 'SecurityError');
  };
  const full = { ...memoryStorage(), set: refuse };
  const forgetful = { ...memoryStorage(), set: () => {} };
  const blocked = { get: refuse, set: refuse, remove: refuse };
  for (const storage of [full, forgetful, blocked]) {
    const { cart } = fakeShop().page(storage);
    await cart.choose(here);
    await cart.setLine(honey, 2);
    expect([cart.quantityOf(honey), cart.durable, cart.chosen]).toEqual([2, false, here]);
    await cart.place(order);
    expect(cart.orders).toHaveLength(1);
  }
  for (const garbage of [
    '{',
    'null',
    '7',
    '[]',
    '{"cart":{"id":"x"},"orders":7,"chosen":{}}',
    '{"orders":[null,{}]}',
  ]) {
    const storage = memoryStorage();
    storage.set('hamlet:test_valley:v1', garbage);
    const { cart } = fakeShop().page(storage);
    expect(cart.get()).toMatchObject({ lines: 0, orders: [] });
    await cart.setLine(honey, 2);
    expect([cart.quantityOf(honey), cart.durable]).toEqual([2, true]);
  }
});

test('a listener hears changes until it leaves', async () => {
  const { cart } = fakeShop().page();
  let heard = 0;
  const leave = cart.subscribe(() => (heard += 1));
  await cart.choose(here);
  expect(heard).toBe(2);
  leave();
  leave();
  await cart.choose(null);
  expect(heard).toBe(2);
});
