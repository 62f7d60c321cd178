import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import { answer, fakeNetwork } from '../test/fake-network';
import { fakeShop } from '../test/fake-shop';
import { createHamlet } from './hamlet';
import { memoryStorage } from './state/storage';
import type { Cart, Hub, HubRun, Order, Product } from './index';
import { uuidv7 } from './values/uuid';
import { webRandom } from './values/random';

const options = { baseUrl: 'https://api.example', key: 'pk_live_valley_k' };
const offerId = uuidv7(1, webRandom);
afterEach(() => vi.unstubAllGlobals());

test('each noun reads from its own path', async () => {
  const { fetch, sent } = fakeNetwork(() => answer({ data: [], next: null }));
  const hamlet = createHamlet({ ...options, locale: 'fr', fetch });
  await hamlet.store.get();
  await hamlet.categories.list();
  await hamlet.products.get('p');
  await hamlet.areas.list();
  await hamlet.hubs.list({ near: [111.1234567, 0], service: 'cash', limit: 5 });
  await hamlet.routes.get('r');
  await hamlet.runs.list({ hubId: 'h' });
  await hamlet.runs.get('u');
  const paths = sent.map(({ url }) => new URL(url));
  expect(paths.map(({ pathname }) => pathname)).toEqual([
    '/store',
    '/categories',
    '/products/p',
    '/areas',
    '/hubs',
    '/routes/r',
    '/runs',
    '/runs/u',
  ]);
  expect(paths[4]!.searchParams.get('near')).toBe('111.12346,0.00000');
  expect(hamlet.locale).toBe('fr');
});

test('what comes back has the contract’s types, and what the contract does not know does not compile', () => {
  const hamlet = createHamlet({ ...options, fetch: () => answer({ data: [], next: null }) });
  expectTypeOf(hamlet.products.list).returns.resolves.toEqualTypeOf<{
    data: Product[];
    next: string | null;
  }>();
  expectTypeOf(hamlet.hubs.get).returns.resolves.toEqualTypeOf<Hub>();
  expectTypeOf(hamlet.runs.list).returns.resolves.toHaveProperty('data').toEqualTypeOf<HubRun[]>();
  expectTypeOf(hamlet.carts.get).returns.resolves.toHaveProperty('value').toEqualTypeOf<Cart>();
  expectTypeOf(hamlet.cart.place).returns.resolves.toEqualTypeOf<Order>();
  // @ts-expect-error no such filter
  void hamlet.products.list({ colour: 'red' });
  // @ts-expect-error a run list needs its hub
  void hamlet.runs.list({});
  // @ts-expect-error a cart needs its token
  void hamlet.carts.get('id', {});
});

test('two clients on a page share nothing but the device’s storage, and each store has its own', async () => {
  const values = new Map<string, string>();
  vi.stubGlobal('document', {});
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  });
  const { fetch } = fakeShop();
  const one = createHamlet({ ...options, fetch });
  await one.cart.setLine(offerId, 1);
  expect([...values.keys()]).toEqual(['hamlet:live_valley:v1']);
  expect(createHamlet({ ...options, fetch }).cart.get().lines).toBe(1);
  expect(createHamlet({ ...options, key: 'pk_test_valley_k', fetch }).cart.get().lines).toBe(0);
});

test('on a server two clients share no basket', async () => {
  const { fetch } = fakeShop();
  const one = createHamlet({ ...options, fetch });
  await one.cart.setLine(offerId, 1);
  expect(one.cart.durable).toBe(false);
  expect(createHamlet({ ...options, fetch }).cart.get().lines).toBe(0);
});

test('a page whose storage is forbidden still sells', async () => {
  vi.stubGlobal('document', {});
  vi.stubGlobal('localStorage', undefined);
  const { cart } = createHamlet({ ...options, fetch: fakeShop().fetch });
  await cart.setLine(offerId, 1);
  expect([cart.quantityOf(offerId), cart.durable]).toEqual([1, false]);
});

test('a page may keep one more text of its store on the device, apart from the basket’s', () => {
  const storage = memoryStorage();
  const own = (key: string) => createHamlet({ ...options, key, storage }).kept('passes');
  own(options.key).write('[1]');
  expect(storage.get('hamlet:live_valley:passes:v1')).toBe('[1]');
  expect([own(options.key).read(), own('pk_live_hills_k').read()]).toEqual(['[1]', null]);
});
