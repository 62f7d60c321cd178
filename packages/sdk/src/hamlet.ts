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
import { blankRecord, cartRecords } from './state/cart-record';
import { deviceCart, type CartSession } from './state/device-cart';
import { deviceSync, type DeviceSync } from './state/device-sync';
import type { OutboxOptions } from './offline/outbox';
import { later } from './http/later';
import { timerSleep } from './http/sleep';
import type { AnswerStore } from './offline/answer-store';
import { createReading, type OpenAnswers, type ReadingState } from './state/reading';
import type { ReadableStore } from './state/store';
import { browserStorage, storedText, type KeyValueStorage, type StoredText } from './state/storage';
import { webRandom } from './values/random';

/** What changes a basket: a page of goods is read without it. */
const basket = later(() => import('./state/cart-session'));
/** What keeps writes until they have arrived. */
const outbox = later(() => import('./offline/outbox'));

/** What keeps answers on the device: fetched when a first answer is here, or doesn't come. */
const answers = later(() => import('./offline/kept-answers'));

/** What a device that is handed on forgets. */
const forgetting = later(() => import('./offline/forget'));

/** How a client is set up. */
export interface HamletOptions extends ConnectOptions {
  /** What keeps the basket and the orders on the device; in a page localStorage, else memory, unless given. */
  storage?: KeyValueStorage | undefined;
  /**
   * What differs in a test or a worker about the writes that wait for the network: IndexedDB in a page; none wait where
   * `storage` is handed in without it, nor outside of a page.
   */
  outbox?: Omit<OutboxOptions, 'name'> | undefined;
  /**
   * What keeps answers for times without a network: IndexedDB in a page; null keeps none, and none are kept where `fetch` or
   * `storage` is handed in without it.
   */
  answers?: AnswerStore | null | undefined;
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
  /** How reading goes: whether there is a signal, whether what was read outlives the page, when to read again. */
  readonly reading: ReadableStore<ReadingState>;
  /**
   * When a record was true that the device gave because the server didn't answer: say "as of …". Undefined for what the
   * server has just said. Milliseconds since 1970 by the server's clock; ask with the very object that a read gave.
   */
  asOf(record: object): number | undefined;
  /**
   * Forgets what this device keeps of the store: basket, orders, passes, what was read. For a device that is handed on. What
   * still waits to be sent stays until it has arrived.
   */
  forget(): Promise<void>;
}

/**
 * Makes a client. Two clients share nothing but the device's storage. Throws `invalid_options` for a secret key, a key
 * that is no key, or an address that is none.
 */
export function createHamlet(options: HamletOptions): Hamlet {
  const { locale, key, storage, sleep, clock = Date.now, random = webRandom } = options;
  // `pk_test_valley_…` belongs to the store `test_valley`.
  const name = key.split('_').slice(1, 3).join('_');
  const direct = connect(options);
  const { http, state, asOf, forget } = createReading(direct, sleep ?? timerSleep, opener(options, name));
  const prefix = `hamlet:${name}:`;
  const text = (key: string) => storedText(() => storage ?? browserStorage(), prefix + key);
  const texts = new Map<string, StoredText>();
  const records = cartRecords(text('v1'));
  const sync = deviceSync(outbox, { name, clock: http.now, random, ...options.outbox });
  // A server's buyers share nothing, and nothing waits there.
  const waits = options.outbox || (!storage && 'document' in globalThis) ? sync : null;
  const calls = { carts: carts(http), orders: orders(http) };
  const cart = deviceCart(basket, records, {
    ...{ ...calls, clock, random, sync: waits, asOf },
    // What waits goes by what the server says now.
    direct: { carts: carts(direct), orders: orders(direct) },
    prepare: http.prepare,
  });
  const shop = store(http);
  return {
    locale,
    now: http.now,
    store: {
      async get(options) {
        const found = await shop.get(options);
        // For a basket without a signal; carts say it again.
        const { carriage = null } = found;
        if (carriage) records.change((record) => void (record.carriage = carriage));
        return found;
      },
    },
    categories: categories(http),
    products: products(http),
    areas: areas(http),
    hubs: hubs(http),
    routes: routes(http),
    runs: runs(http),
    ...calls,
    cart,
    sync,
    kept(name) {
      const kept = texts.get(name) ?? text(`${name}:v1`);
      texts.set(name, kept);
      return kept;
    },
    reading: state,
    asOf,
    async forget() {
      records.change((record) => Object.assign(record, blankRecord()));
      for (const text of texts.values()) text.write('');
      await forget();
      (await forgetting()).forgetTexts(prefix, storage);
      await cart.load();
      await (await sync.open()).forget();
    },
  };
}

/** What opens the kept answers of a store; null where none are kept. */
function opener(
  { answers: given, fetch, storage, baseUrl, locale, clock, sleep }: HamletOptions,
  name: string,
): OpenAnswers | null {
  const none = fetch || storage || !('indexedDB' in globalThis);
  if (given === null || (!given && none)) return null;
  return async (http, state) => {
    const { createKeptAnswers, indexedDbAnswers } = await answers();
    const own = given ?? indexedDbAnswers(`hamlet-answers:${name}`, { sleep });
    return createKeptAnswers({ http, state, storage: own, from: baseUrl, locale, clock, sleep });
  };
}
