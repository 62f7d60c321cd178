import type { StoreInput, StoreRecord } from '../contract/types';
import type { Versioned } from '../http/answer';
import { HamletError } from '../http/errors';
import {
  createHttp,
  type CallOptions,
  type Http,
  type TransportOptions,
  type WriteOptions,
} from '../http/http';
import { operatorKeys } from './keys';
import { operatorOrders } from './orders';
import { records } from './records';
import { operatorRuns } from './runs';

/** How an operator's client is set up. */
export interface OperatorOptions extends TransportOptions {
  /** The store's secret key, `sk_live_…` or `sk_test_…`. Keep it on your server. */
  secretKey: string;
}

const operatorStore = (http: Http) => ({
  /** Reads the store's settings. */
  get: (options?: CallOptions): Promise<Versioned<StoreRecord>> => http.get('/operator/store', {}, options),
  /** Replaces the store's settings. The currency of a store that has offers cannot change. */
  put: (input: StoreInput, options?: WriteOptions): Promise<Versioned<StoreRecord>> =>
    http.send('put', '/operator/store', { body: input }, options),
});

/**
 * Makes the operator's client, for servers and scripts. Throws `invalid_options` in a web page, where everybody could
 * read the secret key, and for a key that is no secret key.
 */
export function createOperator(options: OperatorOptions) {
  if ('window' in globalThis && 'document' in globalThis) {
    throw new HamletError(
      'invalid_options',
      'A secret key must never be in a web page. Call this from your server.',
    );
  }
  if (!/^sk_(?:live|test)_[a-z0-9-]+_./.test(String(options.secretKey))) {
    throw new HamletError('invalid_options', 'secretKey: give a secret key, sk_live_… or sk_test_….');
  }
  const http = createHttp(options);
  return {
    /** Milliseconds since 1970 by the server's clock, once an answer has come. */
    now: http.now,
    store: operatorStore(http),
    categories: records(http, '/operator/categories/{categoryId}'),
    products: records(http, '/operator/products/{productId}'),
    offers: records(http, '/operator/offers/{offerId}'),
    hubs: records(http, '/operator/hubs/{hubId}'),
    routes: records(http, '/operator/routes/{routeId}'),
    runs: operatorRuns(http),
    orders: operatorOrders(http),
    keys: operatorKeys(http),
  };
}

/** The operator's client of one store. */
export type Operator = ReturnType<typeof createOperator>;
