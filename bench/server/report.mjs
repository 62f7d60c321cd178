/**
 * One measured figure with what binds it: at least, or at most.
 * @typedef {{ what: string, ours: string, floor: string, value: number, spread?: string, least?: number, most?: number, unit?: string }} Row
 */

/**
 * Whether a figure keeps what binds it.
 * @param {Row} row
 */
export const isKept = ({ value, least = -Infinity, most = Infinity }) => value >= least && value <= most;

const digits = (/** @type {number} */ value) => (Number.isInteger(value) ? String(value) : value.toFixed(2));

/** @param {Row} row */
const bound = ({ least, most, unit = '' }) =>
  least === undefined ? `≤ ${most}${unit}` : `≥ ${Number(least.toFixed(3))}${unit}`;

/**
 * The figures as Markdown.
 * @param {readonly Row[]} rows
 * @param {string} [other] what stands beside ours
 */
export function table(rows, other = 'floor') {
  const cells = rows.map((row) => [
    row.what,
    row.ours,
    row.floor,
    `${digits(row.value)}${row.unit ?? ''}${row.spread ? ` (${row.spread})` : ''}`,
    bound(row),
    isKept(row) ? 'kept' : '**missed**',
  ]);
  const names = ['what', 'Hamlet', other, 'figure (spread)', 'bound', 'verdict'];
  const lines = names.map((_, column) => (column ? '--:' : '---'));
  return [names, lines, ...cells].map((each) => `| ${each.join(' | ')} |`).join('\n');
}

const perSecond = (/** @type {number} */ rate) => `${Math.round(rate).toLocaleString('en')} /s`;

/**
 * A comparison in turns as a row.
 * @param {string} what
 * @param {number} least
 * @param {import('./rounds.mjs').Compared} compared
 * @returns {Row}
 */
export const compared = (what, least, { ours, floor, ratio, least: low, most: high }) => ({
  what,
  ours: perSecond(ours),
  floor: perSecond(floor),
  value: ratio,
  spread: `${low.toFixed(2)} to ${high.toFixed(2)}`,
  least,
});
