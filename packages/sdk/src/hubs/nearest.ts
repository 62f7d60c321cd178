import { boxAround, type Box } from '../values/cell';
import { metresBetween } from '../values/place';
import type { OpenTile } from './open-tile';
import { perDegree } from './tile';
import type { Best } from './best';

const radius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres that a place is away from a box at least; 0 inside. */
export function metresToBox(lng: number, lat: number, [west, south, east, north]: Box): number {
  const beyond = Math.max(south - lat, lat - north, 0);
  const across = lng >= west && lng <= east ? 0 : Math.min(turn(west, lng), turn(lng, east));
  // To the meridian that bounds the box on the nearer side; from behind the Earth the way leads over a pole.
  const aside =
    across < 90 ? Math.asin(Math.sin(radians(across)) * Math.cos(radians(lat))) : radians(90 - Math.abs(lat));
  return radius * Math.max(radians(beyond), aside);
}

/** Degrees between two longitudes, 0 to 180. */
function turn(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360;
  return apart > 180 ? 360 - apart : apart;
}

/** Which hubs count. */
export type Takes = (tile: OpenTile) => ((at: number) => boolean) | undefined;

/**
 * Puts the nearest hubs of all tiles into `best`, by whole metres. The tiles' boxes are the tree: the nearest tiles are looked through
 * hub by hub, the rest is too far away.
 */
export function nearest(tiles: Iterable<OpenTile>, lng: number, lat: number, best: Best, takes: Takes): void {
  const away = [...tiles].map((tile) => ({ tile, metres: metresToBox(lng, lat, tile.box) }));
  away.sort((a, b) => a.metres - b.metres);
  for (const { tile, metres } of away) {
    // A rounding error of the bound must not lose a hub.
    if (Math.floor(metres - 1) > best.worst) return;
    const takesHub = takes(tile);
    if (takesHub) look(tile, lng, lat, best, takesHub);
  }
}

/** Steps of longitude and latitude beyond which nothing is as near as `metres`. */
function stepsWithin(lng: number, lat: number, metres: number): { x: number; y: number } {
  if (metres === Infinity) return { x: Infinity, y: Infinity };
  const [west, south, east, north] = boxAround(lng, lat, metres);
  const y = Math.max(lat - south, north - lat);
  const x = west > east || east - west >= 360 ? Infinity : Math.max(lng - west, east - lng);
  // A step more, for what is rounded.
  return { x: x * perDegree + 1, y: y * perDegree + 1 };
}

function look(tile: OpenTile, lng: number, lat: number, best: Best, takesHub: (at: number) => boolean): void {
  const [hereX, hereY] = [lng * perDegree, lat * perDegree];
  let worst = best.worst;
  let within = stepsWithin(lng, lat, worst);
  for (let at = 0; at < tile.count; at += 1) {
    const y = tile.lat[at]!;
    if (Math.abs(y - hereY) > within.y) continue;
    const x = tile.lng[at]!;
    if (Math.abs(x - hereX) > within.x) continue;
    if (!takesHub(at)) continue;
    best.offer(Math.round(metresBetween(x / perDegree, y / perDegree, lng, lat)), tile, at);
    if (best.worst === worst) continue;
    worst = best.worst;
    within = stepsWithin(lng, lat, worst);
  }
}
