/** @typedef {import('./entries.mjs').Entry & import('./measure.mjs').Bytes} Measured */

/** @param {number | undefined} bytes */
const count = (bytes) => bytes?.toLocaleString('en') ?? '';

/** @param {readonly (readonly string[])[]} rows the first names the columns */
function table([names = [], ...rows]) {
  const all = [names, names.map((_, column) => (column ? '--:' : '---')), ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/**
 * Whether an entry is heavier than what binds it.
 * @param {Measured} entry
 */
export const isExceeded = ({ brotli, ceiling = Infinity }) => brotli > ceiling;

/** @param {Measured} entry */
function verdict({ brotli, gzip, ceiling, aim }) {
  const over = ceiling ? brotli - ceiling : gzip - (aim ?? Infinity);
  return over > 0 ? `**${count(over)} over**` : 'kept';
}

/** @param {Measured} entry */
const budget = ({ ceiling, aim }) => (ceiling ? `brotli ≤ ${count(ceiling)}` : `gzip ≤ ${count(aim)}`);

/**
 * Our entries with their budgets, as Markdown.
 * @param {readonly Measured[]} entries
 */
export const ours = (entries) =>
  table([
    ['Hamlet', 'min', 'gzip -9', 'brotli', 'budget', 'verdict'],
    ...entries.map((entry) => [
      entry.name,
      count(entry.min),
      count(entry.gzip),
      count(entry.brotli),
      budget(entry),
      verdict(entry),
    ]),
  ]);

/**
 * The parts that come later, as Markdown.
 * @param {readonly (import('./measure.mjs').Bytes & { name: string })[]} all
 */
export const parts = (all) =>
  table([
    ['part that comes later', 'min', 'gzip -9', 'brotli'],
    ...all.map(({ name, min, gzip, brotli }) => [name, count(min), count(gzip), count(brotli)]),
  ]);

/**
 * What others need, as Markdown.
 * @param {readonly import('./peers.mjs').Peer[]} peers
 */
export const theirs = (peers) =>
  table([
    ['peer', 'job', 'gzip -9', 'brotli'],
    ...peers.map(({ name, job, gzip, brotli }) => [name, job, count(gzip), count(brotli)]),
  ]);
