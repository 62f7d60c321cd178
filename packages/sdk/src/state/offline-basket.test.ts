import { expect, test, vi } from 'vitest';
import { refusal } from '../../test/fake-network';
import { fakeShop, sharedStorage } from '../../test/fake-shop';
import { device, openPage } from '../../test/offline-page';
import type { CartLine } from '../contract/types';
import type { Hamlet } from '../hamlet';
import { memoryStore } from '../offline/memory-store';
import { uuidv7 } from '../values/uuid';
import { webRandom } from '../values/random';
import type { Goods } from './goods';

const id = () => uuidv7(1_800_000_000_000, webRandom);
const [honey, tea, hubId, runId] = [id(), id(), id(), id()];
const yuan = (amount: number) => ({ amount, currency: 'CNY' });

/** What a card shows of a jar at ¥1.00. */
const goods = (offerId: string): Goods =>
  ({
    product: { id: id(), name: offerId === honey ? 'Honey' : 'Tea', images: [] },
    variant: { id: id(), label: '500 g', quantityUnit: { scale: 0, increment: 1 }, soldByWeight: false },
    offer: { id: offerId, price: yuan(100), seller: { name: 'Li' }, availability: { available: true } },
  }) as never;

const order = (amount: number) => ({
  buyer: { name: 'Li' },
  payment: { method: 'cash_at_hub' as const },
  seen: { total: yuan(amount), runId },
});
const said = (lines: readonly CartLine[] = []) =>
  Object.fromEntries(lines.map((line) => [line.offerId === honey ? 'honey' : 'tea', line.quantity]));
const states = ({ sync }: Hamlet) => sync.get().entries.map(({ kind, state }) => `${kind} ${state}`);

test('without a signal the basket begins on the device, by the prices that were seen, and says so', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const { cart, sync } = openPage(shop, device(), line);
  await cart.choose({ hubId, runId }, { runId } as never);
  await cart.setLine(honey, 2, goods(honey));
  await cart.setLine(tea, 1, goods(tea));
  expect(cart.get()).toMatchObject({ lines: 2, status: 'idle', error: null, unconfirmed: true });
  expect(cart.get().cart).toMatchObject({
    ...{ status: 'open', hubId, runId, total: yuan(300), run: { runId } },
    lines: [
      { name: 'Honey', quantity: 2, total: yuan(200) },
      { name: 'Tea', quantity: 1 },
    ],
  });
  expect(sync.get()).toMatchObject({ online: false, entries: [{ kind: 'basket', state: 'queued' }] });
  expect(shop.sent).toEqual([]);
});

test('when the signal is back the basket arrives as it is by then, once', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const page = openPage(shop, device(), line);
  await page.cart.choose({ hubId, runId });
  for (const quantity of [1, 2, 5]) await page.cart.setLine(honey, quantity, goods(honey));
  await page.cart.setLine(tea, 1, goods(tea));
  await page.cart.removeLine(tea);
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(page.cart.get().unconfirmed).toBeUndefined());
  const [kept] = [...shop.carts.values()];
  expect([shop.carts.size, said(kept!.cart.lines), kept!.cart.hubId]).toEqual([1, { honey: 5 }, hubId]);
  expect(said(page.cart.get().cart!.lines)).toEqual({ honey: 5 });
  expect(shop.sent.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a change that meets no signal is kept, not refused; the page may close and another sends it', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const phone = device();
  const first = openPage(shop, phone, line);
  await first.cart.setLine(honey, 1, goods(honey));
  line.online = false;
  await first.cart.setLine(honey, 3);
  expect(first.cart.get()).toMatchObject({ status: 'idle', unconfirmed: true });
  const second = openPage(shop, phone, line);
  await second.cart.load();
  expect(second.cart.get()).toMatchObject({ unconfirmed: true, lines: 1 });
  expect(second.cart.quantityOf(honey)).toBe(3);
  line.online = true;
  second.wake(true);
  await vi.waitFor(() => expect(said([...shop.carts.values()][0]!.cart.lines)).toEqual({ honey: 3 }));
});

test('a line that was taken out without a signal is not revived by what the server still has', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const page = openPage(shop, device(), line);
  await page.cart.setLine(honey, 1, goods(honey));
  await page.cart.setLine(tea, 1, goods(tea));
  line.online = false;
  await page.cart.removeLine(tea);
  const seen: unknown[] = [];
  page.cart.subscribe(({ cart }) => seen.push(said(cart?.lines)));
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(said([...shop.carts.values()][0]!.cart.lines)).toEqual({ honey: 1 }));
  for (const lines of seen) expect(lines).toEqual({ honey: 1 });
});

test('two pages of one device change different lines without a signal: both count', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const open = sharedStorage();
  const outbox = memoryStore();
  const [one, two] = [0, 1].map(() => openPage(shop, { storage: open(), outbox }, line)) as [never, never];
  const [a, b] = [one, two] as ReturnType<typeof openPage>[];
  for (const page of [a!, b!]) page.cart.subscribe(() => {});
  await a!.cart.setLine(honey, 2, goods(honey));
  await b!.cart.setLine(tea, 1, goods(tea));
  expect(said(b!.cart.get().cart!.lines)).toEqual({ honey: 2, tea: 1 });
  line.online = true;
  a!.wake(true);
  b!.wake(true);
  await vi.waitFor(() => expect(said([...shop.carts.values()][0]?.cart.lines)).toEqual({ honey: 2, tea: 1 }));
  expect(shop.carts.size).toBe(1);
});

test('what the shop refuses once it hears of it is said, and the rest arrives', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const page = openPage(shop, device(), line);
  await page.cart.setLine(honey, 1, goods(honey));
  line.online = false;
  await page.cart.setLine(tea, 1, goods(tea));
  await page.cart.setLine(honey, 4);
  shop.faults.push(() => refusal(422, 'offer_unavailable'));
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(page.cart.get().status).toBe('failed'));
  expect(page.cart.get()).toMatchObject({ error: { code: 'offer_unavailable' } });
  expect(said(page.cart.get().cart!.lines)).toEqual({ honey: 4 });
});

test('a basket that was over by the time the signal came back: what was wished begins another', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const page = openPage(shop, device(), line);
  await page.cart.setLine(honey, 1, goods(honey));
  line.online = false;
  await page.cart.setLine(tea, 2, goods(tea));
  shop.carts.clear();
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(said([...shop.carts.values()][0]?.cart.lines)).toEqual({ tea: 2 }));
});

test('an order without a signal waits on the device, and is placed once when it is back', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const page = openPage(shop, device(), line);
  await page.cart.choose({ hubId, runId });
  await page.cart.setLine(honey, 2, goods(honey));
  const { orderId } = page.cart.get().cart!;
  await expect(page.cart.place(order(200))).rejects.toMatchObject({ code: 'network' });
  expect(page.cart.get()).toMatchObject({ cart: null, lines: 0, orders: [{ id: orderId, number: null }] });
  expect(states(page)).toContain('order queued');
  expect(await page.cart.waiting(orderId)).toMatchObject({
    ...{ reason: null, cart: { total: yuan(200) } },
    input: { seen: { total: yuan(200), runId } },
  });
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(page.cart.orders[0]).toMatchObject({ number: '7K2M-9QXD' }));
  expect([...shop.orders.keys()]).toEqual([orderId]);
  expect(page.cart.orders[0]!.waits).toBeUndefined();
  expect(said([...shop.carts.values()][0]!.cart.lines)).toEqual({ honey: 2 });
});

test('the page is closed while an order waits: the next one sends it', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const phone = device();
  const first = openPage(shop, phone, line);
  await first.cart.choose({ hubId, runId });
  await first.cart.setLine(honey, 2, goods(honey));
  await first.cart.place(order(200)).catch(() => {});
  line.online = true;
  const second = openPage(shop, phone, line);
  await vi.waitFor(() => expect(second.cart.orders[0]).toMatchObject({ number: '7K2M-9QXD' }));
  expect(shop.orders.size).toBe(1);
});

test('two pages, one order: whoever sends it, both hear', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const open = sharedStorage();
  const outbox = memoryStore();
  const pages = [0, 1].map(() => openPage(shop, { storage: open(), outbox }, line));
  const [a, b] = pages as [(typeof pages)[0], (typeof pages)[0]];
  for (const page of pages) page.cart.subscribe(() => {});
  await a.cart.choose({ hubId, runId });
  await a.cart.setLine(honey, 2, goods(honey));
  await b.cart.load();
  await a.cart.place(order(200)).catch(() => {});
  line.online = true;
  for (const page of pages) page.wake(true);
  await vi.waitFor(() => {
    for (const { cart } of pages) expect(cart.orders[0]).toMatchObject({ number: '7K2M-9QXD' });
  });
  expect(shop.orders.size).toBe(1);
});

test('refused while it waited: it says why, is the basket again, and goes out anew under the same id', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const page = openPage(shop, device(), line);
  await page.cart.choose({ hubId, runId });
  await page.cart.setLine(honey, 2, goods(honey));
  const { orderId } = page.cart.get().cart!;
  line.online = false;
  await page.cart.place(order(200)).catch(() => {});
  shop.faults.push(() => refusal(422, 'total_changed'));
  line.online = true;
  page.wake(true);
  await vi.waitFor(() => expect(states(page)).toContain('order needs_review'));
  expect(await page.cart.waiting(orderId)).toMatchObject({ reason: { code: 'total_changed' } });
  await page.cart.review(orderId);
  expect(page.cart.get()).toMatchObject({ cart: { orderId, lines: [{ quantity: 2 }] }, orders: [] });
  expect(await page.cart.place(order(260))).toMatchObject({ id: orderId });
  expect([...shop.orders.values()].map(({ body }) => JSON.parse(body).seen.total)).toEqual([yuan(260)]);
  expect(page.cart.orders).toMatchObject([{ id: orderId, number: '7K2M-9QXD' }]);
});

test('what was put into a newer basket joins the order that comes back', async () => {
  const shop = fakeShop();
  const line = { online: false };
  const page = openPage(shop, device(), line);
  await page.cart.choose({ hubId, runId });
  await page.cart.setLine(honey, 2, goods(honey));
  const { orderId } = page.cart.get().cart!;
  await page.cart.place(order(200)).catch(() => {});
  await page.cart.setLine(honey, 1, goods(honey));
  await page.cart.setLine(tea, 1, goods(tea));
  expect(await page.cart.takeBack(orderId)).toBe(true);
  expect(said(page.cart.get().cart!.lines)).toEqual({ honey: 3, tea: 1 });
  expect(page.cart.get().cart!.orderId).toBe(orderId);
  expect(await page.cart.waiting(orderId)).toBeNull();
});

test('an order that the server may have is not taken back', async () => {
  const shop = fakeShop();
  const page = openPage(shop, device(), { online: true });
  await page.cart.choose({ hubId, runId });
  await page.cart.setLine(honey, 2, goods(honey));
  const { orderId } = page.cart.get().cart!;
  shop.faults.push(...Array.from({ length: 20 }, () => 'drop' as const));
  await expect(page.cart.place(order(200))).rejects.toMatchObject({ code: 'network' });
  expect(await page.cart.takeBack(orderId)).toBe(false);
  expect(page.cart.orders).toMatchObject([{ id: orderId, number: null }]);
});

test('an answer that was lost: placing again, or the outbox by itself, finds the one order', async () => {
  const shop = fakeShop();
  const page = openPage(shop, device(), { online: true });
  await page.cart.choose({ hubId, runId });
  await page.cart.setLine(honey, 2, goods(honey));
  const { orderId } = page.cart.get().cart!;
  // A try of the outbox is one request: it has to know of each that may have arrived.
  shop.faults.push('lose');
  await expect(page.cart.place(order(200))).rejects.toMatchObject({ code: 'network' });
  expect(await page.cart.place(order(200))).toMatchObject({ id: orderId });
  expect(shop.orders.size).toBe(1);
});

test('what was kept of an order is deleted: its basket comes back, nothing is silently gone', async () => {
  const shop = fakeShop();
  const line = { online: true };
  const phone = device();
  const first = openPage(shop, phone, line);
  await first.cart.choose({ hubId, runId });
  await first.cart.setLine(honey, 2, goods(honey));
  line.online = false;
  await first.cart.place(order(200)).catch(() => {});
  const second = openPage(shop, { ...phone, outbox: memoryStore() }, { online: true });
  await vi.waitFor(() => expect(second.cart.get().lines).toBe(1));
  expect(second.cart.orders).toEqual([]);
});
