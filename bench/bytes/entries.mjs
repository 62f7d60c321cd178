/**
 * One job that a page gives to us.
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} script what the page imports, in `scripts/`
 * @property {import('./measure.mjs').Part} part
 * @property {string} [onTopOf] script that the page has already: only what comes on top counts
 * @property {number} [ceiling] bytes after brotli; it binds
 * @property {number} [aim] bytes after gzip -9, beside the peers; it doesn't bind
 */

/** The jobs and their budgets. @type {readonly Entry[]} */
export const entries = [
  { name: 'client: list, create cart, add item', script: 'client.mjs', part: 'at once', aim: 7_200 },
  { name: 'browse: provider, list, card, client', script: 'browse.mjs', part: 'at once', ceiling: 18_500 },
  { name: 'product card standing alone', script: 'card.mjs', part: 'at once', aim: 17_000 },
  { name: 'card, cart, hub picker', script: 'card-cart-hubs.mjs', part: 'one language', aim: 26_000 },
  {
    name: 'whole purchase: + checkout, tracker',
    script: 'purchase.mjs',
    part: 'one language',
    aim: 36_000,
  },
  {
    name: 'cart, checkout, hub list on top of browse',
    script: 'cart-checkout-hubs.mjs',
    part: 'one language',
    onTopOf: 'browse.mjs',
    ceiling: 10_000,
  },
  {
    name: 'everything, English and French, one file',
    script: 'everything.mjs',
    part: 'one file',
    ceiling: 48_000,
  },
];
