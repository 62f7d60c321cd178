import type { HubRun } from '../contract';
import type { OpenTile } from './open-tile';
import type { TileNow } from './tile';

/** What holds of the hubs of one tile at the moment of the answer. */
export interface OpenNow {
  /** `active`, `paused` or `closing`. */
  status(at: number): string;
  /** The runs that take orders for the n-th hub, soonest cut-off first. */
  runs(at: number): Omit<HubRun, 'hubId'>[];
}

const later = (instant: string, seconds: number) =>
  new Date(Date.parse(instant) + seconds * 1000).toISOString();

/** Opens the answer for the tile that it is about; undefined for another version of it, whose hubs stand elsewhere. */
export function openNow(tile: OpenTile, now: TileNow): OpenNow | undefined {
  if (now.id !== tile.id || now.version !== tile.version) return undefined;
  const stops = new Map<number, number[]>();
  for (const [stop, at] of now.hub.entries()) stops.set(at, [...(stops.get(at) ?? []), stop]);
  const [paused, closing] = [new Set(now.paused), new Set(now.closing)];
  return {
    status: (at) => (paused.has(at) ? 'paused' : closing.has(at) ? 'closing' : 'active'),
    runs: (at) =>
      (stops.get(at) ?? []).flatMap((stop) => {
        const run = now.runs[now.run[stop]!];
        if (!run) return [];
        return {
          runId: run.id,
          status: 'open',
          ordersCloseAt: run.ordersCloseAt,
          arrivesFrom: later(run.ordersCloseAt, now.from[stop]!),
          arrivesTo: later(run.ordersCloseAt, now.to[stop]!),
          timeZone: tile.kinds[tile.kind[at]!]!.timeZone,
        };
      }),
  };
}
