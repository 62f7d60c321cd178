import { buildPackages, packagesAreBuilt } from '../../scripts/build-packages.mjs';
import { installPeers, peerModule } from '../peers.mjs';
import { compare } from './compare.mjs';

/** A call through the client may take this many times as long as the same by `fetch` alone. */
const ceiling = 3.3;

const baseUrl = 'https://api.example';
const key = 'pk_test_valley_abcdefghijklmnopqrstuvwxyz';
const query = { limit: 20, key, locale: 'en', version: '2026-11-23' };

const product = (/** @type {unknown} */ _, /** @type {number} */ number) => ({
  id: `01940000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  name: `Product ${number}`,
  slug: `product-${number}`,
  price: { amount: 4500 + number, currency: 'CNY' },
  seller: { id: `seller-${number % 7}`, name: `Seller ${number % 7}` },
  image: { url: `${number}.svg`, width: 320, height: 240, alt: `Product ${number}` },
});
const answer = JSON.stringify({ data: Array.from({ length: 20 }, product), next: null });
const headers = { 'content-type': 'application/json' };

/** Answers at once: what is left is the client's own work. */
const stub = async (/** @type {Request} */ _request) => new Response(answer, { headers });

/**
 * The same call by each client.
 * @returns {Promise<Record<string, () => Promise<unknown>>>} by name; `fetch` is what the others are compared with
 */
async function calls() {
  const { connect, products } = await import('@hamlet/sdk');
  const hamlet = products(connect({ baseUrl, key, locale: 'en', fetch: stub }));
  const address = `${baseUrl}/products?limit=20&key=${key}&locale=en&version=2026-11-23`;
  const ky = (await peerModule('ky'))?.default.create({ prefixUrl: baseUrl, fetch: stub });
  const typed = (await peerModule('openapi-fetch'))?.default({ baseUrl, fetch: stub });
  return {
    fetch: async () => (await send(address)).json(),
    Hamlet: async () => hamlet.list({ limit: 20 }),
    ...(ky && { 'ky 1.14': () => ky.get('products', { searchParams: query }).json() }),
    ...(typed && { 'openapi-fetch': () => typed.GET('/products', { params: { query } }) }),
  };
}

/** What a page writes without a client: a request, sent. @param {string} address */
async function send(address) {
  return stub(new Request(address, { credentials: 'omit' }));
}

/**
 * `pnpm bench client`: what a call costs before and after the network, beside `fetch` alone; `--peers` installs ky and
 * openapi-fetch to stand beside it.
 * @param {readonly string[]} options
 * @returns {Promise<number>} 1 where the ceiling is exceeded
 */
export async function main(options) {
  if (!packagesAreBuilt()) await buildPackages();
  if (options.includes('--peers')) await installPeers();
  const results = await compare(await calls(), 'fetch');
  console.log('| client | µs a call | × fetch |\n| --- | --: | --: |');
  for (const { name, time, ratio } of results)
    console.log(`| ${name} | ${time.toFixed(1)} | ${ratio.toFixed(2)} |`);
  const ours = results.find(({ name }) => name === 'Hamlet')?.ratio ?? Infinity;
  if (ours <= ceiling) return 0;
  console.error(`Too slow: ${ours.toFixed(2)} × fetch, ceiling ${ceiling}.`);
  return 1;
}
