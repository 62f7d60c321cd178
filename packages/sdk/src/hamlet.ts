import { connect, type ConnectOptions } from './connect';
import { areas } from './resources/areas';
import { carts } from './resources/carts';
import { categories } from './resources/categories';
import { hubs } from './resources/hubs';
import { orders } from './resources/orders';
import { products } from './resources/products';
import { routes } from './resources/routes';
import { runs } from './resources/runs';
import { store } from './resources/store';
import { cartRecords } from './state/cart-record';
import { deviceCart, type CartSession } from './state/device-cart';
import { deviceSync, type DeviceSync } from './state/device-sync';
import type { OutboxOptions } from './offline/outbox';
import { later } from './http/later';
import { browserStorage, storedText, type KeyValueStorage, type StoredText } from './state/storage';
import { webRandom } from './values/random';

/** What changes a basket: a page of goods is read without it. */
const basket = later(() => import('./state/cart-session'));
/** What keeps writes until they have arrived. */
const outbox = later(() => import('./offline/outbox'));

/** How a client is set up. */
export interface HamletOptions extends ConnectOptions {
  /** What keeps the basket and the orders on the device; in a page localStorage, else memory, unless given. */
  storage?: KeyValueStorage | undefined;
  /** What differs in a test or a worker about the writes that wait for the network. */
  outbox?: Omit<OutboxOptions, 'name'> | undefined;
}

/** The client of one store. */
export interface Hamlet {
  /** The language asked for, if one was given. */
  readonly locale: string | undefined;
  /** Milliseconds since 1970 by the server's clock, once an answer has come; cut-offs go by it. */
  now(): number;
  readonly store: ReturnType<typeof store>;
  readonly categories: ReturnType<typeof categories>;
  readonly products: ReturnType<typeof products>;
  readonly areas: ReturnType<typeof areas>;
  readonly hubs: ReturnType<typeof hubs>;
  readonly routes: ReturnType<typeof routes>;
  readonly runs: ReturnType<typeof runs>;
  readonly carts: ReturnType<typeof carts>;
  readonly orders: ReturnType<typeof orders>;
  /** The device's one basket. */
  readonly cart: CartSession;
  /** The connection, and the writes that wait for it. */
  readonly sync: DeviceSync;
  /** One more text that the device keeps for this store, by its name; in memory where the device keeps nothing. */
  kept(name: string): StoredText;
}

/**
 * Makes a client. Two clients share nothing but the device's storage. Throws `invalid_options` for a secret key, a key
 * that is no key, or an address that is none.
 */
export function createHamlet(options: HamletOptions): Hamlet {
  const http = connect(options);
  const { locale, key, storage, clock = Date.now, random = webRandom } = options;
  // `pk_test_valley_…` belongs to the store `test_valley`.
  const name = key.split('_').slice(1, 3).join('_');
  const text = (key: string) => storedText(() => storage ?? browserStorage(), `hamlet:${name}:${key}`);
  const records = cartRecords(text('v1'));
  const sync = deviceSync(outbox, { name, clock: http.now, random, ...options.outbox });
  const calls = { carts: carts(http), orders: orders(http) };
  return {
    locale,
    now: http.now,
    store: store(http),
    categories: categories(http),
    products: products(http),
    areas: areas(http),
    hubs: hubs(http),
    routes: routes(http),
    runs: runs(http),
    ...calls,
    cart: deviceCart(basket, records, { ...calls, prepare: http.prepare, clock, random }),
    sync,
    kept: (name) => text(`${name}:v1`),
  };
}
