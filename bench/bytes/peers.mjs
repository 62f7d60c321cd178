import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPeers, peersFolder as folder } from '../peers.mjs';
import { measure } from './measure.mjs';

/**
 * What others need for the same job: bytes after gzip -9, as measured in November 2026. Those with a `script` can be
 * installed and measured anew.
 * @typedef {{ job: string, name: string, gzip: number, brotli?: number, script?: string }} Peer
 */

/** @type {readonly Peer[]} */
export const peers = [
  { job: 'client', name: 'Spree', gzip: 2_786, script: 'spree.mjs' },
  { job: 'client', name: 'Shopify storefront-api-client', gzip: 4_107, script: 'shopify-storefront.mjs' },
  { job: 'client', name: 'ky 1.14 alone', gzip: 5_104, script: 'ky.mjs' },
  { job: 'client', name: 'Commerce Layer, selective', gzip: 7_312, script: 'commercelayer.mjs' },
  { job: 'client', name: 'ky 2.1 alone', gzip: 8_928, script: 'ky2.mjs' },
  { job: 'client', name: 'ky 2.1 + openapi-fetch', gzip: 11_196, script: 'ky2-openapi-fetch.mjs' },
  { job: 'client', name: 'commercetools', gzip: 16_425, script: 'commercetools.mjs' },
  { job: 'client', name: 'shopify-buy', gzip: 19_680, script: 'shopify-buy.mjs' },
  { job: 'client', name: 'Commerce Layer, whole', gzip: 21_855, script: 'commercelayer-whole.mjs' },
  { job: 'client', name: 'Medusa', gzip: 28_908, script: 'medusa.mjs' },
  { job: 'client', name: 'Swell', gzip: 53_918, script: 'swell.mjs' },
  { job: 'card', name: 'Lit alone', gzip: 5_862, script: 'lit.mjs' },
  {
    job: 'card',
    name: 'Commerce Layer price, availability, button',
    gzip: 40_247,
    script: 'commercelayer-card.mjs',
  },
  { job: 'card', name: 'Buy Button', gzip: 58_951 },
  { job: 'card', name: 'hydrogen-react with React', gzip: 73_374, script: 'hydrogen-card.jsx' },
  { job: 'card and cart', name: 'Commerce Layer', gzip: 53_030, script: 'commercelayer-card-cart.mjs' },
  { job: 'card and cart', name: 'hydrogen-react with React', gzip: 80_073, script: 'hydrogen-card-cart.jsx' },
  { job: 'card and cart', name: 'Adobe MiniCart', gzip: 114_334 },
  { job: 'hub picker', name: 'Google store locator', gzip: 38_992, script: 'google-store-locator.mjs' },
  { job: 'checkout', name: 'Adobe checkout', gzip: 97_549 },
];

/**
 * Measures the peers anew; those that can't be installed keep their figure.
 * @returns {Promise<readonly Peer[]>}
 */
export async function measurePeers() {
  await installPeers();
  return Promise.all(
    peers.map(async (peer) => {
      if (!peer.script) return peer;
      const contents = readFileSync(join(folder, 'scripts', peer.script), 'utf8');
      return { ...peer, ...(await measure({ contents, folder }, 'one file')) };
    }),
  );
}
