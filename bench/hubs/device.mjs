import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fold } from '@hamlet/sdk';
import { createHubIndex } from '@hamlet/sdk/hubs';
import { peerModule } from '../peers.mjs';
import { inTurns } from '../server/rounds.mjs';
import { brotli, factsOf, tilesOf } from './facts.mjs';
import { network } from './network.mjs';

/** @typedef {import('../server/report.mjs').Row} Row */

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Bytes in use once nothing is left to be thrown away. */
function memory() {
  for (let time = 0; time < 4; time += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const words = [
  'wang',
  'Wangjia',
  'shang',
  'zhuang',
  'a',
  'hb',
  '0231',
  'HN-0012',
  '王家',
  '家庄',
  'école',
  'Wangjiazhuang',
  'dongli',
  'beside the market',
  'old bridge',
  'post office',
];

/** How many times a second something is done. @param {number} times @param {(n: number) => unknown} work */
async function rate(times, work) {
  const from = performance.now();
  for (let n = 0; n < times; n += 1) work(n);
  return (times * 1000) / (performance.now() - from);
}

const micros = (/** @type {number} */ rate) => {
  const time = 1_000_000 / rate;
  return time < 1000 ? `${time.toFixed(0)} µs` : `${(time / 1000).toFixed(2)} ms`;
};

/** @param {string} what @param {number} least @param {import('../server/rounds.mjs').Compared} compared @returns {Row} */
const row = (what, least, { ours, floor, ratio, least: low, most }) => ({
  what,
  ours: micros(ours),
  floor: micros(floor),
  value: ratio,
  spread: `${low.toFixed(2)} to ${most.toFixed(2)}`,
  least,
});

const radians = Math.PI / 180;

/** Metres, as most pages write it. @param {number} lng @param {number} lat @param {{ lng: number, lat: number }} to */
function haversine(lng, lat, to) {
  const x = Math.sin(((to.lat - lat) * radians) / 2);
  const y = Math.sin(((to.lng - lng) * radians) / 2);
  const chord = x * x + Math.cos(lat * radians) * Math.cos(to.lat * radians) * y * y;
  return 12_742_017.6 * Math.asin(Math.sqrt(chord));
}

/**
 * What a device holds and how fast it finds, beside what most pages do and beside kdbush.
 * @param {number} count
 * @param {{ rounds: number, seconds: number }} patience
 */
export async function onDevice(count, patience) {
  const facts = network(count).map(({ input }) => factsOf(input));
  const texts = tilesOf(facts).map((tile) => JSON.stringify(tile));
  const sizes = texts.map(brotli);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const hubs = count.toLocaleString('en');

  // What the program itself takes, it takes once.
  const warm = createHubIndex();
  for (const text of texts.slice(0, 8)) warm.put(JSON.parse(text));
  warm.find({ near: [111, 30], query: 'wang' });
  const before = memory();
  const index = createHubIndex();
  const began = performance.now();
  for (const text of texts) index.put(JSON.parse(text));
  index.find({ near: [111, 30] });
  const opened = performance.now() - began;
  const held = memory() - before;

  const objects = facts.map(({ code, lng, lat, names, landmarks, area }) => ({
    code,
    lng,
    lat,
    texts: [...names, ...(landmarks ?? []), ...(area?.names ?? []), code].filter(Boolean),
  }));
  const places = Array.from({ length: 512 }, (_, n) => {
    const hub = facts[(n * 7919) % count];
    return {
      lng: (hub?.lng ?? 0) + ((n * 37) % 100) / 100 - 0.5,
      lat: (hub?.lat ?? 0) + ((n * 53) % 100) / 100 - 0.5,
    };
  });
  const placeOf = (/** @type {number} */ n) => places[n % places.length] ?? { lng: 0, lat: 0 };
  const scan = (/** @type {number} */ n) => {
    const { lng, lat } = placeOf(n);
    return objects
      .map((hub) => ({ hub, metres: haversine(lng, lat, hub) }))
      .sort((a, b) => a.metres - b.metres)
      .slice(0, 20);
  };
  const ours = (/** @type {number} */ n) => {
    const { lng, lat } = placeOf(n);
    return index.find({ near: [lng, lat], limit: 20 });
  };
  const KDBush = (await peerModule('kdbush')).default;
  const { around } = await peerModule('geokdbush');
  const tree = new KDBush(count);
  for (const { lng, lat } of objects) tree.add(lng, lat);
  tree.finish();
  const bush = (/** @type {number} */ n) => around(tree, placeOf(n).lng, placeOf(n).lat, 20);
  for (let n = 0; n < 20; n += 1) {
    const far = Math.round(scan(n).at(-1)?.metres ?? 0);
    const [last, theirs] = [ours(n).at(-1)?.distance ?? 0, objects[bush(n).at(-1)]];
    const { lng, lat } = placeOf(n);
    if (Math.abs(last - far) > 1 || !theirs || Math.abs(haversine(lng, lat, theirs) - far) > 5)
      throw new Error(`The three don't find the same near ${lng}, ${lat}.`);
  }
  const wordOf = (/** @type {number} */ n) => words[n % words.length] ?? '';
  const naive = (/** @type {number} */ n) => {
    const query = fold(wordOf(n));
    return objects.filter((hub) => hub.texts.some((text) => fold(text).includes(query))).slice(0, 20);
  };
  const search = (/** @type {number} */ n) => index.find({ query: wordOf(n), limit: 20 });
  for (let n = 0; n < words.length; n += 1)
    if (search(n).length < naive(n).length)
      throw new Error(`"${words[n]}" finds ${search(n).length} hubs here and ${naive(n).length} there.`);

  const scans = Math.max(2, Math.round(200_000 / count));
  const slow = Math.max(
    ...(await Promise.all(words.map(async (_, n) => 1000 / (await rate(5, () => search(n)))))),
  );
  const slip = 1000 / (await rate(5, () => index.find({ query: 'wangjaizhuang' })));
  return [
    {
      what: `${hubs} hubs: bytes a hub (brotli 11), ${texts.length} tiles, the heaviest ${(Math.max(...sizes) / 1000).toFixed(1)} KB`,
      ours: `${(bytes / 1000).toFixed(0)} KB`,
      floor: '',
      value: Number((bytes / count).toFixed(2)),
      most: 12,
    },
    {
      what: `${hubs} hubs: bytes of memory a hub; opened in ${opened.toFixed(0)} ms`,
      ours: `${(held / 1_000_000).toFixed(1)} MB`,
      floor: '',
      value: Number((held / count).toFixed(1)),
      most: 60,
    },
    row(
      `${hubs} hubs: nearest 20, times as fast as a sorted scan over objects`,
      20,
      await inTurns({ ours: () => rate(400, ours), floor: () => rate(scans, scan) }, patience),
    ),
    row(
      `${hubs} hubs: nearest 20, times as fast as kdbush with geokdbush`,
      1 / 6,
      await inTurns({ ours: () => rate(400, ours), floor: () => rate(400, bush) }, patience),
    ),
    row(
      `${hubs} hubs: ${words.length} texts, times as fast as folding and looking into each; the slowest ${slow.toFixed(1)} ms, with a slip ${slip.toFixed(1)} ms`,
      10,
      await inTurns(
        { ours: () => rate(words.length * 2, search), floor: () => rate(words.length, naive) },
        patience,
      ),
    ),
  ];
}
