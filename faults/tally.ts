/** How often each kind of fault was put in. */
export interface Tally {
  count(kind: string): void;
  readonly total: number;
  readonly kinds: ReadonlyMap<string, number>;
}

export function tally(): Tally {
  const kinds = new Map<string, number>();
  let total = 0;
  return {
    count(kind) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      total += 1;
    },
    get total() {
      return total;
    },
    kinds,
  };
}
