import { byBytes } from '../values/by-bytes';
import { codeOf, type OpenTile } from './open-tile';

/** A hub that was found, and what it is ordered by: metres, or its rank. */
export interface Hit {
  order: number;
  tile: OpenTile;
  at: number;
}

/** Keeps the best of all that is offered, in order. */
export interface Best {
  /** What is worse than this isn't kept any more; Infinity while there is room. */
  readonly worst: number;
  offer(order: number, tile: OpenTile, at: number): void;
  readonly hits: readonly Hit[];
}

/** Which of two comes first where the order is the same. */
type Tie = (a: Hit, b: Hit) => number;

/** By hub code, byte by byte. */
export const byCode: Tie = (a, b) => byBytes(codeOf(a.tile, a.at), codeOf(b.tile, b.at));

/** By name in the store's first locale, then by code. */
export const byName: Tie = (a, b) =>
  byBytes(a.tile.names.key(a.tile.name[a.at]!), b.tile.names.key(b.tile.name[b.at]!)) || byCode(a, b);

/** The best `limit`, smallest order first. */
export function keepBest(limit: number, tie: Tie): Best {
  const hits: Hit[] = [];
  let worst = limit > 0 ? Infinity : -Infinity;
  return {
    get worst() {
      return worst;
    },
    hits,
    offer(order, tile, at) {
      if (order > worst) return;
      const hit = { order, tile, at };
      let low = 0;
      let high = hits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = hits[middle]!;
        if (order < other.order || (order === other.order && tie(hit, other) < 0)) high = middle;
        else low = middle + 1;
      }
      if (low >= limit) return;
      hits.splice(low, 0, hit);
      if (hits.length > limit) hits.pop();
      if (hits.length === limit) worst = hits[limit - 1]!.order;
    },
  };
}
