import { and, sql } from 'drizzle-orm';
import type { Components, HubInput } from '@hamlet/sdk/contract';
import { byTileOrder, cellsUnder, encodeTile } from '@hamlet/sdk/hubs';
import { notFound } from '../http/refusal.js';
import { hubs } from './schema.js';
import type { Scope } from './scope.js';
import { shownHubs } from './shown-hubs.js';
import { tileFacts } from './tile-facts.js';
import { mostHubs, versionOf } from './tile-version.js';

type Tile = Components['schemas']['Tile'];
type TileIds = Components['schemas']['TileIds'];

/** The hubs of a cell in the order of its tile, and the tile's version; 404 where there are none, or far too many. */
export async function readCell(scope: Scope, tileId: string) {
  const [from, to] = cellsUnder(tileId.slice(1));
  const most = 4 * mostHubs;
  const found = await scope.db
    .select({ id: hubs.id, status: hubs.status, facts: hubs.facts, record: hubs.record })
    .from(hubs)
    .where(and(shownHubs(scope), sql`${hubs.cell} between ${from}::bigint and ${to}::bigint`))
    .limit(most + 1);
  if (found.length === 0 || found.length > most) throw notFound();
  const rows = found.map((row) => ({
    ...row,
    ...tileFacts(row.record as HubInput, scope.store.record.locales),
  }));
  const facts = found.reduce((sum, row) => sum + BigInt(row.facts ?? 0), 0n);
  return { rows: rows.sort(byTileOrder), version: await versionOf(scope, rows.length, facts) };
}

async function readVersion(scope: Scope, tileId: string, wanted: string) {
  const { rows, version } = await readCell(scope, tileId);
  if (version !== wanted) throw notFound();
  return rows;
}

/** One version of a tile; 404 when another has taken its place. */
export async function getTile(scope: Scope, id: string, version: string): Promise<Tile> {
  const rows = await readVersion(scope, id, version);
  return encodeTile({ id, version, locales: scope.store.record.locales }, rows);
}

/** The ids of the hubs of one version of a tile, in its order. */
export async function getTileIds(scope: Scope, id: string, version: string): Promise<TileIds> {
  const rows = await readVersion(scope, id, version);
  return { id, version, hubs: rows.map((row) => row.id) };
}
