import type { Hub } from '../contract';
import type { Box } from '../values/cell';
import { sums, unpack, unpackLines } from './pack';
import { textTable, type TextTable } from './text-table';
import { perDegree, tileFormat, type Tile, type TileTexts } from './tile';

/** What a tile knows of a hub: a hub's slow facts, in one language. */
export type TileHub = Pick<
  Hub,
  | 'code'
  | 'name'
  | 'aliases'
  | 'tier'
  | 'location'
  | 'area'
  | 'landmark'
  | 'timeZone'
  | 'hours'
  | 'languages'
  | 'services'
  | 'holdPolicy'
>;

/** Numbers in as few bytes as the largest needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

type Kind = Tile['kinds'][number];

/** A tile ready to be asked: columns of numbers, and texts that are searched where they lie. */
export interface OpenTile {
  readonly id: string;
  readonly version: string;
  readonly count: number;
  readonly locales: readonly string[];
  readonly box: Box;
  /** Hundred-thousandths of a degree. */
  readonly lng: Int32Array;
  readonly lat: Int32Array;
  readonly names: TextTable;
  readonly name: Numbers;
  readonly landmarks: TextTable;
  readonly landmark: Numbers;
  readonly areas: TextTable;
  readonly area: Numbers;
  readonly areaCodes: readonly string[];
  readonly kinds: readonly Kind[];
  readonly kind: Numbers;
  readonly services: readonly string[];
  /** A bit for each of `services`. */
  readonly service: Numbers;
  readonly prefixes: readonly Prefix[];
  readonly prefix: Numbers;
  readonly number: Numbers;
}

/** How codes begin, `HB-`, and how many digits follow. */
export interface Prefix {
  letters: string;
  digits: number;
}

export function numbers(values: readonly number[]): Numbers {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  if (most < 256) return Uint8Array.from(values);
  return most < 65_536 ? Uint16Array.from(values) : Uint32Array.from(values);
}

function boxOf(lng: Int32Array, lat: Int32Array): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < lng.length; at += 1) {
    const [x, y] = [lng[at]!, lat[at]!];
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box.map((each) => each / perDegree) as unknown as Box;
}

/** Facts that many tiles have alike, kept once. */
export type SharedKinds = Map<string, Kind>;

function shared(kinds: SharedKinds, kind: Kind): Kind {
  const key = JSON.stringify(kind);
  const same = kinds.get(key) ?? kind;
  kinds.set(key, same);
  return same;
}

const entriesOf = (of: readonly number[]) => of.reduce((most, each) => Math.max(most, each + 1), 0);

const linesOf = ({ texts, aliases, sounds }: TileTexts): TileTexts => ({
  texts: texts.map(unpackLines),
  aliases: unpackLines(aliases),
  sounds: unpackLines(sounds),
});

/** Whether this client can read the tile. */
export const canOpen = (tile: Tile): boolean => tile.format === tileFormat;

/** Opens a tile. Throws a RangeError for a format that this client doesn't know. */
export function openTile(tile: Tile, kinds: SharedKinds = new Map()): OpenTile {
  if (!canOpen(tile))
    throw new RangeError(`Tile ${tile.id} has format ${tile.format}; this client reads ${tileFormat}.`);
  const area = unpack(tile.area);
  const beyond = (column: string, least: readonly number[]) =>
    unpack(column).map((each, at) => each + (least[area[at]!] ?? 0));
  const lng = Int32Array.from(beyond(tile.lng, tile.areaWest));
  const lat = Int32Array.from(beyond(tile.lat, tile.areaSouth));
  const [name, landmark] = [sums(unpack(tile.name)), unpack(tile.landmark)];
  return {
    id: tile.id,
    version: tile.version,
    count: tile.count,
    locales: tile.locales,
    box: boxOf(lng, lat),
    lng,
    lat,
    names: textTable(linesOf(tile.names), entriesOf(name)),
    name: numbers(name),
    landmarks: textTable(linesOf(tile.landmarks), entriesOf(landmark)),
    landmark: numbers(landmark),
    areas: textTable(linesOf(tile.areas), tile.areaCodes.length),
    area: numbers(area),
    areaCodes: tile.areaCodes,
    kinds: tile.kinds.map((kind) => shared(kinds, kind)),
    kind: numbers(unpack(tile.kind)),
    services: tile.services,
    service: numbers(unpack(tile.service)),
    prefixes: tile.prefixes.map((each) => ({ letters: each.slice(0, -1), digits: Number(each.at(-1)) })),
    prefix: numbers(unpack(tile.prefix)),
    number: numbers(beyond(tile.number, tile.areaNumber)),
  };
}

/** The code of the n-th hub. */
export function codeOf({ prefixes, prefix, number }: OpenTile, at: number): string {
  const { letters, digits } = prefixes[prefix[at]!]!;
  return `${letters}${String(number[at]).padStart(digits, '0')}`;
}

/** The n-th hub in a language; in the store's first where the tile doesn't have it. */
export const hubOf = (tile: OpenTile, at: number, locale = ''): TileHub =>
  hubIn(tile, at, languageOf(tile.locales, locale));

/** The n-th hub in the n-th of the tile's languages. */
export function hubIn(tile: OpenTile, at: number, language: number): TileHub {
  const { tier, timeZone, hours, languages, holdPolicy } = tile.kinds[tile.kind[at]!]!;
  const [name, area, mask] = [tile.name[at]!, tile.area[at]!, tile.service[at]!];
  const areaCode = tile.areaCodes[area];
  return {
    code: codeOf(tile, at),
    name: tile.names.text(name, language),
    aliases: tile.names.aliases(name),
    tier,
    location: { type: 'Point', coordinates: [tile.lng[at]! / perDegree, tile.lat[at]! / perDegree] },
    area: areaCode ? { code: areaCode, name: tile.areas.text(area, language) } : null,
    landmark: tile.landmarks.text(tile.landmark[at]!, language) || null,
    timeZone,
    hours,
    languages,
    services: servicesIn(mask, tile.services),
    holdPolicy,
  };
}

function servicesIn(mask: number, services: readonly string[]): string[] {
  const found: string[] = [];
  for (let bit = 0; bit < services.length; bit += 1) if (mask & (1 << bit)) found.push(services[bit]!);
  return found;
}

const primary = (locale: string) => locale.toLowerCase().split('-')[0];

/** The place of a language among the tile's: the very one, else a near one, else the first. */
export function languageOf(locales: readonly string[], wanted: string): number {
  const same = locales.findIndex((each) => each.toLowerCase() === wanted.toLowerCase());
  const near = same >= 0 ? same : locales.findIndex((each) => primary(each) === primary(wanted));
  return Math.max(0, near);
}
