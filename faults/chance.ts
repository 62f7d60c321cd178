/** Chance that is the same on every run with the same seed. */
export interface Chance {
  /** From 0 to 1, 1 excluded. */
  (): number;
  /** Whether something of that probability happens. */
  happens(probability: number): boolean;
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  pick<T>(of: readonly T[]): T;
  /** Random bytes, as the SDK and the server take them. */
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

/** mulberry32: small, quick, and good enough to choose faults by. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return Object.assign(next, {
    between,
    whole,
    happens: (probability: number) => next() < probability,
    pick: <T>(of: readonly T[]) => of[whole(0, of.length - 1)]!,
    bytes: (length: number) => Uint8Array.from({ length }, () => whole(0, 255)),
  });
}
