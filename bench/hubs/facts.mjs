import { brotliCompressSync, constants } from 'node:zlib';
import { cellBits, cellOf, encodeTile } from '@hamlet/sdk/hubs';

/** The languages of the network's texts. */
export const locales = ['en', 'fr', 'zh-CN'];

/** The server's bound, `tile-version.ts`. */
const mostHubs = 2_560;

/** @typedef {ReturnType<typeof import('./network.mjs').network>[number]['input']} Input */
/** @typedef {import('@hamlet/sdk/hubs').HubFacts} Facts */

/** A text in each language; '' where it says the same as the first. @param {Record<string, string>} texts */
function inEach(texts) {
  const first = texts['en'] ?? Object.values(texts)[0] ?? '';
  return [first, ...['fr', 'zh-CN'].map((locale) => (texts[locale] === first ? '' : (texts[locale] ?? '')))];
}

/** A hub as a tile tells it. @param {Input} input @returns {Facts} */
export const factsOf = (input) =>
  /** @type {Facts} */ ({
    ...input,
    lng: input.location.coordinates[0] ?? 0,
    lat: input.location.coordinates[1] ?? 0,
    names: inEach(/** @type {Record<string, string>} */ (input.names)),
    sounds: [],
    landmarks: input.landmarks ? inEach(input.landmarks) : null,
    area: { code: input.area.code, names: inEach(input.area.names) },
    hours: input.hours ?? null,
  });

/** The tiles of a network, cut as the server cuts them. @param {readonly Facts[]} hubs */
export function tilesOf(hubs) {
  /** @type {import('@hamlet/sdk/hubs').Tile[]} */
  const tiles = [];
  const placed = hubs.map((hub) => ({
    hub,
    path: cellOf(hub.lng, hub.lat).toString(2).padStart(cellBits, '0'),
  }));
  /** @param {typeof placed} rows @param {number} depth */
  function cut(rows, depth) {
    const [first] = rows;
    if (!first) return;
    if (rows.length > mostHubs && depth < cellBits) {
      for (const bit of ['0', '1'])
        cut(
          rows.filter(({ path }) => path[depth] === bit),
          depth + 1,
        );
      return;
    }
    const head = { id: `c${first.path.slice(0, depth)}`, version: '0'.repeat(16), locales };
    tiles.push(
      encodeTile(
        head,
        rows.map(({ hub }) => hub),
      ),
    );
  }
  cut(placed, 0);
  return tiles;
}

/** Bytes of a text as a server sends it to whoever takes brotli. @param {string} text */
export const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;
