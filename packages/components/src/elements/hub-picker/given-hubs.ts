import { bestRank, distance, fold, type Area, type Hub } from '@hamlet/sdk';
import type { HubQuestion } from './hub-finder.js';
import { listed } from '../listed.js';
import type { LngLat } from './geolocate.js';

const texts = (hub: Hub) =>
  [hub.name, ...listed(hub.aliases), hub.code, hub.landmark, hub.area?.name].map((text) => fold(text ?? ''));

/** How far a hub is; null where nobody put it on a map. */
function far({ location }: Hub, near: LngLat): number | null {
  if (!Array.isArray(location?.coordinates)) return null;
  const metres = Math.round(distance({ type: 'Point', coordinates: [...near] }, location));
  return Number.isFinite(metres) ? metres : null;
}

/** Finds among hubs that were given what the server would find: by text, in an area, nearest first. */
export function findGiven(hubs: readonly Hub[], { query, area, near }: HubQuestion): Hub[] {
  const words = fold(query);
  const found = hubs
    .filter((hub) => hub && (!area || hub.area?.code === area))
    .map((hub) => ({
      hub: near ? { ...hub, distance: far(hub, near) } : hub,
      rank: words ? bestRank(words, texts(hub)) : 0,
    }))
    .filter((row): row is { hub: Hub; rank: 0 | 1 | 2 | 3 } => row.rank !== null);
  const away = ({ hub }: { hub: Hub }) => hub.distance ?? Infinity;
  if (near) found.sort((a, b) => away(a) - away(b) || 0);
  else if (words) found.sort((a, b) => a.rank - b.rank);
  return found.map(({ hub }) => hub);
}

/** The areas that given hubs lie in, in the order of their first hub. */
export function areasOf(hubs: readonly Hub[]): Area[] {
  const areas = new Map<string, Area>();
  for (const { area } of hubs) {
    if (!area) continue;
    const hubsThere = (areas.get(area.code)?.hubs ?? 0) + 1;
    areas.set(area.code, { ...area, hubs: hubsThere });
  }
  return [...areas.values()];
}
