import { codeFit, codeNearly, type CodeFit } from './code-fit';
import type { OpenTile } from './open-tile';
import type { TextTable } from './text-table';

/** How a query finds hubs of a tile: its rank for the n-th hub, 0 best, -1 for none. */
export type RankAt = (at: number) => number;

/** What finds hubs in one tile after another; undefined for a tile where it finds none. */
export type RanksIn = (tile: OpenTile) => RankAt | undefined;

/** How well one word or query stands in each field of a tile's hubs. */
interface Marks {
  names: Uint8Array;
  landmarks: Uint8Array;
  areas: Uint8Array;
  codes: CodeFit | undefined;
  /** Whether it stands anywhere. */
  any: boolean;
}

type How = 'mark' | 'markNearly';

/** Looks for a text in the tables of tiles; a table that tiles share is looked through once. */
function finder(text: string, how: How): (tile: OpenTile) => Marks {
  const known = new Map<TextTable, { fits: Uint8Array; any: boolean }>();
  const field = (table: TextTable) => {
    const before = known.get(table);
    if (before) return before;
    const fits = new Uint8Array(table.entries);
    const marked = { fits, any: table[how](text, fits) };
    known.set(table, marked);
    return marked;
  };
  return (tile) => {
    const [names, landmarks, areas] = [field(tile.names), field(tile.landmarks), field(tile.areas)];
    const codes = how === 'mark' ? codeFit(tile, text) : codeNearly(tile, text);
    const any = names.any || landmarks.any || areas.any || codes !== undefined;
    return { names: names.fits, landmarks: landmarks.fits, areas: areas.fits, codes, any };
  };
}

/** The best fit of one text among a hub's fields. */
function fitAt(tile: OpenTile, { names, landmarks, areas, codes }: Marks, at: number): number {
  let best = names[tile.name[at]!]!;
  const landmark = landmarks[tile.landmark[at]!]!;
  if (landmark > best) best = landmark;
  const area = areas[tile.area[at]!]!;
  if (area > best) best = area;
  return codes && best < 4 ? Math.max(best, codes(at)) : best;
}

/** `rankLines` of a folded query for all hubs of a tile at once. */
export function ranks(query: string): RanksIn {
  const words = query.split(' ');
  const finders = words.map((word) => finder(word, 'mark'));
  const wholeFinder = words.length === 1 ? undefined : finder(query, 'mark');
  return (tile) => {
    const each = finders.map((find) => find(tile));
    if (!each.every(({ any }) => any)) return undefined;
    if (!wholeFinder) {
      const [word] = each as [Marks];
      return (at) => {
        const fit = fitAt(tile, word, at);
        return fit === 0 ? -1 : 4 - fit;
      };
    }
    const whole = wholeFinder(tile);
    return (at) => {
      const fit = whole.any ? fitAt(tile, whole, at) : 0;
      if (fit > 2) return 4 - fit;
      let least = 2;
      for (const word of each) least = Math.min(least, fitAt(tile, word, at));
      return least === 0 ? -1 : 4 - least;
    };
  };
}

/** Hubs whose words begin like those of the query but for a slip of the finger in each. */
export function slips(query: string): RanksIn {
  const finders = query.split(' ').map((word) => finder(word, 'markNearly'));
  return (tile) => {
    const each = finders.map((find) => find(tile));
    if (!each.every(({ any }) => any)) return undefined;
    return (at) => (each.every((word) => fitAt(tile, word, at) >= 2) ? 4 : -1);
  };
}
