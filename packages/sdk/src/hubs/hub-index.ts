import { fold } from '../values/fold';
import { readPlusCode } from '../values/plus-code';
import { byCode, byName, keepBest, type Best } from './best';
import { nearest, type Takes } from './nearest';
import { hubIn, languageOf, openTile, type OpenTile, type SharedKinds, type TileHub } from './open-tile';
import { ranks, slips, type RanksIn } from './ranks';
import { shareTexts } from './share';
import type { Tile } from './tile';

/** What to look for, as `hubs.list` takes it. */
export interface HubSearch {
  /** `[longitude, latitude]` in degrees: nearest first, in a straight line. */
  near?: readonly [longitude: number, latitude: number] | undefined;
  /** Name, alias, landmark, area, code or Plus Code. */
  query?: string | undefined;
  /** Administrative code. */
  area?: string | undefined;
  service?: string | undefined;
  tier?: string | undefined;
  /** BCP 47 tag: only hubs where it is spoken. */
  language?: string | undefined;
  /** Whether the n-th hub of a tile counts: for what changes, such as runs and pauses. */
  such?: ((tile: OpenTile, at: number) => boolean) | undefined;
  /** Hubs at most; 20 unless given. */
  limit?: number | undefined;
  /** BCP 47 tag of the texts. */
  locale?: string | undefined;
}

/** A hub that was found. */
export interface FoundHub extends TileHub {
  /** Its tile, and its place in it. */
  tileId: string;
  at: number;
  /** Whole metres in a straight line; null where no place was given. */
  distance: number | null;
}

/** Hubs of the tiles that were put in. Nothing here asks the network. */
export interface HubIndex {
  /** Adds a tile, or takes it in place of its older version. */
  put(tile: Tile): void;
  drop(tileId: string): void;
  tile(tileId: string): OpenTile | undefined;
  readonly tiles: ReadonlyMap<string, OpenTile>;
  /** Hubs in all tiles. */
  readonly size: number;
  /**
   * Finds hubs as the server does: nearest first with `near`, else best match first with `query`, else by name. Where nothing
   * matches a query, hubs that match but for a slip of the finger in each word. A whole Plus Code is a place.
   */
  find(search?: HubSearch): FoundHub[];
}

/** Which hubs of a tile the filters let through; undefined for none of them. */
function filterOf({ area, service, tier, language, such }: HubSearch): Takes {
  return (tile) => {
    // One code may stand there with several names.
    const areas = area === undefined ? undefined : tile.areaCodes.map((code) => code === area);
    const bit = service === undefined ? -1 : tile.services.indexOf(service);
    if ((areas && !areas.includes(true)) || (service !== undefined && bit < 0)) return undefined;
    const kinds =
      tier === undefined && language === undefined
        ? undefined
        : tile.kinds.map(
            (kind) =>
              (tier === undefined || kind.tier === tier) &&
              (language === undefined || kind.languages.includes(language)),
          );
    return (at) =>
      (!areas || areas[tile.area[at]!]!) &&
      (bit < 0 || (tile.service[at]! & (1 << bit)) !== 0) &&
      (!kinds || kinds[tile.kind[at]!]!) &&
      (!such || such(tile, at));
  };
}

/** Only hubs that a query finds. */
const matching =
  (filter: Takes, ranksIn: RanksIn): Takes =>
  (tile) => {
    const takes = filter(tile);
    const rank = takes && ranksIn(tile);
    return takes && rank && ((at) => rank(at) >= 0 && takes(at));
  };

/** Puts the best matches into `best`. Hubs of a tile are in order, so each rank's first ones are enough. */
function rankAll(
  tiles: Iterable<OpenTile>,
  best: Best,
  filter: Takes,
  ranksIn: RanksIn,
  limit: number,
): void {
  for (const tile of tiles) {
    const takes = filter(tile);
    const rank = takes && ranksIn(tile);
    if (!rank) continue;
    const room = [limit, limit, limit, limit, limit];
    for (let at = 0; at < tile.count; at += 1) {
      const order = rank(at);
      if (order < 0 || order > best.worst || room[order] === 0 || !takes(at)) continue;
      room[order]! -= 1;
      best.offer(order, tile, at);
    }
  }
}

/** From so many tiles whose texts are their own it is worth putting texts together, if they are a third of all tiles. */
const manyLoose = 4;
const ofAll = 3;

/** Everything matches alike. */
const anything: RanksIn = () => () => 0;

/** Makes an empty index. */
export function createHubIndex(): HubIndex {
  const tiles = new Map<string, OpenTile>();
  const kinds: SharedKinds = new Map();
  let loose = 0;

  /** Tiles of one store have the same locales; while it changes them, some have others. */
  function tidy(): void {
    if (loose < manyLoose || loose * ofAll < tiles.size) return;
    loose = 0;
    const groups = new Map<string, OpenTile[]>();
    for (const tile of tiles.values()) {
      const alike = tile.locales.join();
      groups.set(alike, [...(groups.get(alike) ?? []), tile]);
    }
    for (const group of groups.values()) for (const tile of shareTexts(group)) tiles.set(tile.id, tile);
  }

  function search({ near, query = '', limit = 20, ...rest }: HubSearch): { best: Best; isNear: boolean } {
    tidy();
    const filter = filterOf(rest);
    const place = readPlusCode(query);
    const from = near ?? place?.coordinates;
    const text = place ? '' : fold(query);
    const look = (ranksIn: RanksIn): Best => {
      const best = keepBest(limit, from ? byCode : byName);
      if (from) nearest(tiles.values(), from[0], from[1], best, text ? matching(filter, ranksIn) : filter);
      else rankAll(tiles.values(), best, filter, ranksIn, limit);
      return best;
    };
    const exact = look(text ? ranks(text) : anything);
    const nothing = text !== '' && limit > 0 && exact.hits.length === 0;
    return { best: nothing ? look(slips(text)) : exact, isNear: from !== undefined };
  }

  return {
    put(tile) {
      tiles.set(tile.id, openTile(tile, kinds));
      loose += 1;
    },
    drop: (tileId) => void tiles.delete(tileId),
    tile: (tileId) => tiles.get(tileId),
    tiles,
    get size() {
      return [...tiles.values()].reduce((sum, { count }) => sum + count, 0);
    },
    find(asked = {}) {
      const { best, isNear } = search(asked);
      // Tiles of one store have the same languages.
      const languages = new Map<string, number>();
      const language = (locales: readonly string[]) => {
        const name = locales.join();
        const known = languages.get(name) ?? languageOf(locales, asked.locale ?? '');
        languages.set(name, known);
        return known;
      };
      return best.hits.map(({ order, tile, at }) => ({
        ...hubIn(tile, at, language(tile.locales)),
        tileId: tile.id,
        at,
        distance: isNear ? order : null,
      }));
    },
  };
}
