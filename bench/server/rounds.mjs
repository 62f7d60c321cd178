/** @param {readonly number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

/**
 * The value below which so much of all lies; NaN of none.
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export const quantile = (values, share) =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Measures ours and the floor in turn, in alternating order, after a round of each that warms up: a busy machine slows both.
 * @param {{ ours: () => Promise<number>, floor: () => Promise<number> }} measured answers a second
 * @param {{ rounds: number, seconds: number }} patience after so many seconds no round begins, three at least are made
 */
export async function inTurns(measured, { rounds, seconds }) {
  const until = performance.now() + seconds * 1000;
  /** @type {{ ours: number, floor: number }[]} */
  const all = [];
  for (let round = -1; round < rounds; round += 1) {
    if (round >= least && performance.now() > until) break;
    const rates = { ours: 0, floor: 0 };
    for (const name of round % 2 ? sides : sides.toReversed()) rates[name] = await measured[name]();
    if (round >= 0) all.push(rates);
  }
  const ratios = all.map(({ ours, floor }) => ours / floor);
  return {
    ours: median(all.map(({ ours }) => ours)),
    floor: median(all.map(({ floor }) => floor)),
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  };
}

/** @type {('ours' | 'floor')[]} */
const sides = ['ours', 'floor'];

/** Rounds that are always made. */
const least = 3;

/** @typedef {Awaited<ReturnType<typeof inTurns>>} Compared */
