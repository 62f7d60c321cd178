import { and, sql } from 'drizzle-orm';
import type { Components } from '@hamlet/sdk/contract';
import { cellBits, cellsUnder } from '@hamlet/sdk/hubs';
import { hubs } from './schema.js';
import type { Scope } from './scope.js';
import { shownHubs } from './shown-hubs.js';
import { mostHubs, versionOf } from './tile-version.js';

type TileIndex = Components['schemas']['TileIndex'];
type Box = [west: number, south: number, east: number, north: number];

/** Bits of a cell that are counted at a time: first some 700 cells for a country as large as China. */
const first = 16;
const further = 8;

/** What lies in a cell: `cell` is as many bits as were counted. */
interface Part {
  cell: number;
  hubs: number;
  facts: bigint;
  box: Box;
  areas: string[];
}

/** What lies in each cell of `level` bits under a path, for those that hold anything: one statement. */
async function partsUnder(scope: Scope, path: string, level: number): Promise<Part[]> {
  const [from, to] = cellsUnder(path);
  const cell = sql<string>`(${hubs.cell} >> ${cellBits - level}::int)`;
  const found = await scope.db
    .select({
      cell: sql<string>`${cell}::text`,
      hubs: sql<number>`count(*)::int`,
      facts: sql<string>`coalesce(sum(${hubs.facts}), 0)::text`,
      west: sql<number>`min(${hubs.lng})`,
      south: sql<number>`min(${hubs.lat})`,
      east: sql<number>`max(${hubs.lng})`,
      north: sql<number>`max(${hubs.lat})`,
      areas: sql<(string | null)[]>`array_agg(distinct ${hubs.areaCode})`,
    })
    .from(hubs)
    .where(and(shownHubs(scope), sql`${hubs.cell} between ${from}::bigint and ${to}::bigint`))
    .groupBy(sql`1`);
  return found.map((row) => ({
    cell: Number(row.cell),
    hubs: row.hubs,
    facts: BigInt(row.facts),
    box: [row.west, row.south, row.east, row.north],
    areas: row.areas.filter((code) => code !== null),
  }));
}

interface Leaf extends Omit<Part, 'cell'> {
  path: string;
}

function together(path: string, parts: readonly Part[]): Leaf {
  const edge = (at: number, choose: (...values: number[]) => number) =>
    parts.reduce((found, { box }) => choose(found, box[at]!), parts[0]!.box[at]!);
  return {
    path,
    hubs: parts.reduce((sum, part) => sum + part.hubs, 0),
    facts: parts.reduce((sum, part) => sum + part.facts, 0n),
    box: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)],
    areas: [...new Set(parts.flatMap(({ areas }) => areas))].sort(),
  };
}

/** Halves cells until each holds few enough hubs; looks closer where the parts that were counted are too coarse. */
async function leaves(scope: Scope, path: string, level: number, parts: readonly Part[]): Promise<Leaf[]> {
  if (parts.length === 0) return [];
  const whole = together(path, parts);
  if (whole.hubs <= mostHubs || path.length === cellBits) return [whole];
  if (path.length === level) {
    const finer = Math.min(cellBits, level + further);
    return leaves(scope, path, finer, await partsUnder(scope, path, finer));
  }
  const bit = 2 ** (level - path.length - 1);
  const half = (side: number) => parts.filter(({ cell }) => Math.floor(cell / bit) % 2 === side);
  return [
    ...(await leaves(scope, `${path}0`, level, half(0))),
    ...(await leaves(scope, `${path}1`, level, half(1))),
  ];
}

/** The tiles of the network. */
export async function listTiles(scope: Scope): Promise<TileIndex> {
  const all = await leaves(scope, '', first, await partsUnder(scope, '', first));
  return {
    tiles: await Promise.all(
      all.map(async ({ path, hubs, facts, box, areas }) => ({
        id: `c${path}`,
        version: await versionOf(scope, hubs, facts),
        hubs,
        box,
        areas,
      })),
    ),
  };
}
