/** A small seeded generator (mulberry32): the same seed always builds the same files. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  pick<T>(items: readonly T[]): T;
  chance(share: number): boolean;
}

export function createRandom(seed: string): Random {
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[Math.floor(next() * items.length)]!;
    },
    chance: (share) => next() < share,
  };
}

/** Shares a whole among weights, each at least `least`, by largest remainder. */
export function apportion(whole: number, weights: readonly number[], least = 0): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const rest = whole - least * weights.length;
  if (rest < 0) throw new RangeError('the whole is smaller than its least shares');
  const exact = weights.map((weight) => (rest * weight) / sum);
  const shares = exact.map(Math.floor);
  const open = rest - shares.reduce((total, share) => total + share, 0);
  exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, open)
    .forEach(({ index }) => (shares[index]! += 1));
  return shares.map((share) => share + least);
}
