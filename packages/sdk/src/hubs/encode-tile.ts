import type { HubInput } from '../contract';
import { byBytes } from '../values/by-bytes';
import { fold } from '../values/fold';
import { differences, pack, packLines } from './pack';
import { perDegree, tab, tileFormat, type Tile, type TileTexts } from './tile';

/** The slow facts of a hub. Texts stand in the order of the tile's locales; '' where it says the same as the first. */
export interface HubFacts extends Pick<HubInput, 'code' | 'tier' | 'timeZone' | 'services' | 'holdPolicy'> {
  /** Degrees. */
  lng: number;
  lat: number;
  /** The first is never empty. */
  names: readonly string[];
  aliases: readonly string[];
  /** What it is found by too, and never shown: pinyin, names in other languages. */
  sounds: readonly string[];
  /** Null where there is none. */
  landmarks: readonly string[] | null;
  area: { code: string; names: readonly string[] } | null;
  hours: NonNullable<HubInput['hours']> | null;
  languages: readonly string[];
}

/** What the tile is called, and the languages of its texts, the store's first locale first. */
export interface TileHead {
  id: string;
  version: string;
  locales: readonly string[];
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Collects different values in the order in which they come and says which entry each hub has. */
function dictionary<Value>(values: readonly Value[]): { entries: Value[]; of: number[] } {
  const places = new Map<string, number>();
  const entries: Value[] = [];
  const of = values.map((value) => {
    const key = JSON.stringify(value);
    const known = places.get(key) ?? places.set(key, entries.push(value) - 1).get(key)!;
    return known;
  });
  return { entries, of };
}

interface Texts {
  texts: readonly string[];
  aliases: readonly string[];
  sounds: readonly string[];
}

const noText: Texts = { texts: [], aliases: [], sounds: [] };

/** Entries as columns of lines; a column without text is ''. */
function textColumns(entries: readonly Texts[], locales: number): TileTexts {
  const column = (lineOf: (entry: Texts) => string) => packLines(entries.map(lineOf));
  const many = (texts: readonly string[]) => texts.map(line).filter(Boolean).join(tab);
  return {
    texts: Array.from({ length: locales }, (_, at) => column(({ texts }) => line(texts[at] ?? ''))),
    aliases: column(({ aliases }) => many(aliases)),
    sounds: column(({ sounds }) => many(sounds)),
  };
}

/** The least value among the hubs of each area: what lies in one area is near, and often numbered in one go. */
function leastIn(
  values: readonly number[],
  { entries, of }: { entries: readonly unknown[]; of: readonly number[] },
): number[] {
  const least = entries.map(() => Infinity);
  for (const [at, area] of of.entries()) least[area] = Math.min(least[area]!, values[at]!);
  return least;
}

const beyond = (values: readonly number[], least: readonly number[], of: readonly number[]) =>
  values.map((value, at) => value - least[of[at]!]!);

/** How hubs stand in a tile: by their folded name in the first locale, then by code, byte by byte. */
export const byTileOrder = (
  a: Pick<HubFacts, 'names' | 'code'>,
  b: Pick<HubFacts, 'names' | 'code'>,
): number => byBytes(fold(a.names[0] ?? ''), fold(b.names[0] ?? '')) || byBytes(a.code, b.code);

/** Writes hubs into a tile. The order in which they are given doesn't matter. */
export function encodeTile({ id, version, locales }: TileHead, hubs: readonly HubFacts[]): Tile {
  const rows = [...hubs].sort(byTileOrder);
  const lngs = rows.map(({ lng }) => Math.round(lng * perDegree));
  const lats = rows.map(({ lat }) => Math.round(lat * perDegree));
  const codes = rows.map(({ code }) => /^(\D*)(\d+)$/.exec(code)!);
  const prefixes = dictionary(codes.map(([, letters, digits]) => `${letters}${digits!.length}`));
  const names = dictionary<Texts>(
    rows.map(({ names, aliases, sounds }) => ({ texts: names, aliases, sounds })),
  );
  const landmarks = dictionary<Texts>(
    rows.map(({ landmarks }) => (landmarks ? { ...noText, texts: landmarks } : noText)),
  );
  const areas = dictionary(rows.map(({ area }) => area));
  const numbers = codes.map(([, , digits]) => Number(digits));
  const [wests, souths, firsts] = [lngs, lats, numbers].map((all) => leastIn(all, areas));
  const kinds = dictionary(
    rows.map(({ tier, timeZone, hours, languages, holdPolicy }) => ({
      tier,
      timeZone,
      hours,
      languages: [...languages],
      holdPolicy,
    })),
  );
  const services = [...new Set(rows.flatMap(({ services }) => services))].sort();
  return {
    format: tileFormat,
    id,
    version,
    locales: [...locales],
    count: rows.length,
    lng: pack(beyond(lngs, wests!, areas.of)),
    lat: pack(beyond(lats, souths!, areas.of)),
    prefixes: prefixes.entries,
    prefix: pack(prefixes.of),
    number: pack(beyond(numbers, firsts!, areas.of)),
    names: textColumns(names.entries, locales.length),
    // Hubs go by name: the same entry or the next.
    name: pack(differences(names.of)),
    landmarks: textColumns(landmarks.entries, locales.length),
    landmark: pack(landmarks.of),
    areas: textColumns(
      areas.entries.map((area) => ({ ...noText, texts: area?.names ?? [] })),
      locales.length,
    ),
    areaWest: wests!,
    areaSouth: souths!,
    areaNumber: firsts!,
    areaCodes: areas.entries.map((area) => area?.code ?? ''),
    area: pack(areas.of),
    kinds: kinds.entries,
    kind: pack(kinds.of),
    services,
    service: pack(
      rows.map((hub) => hub.services.reduce((mask, each) => mask | (1 << services.indexOf(each)), 0)),
    ),
  };
}
