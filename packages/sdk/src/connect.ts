import { HamletError } from './http/errors';
import { createHttp, type Http, type TransportOptions } from './http/http';

/** Which store to talk to, and how. */
export interface ConnectOptions extends TransportOptions {
  /** The store's publishable key, `pk_live_…` or `pk_test_…`. */
  key: string;
}

/**
 * Makes the transport alone. Give it to the resources that you need, for the smallest build:
 * `products(connect({ baseUrl, key })).list()`. Throws `invalid_options` for a secret key, a key that is no key, or an
 * address that is none.
 */
export function connect(options: ConnectOptions): Http {
  if (!/^pk_(?:live|test)_[a-z0-9-]+_./.test(options.key)) {
    throw new HamletError(
      'invalid_options',
      'key: give a publishable key (pk_…), never a secret one (sk_…).',
    );
  }
  return createHttp(options);
}
