import { afterEach, expect, test, vi } from 'vitest';
import { fakeShop, sharedStorage } from '../../test/fake-shop';
import { connect } from '../connect';
import { carts } from '../resources/carts';
import { orders } from '../resources/orders';
import { uuidv7 } from '../values/uuid';
import { webRandom } from '../values/random';
import { cartRecords } from './cart-record';
import * as session from './cart-session';
import { deviceCart } from './device-cart';
import { later } from '../http/later';
import { memoryStorage, storedText, type KeyValueStorage } from './storage';

const newId = () => uuidv7(1_800_000_000_000, webRandom);
const [honey, tea, hubId] = [newId(), newId(), newId()];

/** A page whose basket's part comes when the test lets it come. */
function page(shop = fakeShop(), storage: KeyValueStorage = memoryStorage()) {
  const asked: { come: () => void; fail: () => void }[] = [];
  const part = later(
    () =>
      new Promise<typeof session>((resolve, reject) =>
        asked.push({ come: () => resolve(session), fail: () => reject(new TypeError('No line.')) }),
      ),
  );
  const http = connect({ baseUrl: 'https://api.example', key: 'pk_test_valley_k', fetch: shop.fetch });
  const records = cartRecords(storedText(() => storage, 'k'));
  const calls = { carts: carts(http), orders: orders(http) };
  return {
    shop,
    asked,
    cart: deviceCart(part, records, {
      ...{ ...calls, prepare: http.prepare, clock: Date.now, random: webRandom, sync: null },
      ...{ direct: calls, asOf: () => undefined },
    }),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('a page that only looks never fetches what changes a basket', async () => {
  const { cart, asked } = page();
  cart.subscribe(() => {});
  await cart.load();
  expect(cart.get()).toEqual({ cart: null, lines: 0, status: 'idle', error: null, orders: [] });
  expect([cart.quantityOf(honey), cart.chosen, cart.orders, cart.durable]).toEqual([0, null, [], true]);
  expect(asked).toHaveLength(0);
});

test('the first add is shown while its part comes, and sent once the part is here', async () => {
  const { cart, asked, shop } = page();
  const adding = cart.setLine(honey, 2);
  expect(cart.get()).toMatchObject({ lines: 1, status: 'saving' });
  expect(cart.quantityOf(honey)).toBe(2);
  expect(shop.sent).toHaveLength(0);
  asked[0]!.come();
  await adding;
  expect(cart.get()).toMatchObject({ lines: 1, status: 'idle', cart: { lines: [{ quantity: 2 }] } });
  expect(shop.sent.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /carts']);
});

test('two adds in a row wait together and both arrive; of two wishes for one thing the newest is sent', async () => {
  const { cart, asked, shop } = page();
  const adding = [cart.setLine(honey, 1), cart.setLine(honey, 3), cart.setLine(tea, 1)];
  expect(cart.get().lines).toBe(2);
  asked[0]!.come();
  await Promise.all(adding);
  expect([cart.quantityOf(honey), cart.quantityOf(tea)]).toEqual([3, 1]);
  expect(shop.carts.size).toBe(1);
  expect(shop.sent[0]!.body).toContain('"quantity":3');
  expect(shop.sent).toHaveLength(2);
  expect(asked).toHaveLength(1);
});

test('what was taken out again while the part came is never sent', async () => {
  const { cart, asked, shop } = page();
  const both = [cart.setLine(honey, 1), cart.removeLine(honey)];
  expect(cart.get().lines).toBe(0);
  asked[0]!.come();
  await Promise.all(both);
  expect(shop.sent).toHaveLength(0);
});

test('a part that doesn’t come refuses the add and says so; the next add fetches it again', async () => {
  const { cart, asked, shop } = page();
  const refused = cart.setLine(honey, 2);
  asked[0]!.fail();
  await expect(refused).rejects.toMatchObject({ name: 'HamletError', code: 'network' });
  expect(cart.get()).toMatchObject({ lines: 0, status: 'failed', error: { code: 'network' } });
  expect(cart.quantityOf(honey)).toBe(0);
  const adding = cart.setLine(honey, 2);
  expect(cart.get()).toMatchObject({ lines: 1, status: 'saving', error: null });
  asked[1]!.come();
  await adding;
  expect([cart.quantityOf(honey), shop.carts.size]).toEqual([2, 1]);
});

test('a choice of hub made before the part is here goes with the first add', async () => {
  const { cart, asked, shop } = page();
  const steps = [cart.choose({ hubId, runId: null }), cart.setLine(honey, 1)];
  asked[0]!.come();
  await Promise.all(steps);
  expect(shop.sent[0]!.body).toContain(hubId);
});

test('a basket that another tab begins is fetched with what changes it', async () => {
  const shop = fakeShop();
  const open = sharedStorage();
  const one = page(shop, open());
  const other = page(shop, open());
  other.cart.subscribe(() => {});
  const adding = one.cart.setLine(honey, 2);
  one.asked[0]!.come();
  await adding;
  await vi.waitFor(() => expect(other.asked).toHaveLength(1));
  other.asked[0]!.come();
  await vi.waitFor(() => expect(other.cart.quantityOf(honey)).toBe(2));
});

test('the badge counts what the device knows before anything is fetched', async () => {
  const shop = fakeShop();
  const storage = memoryStorage();
  const first = page(shop, storage);
  const adding = first.cart.setLine(honey, 2);
  first.asked[0]!.come();
  await adding;
  const { cart, asked } = page(shop, storage);
  expect(cart.get()).toMatchObject({ lines: 1, cart: null });
  expect(asked).toHaveLength(0);
  const reading = cart.load();
  asked[0]!.come();
  await reading;
  expect(cart.quantityOf(honey)).toBe(2);
});

test('a basket that can’t be read for want of its part says so, and is read at the next try', async () => {
  const shop = fakeShop();
  const storage = memoryStorage();
  const first = page(shop, storage);
  const adding = first.cart.setLine(honey, 2);
  first.asked[0]!.come();
  await adding;
  const { cart, asked } = page(shop, storage);
  const refused = cart.load();
  asked[0]!.fail();
  await expect(refused).rejects.toMatchObject({ code: 'network' });
  expect(cart.get()).toMatchObject({ lines: 1, status: 'failed', error: { code: 'network' } });
  const reading = cart.load();
  asked[1]!.come();
  await reading;
  expect([cart.quantityOf(honey), cart.get().status]).toEqual([2, 'idle']);
});

test('preparing fetches the part once, when the page is idle; that it fails is no one’s matter yet', async () => {
  const idle: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => idle.push(task));
  const { cart, asked } = page();
  cart.prepare();
  cart.prepare();
  expect([idle.length, asked.length]).toEqual([1, 0]);
  idle[0]!();
  asked[0]!.fail();
  await new Promise((resolve) => setTimeout(resolve));
  expect(cart.get()).toMatchObject({ status: 'idle', error: null });
  const adding = cart.setLine(honey, 1);
  asked[1]!.come();
  await adding;
  expect(cart.quantityOf(honey)).toBe(1);
});
