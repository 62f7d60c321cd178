/**
 * One job that a page gives to us.
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} script what the page imports, in `scripts/`
 * @property {import('./measure.mjs').Part} part
 * @property {readonly string[]} [also] parts that count though they come later, by the names of their sources
 * @property {string} [onTopOf] script that the page has already: only what comes on top counts
 * @property {number} [ceiling] bytes after brotli; it binds
 * @property {number} [aim] bytes after gzip -9, beside the peers; it doesn't bind
 */

/** The jobs and their budgets. @type {readonly Entry[]} */
export const entries = [
  {
    name: 'client: list, create cart, add item',
    script: 'client.mjs',
    part: 'at once',
    also: ['writer'],
    aim: 7_200,
  },
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
    // What must be there from the first "Add" to the checkout's form: the basket and its writes count.
    name: 'cart, checkout, hub list on top of browse',
    script: 'cart-checkout-hubs.mjs',
    part: 'at once',
    also: ['cart-session', 'writer'],
    onTopOf: 'browse.mjs',
    ceiling: 10_000,
  },
  {
    name: 'writes that wait for the network, on top of browse',
    script: 'browse.mjs',
    part: 'at once',
    also: ['outbox'],
    onTopOf: 'browse.mjs',
    ceiling: 2_500,
  },
  {
    name: 'order tracker on top of buying',
    script: 'tracking.mjs',
    part: 'at once',
    also: ['tracker-part'],
    onTopOf: 'cart-checkout-hubs.mjs',
    ceiling: 4_000,
  },
  {
    name: 'everything, one language',
    script: 'everything.mjs',
    part: 'one language',
    ceiling: 48_000,
  },
];
