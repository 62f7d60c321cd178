import type { Components } from '@hamlet/sdk/contract';
import { nextRuns } from './hub-runs.js';
import type { Scope } from './scope.js';
import { readCell } from './tiles.js';

type TileNow = Components['schemas']['TileNow'];

/** Runs of a hub that are told. */
const mostRuns = 2;

const seconds = (from: string, to: string) => Math.floor((Date.parse(to) - Date.parse(from)) / 1000);

/** What holds of a tile's hubs at this moment; nothing of who ordered there. */
export async function getTileNow(scope: Scope, id: string): Promise<TileNow> {
  const { rows, version } = await readCell(scope, id);
  const runsOf = await nextRuns(scope, rows, mostRuns);
  const places = new Map<string, number>();
  const now: TileNow = { id, version, runs: [], hub: [], run: [], from: [], to: [], paused: [], closing: [] };
  for (const [at, row] of rows.entries()) {
    if (row.status === 'paused') now.paused.push(at);
    if (row.status === 'closing') now.closing.push(at);
    for (const { runId, ordersCloseAt, arrivesFrom, arrivesTo } of runsOf(row.id)) {
      const place = places.get(runId) ?? now.runs.push({ id: runId, ordersCloseAt }) - 1;
      places.set(runId, place);
      now.hub.push(at);
      now.run.push(place);
      now.from.push(seconds(ordersCloseAt, arrivesFrom));
      now.to.push(seconds(ordersCloseAt, arrivesTo));
    }
  }
  return now;
}
