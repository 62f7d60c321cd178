const rounds = 15;
const turns = 400;

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/**
 * Microseconds that one call takes, over many in a row.
 * @param {() => Promise<unknown>} call
 */
async function timeOf(call) {
  const from = performance.now();
  for (let turn = 0; turn < turns; turn += 1) await call();
  return ((performance.now() - from) / turns) * 1000;
}

/**
 * Times calls in turn, in alternating order, and compares them within each round: a busy machine slows all of them.
 * @param {Record<string, () => Promise<unknown>>} calls
 * @param {string} base the call that is 1
 * @returns {Promise<{ name: string, time: number, ratio: number }[]>} microseconds a call, and how many times the base
 */
export async function compare(calls, base) {
  const names = Object.keys(calls);
  /** @type {Record<string, number>[]} */
  const all = [];
  // The first two rounds warm up.
  for (let round = -2; round < rounds; round += 1) {
    /** @type {Record<string, number>} */
    const times = {};
    for (const name of round % 2 ? names.toReversed() : names)
      times[name] = await timeOf(calls[name] ?? never);
    if (round >= 0) all.push(times);
  }
  return names.map((name) => ({
    name,
    time: median(all.map((times) => times[name] ?? NaN)),
    ratio: median(all.map((times) => (times[name] ?? NaN) / (times[base] ?? NaN))),
  }));
}

const never = async () => {};
