import { sql, type SQL } from 'drizzle-orm';
import { hubs } from './schema.js';

/** The Earth's mean radius in metres, as the SDK's `distance` has it. */
const earthRadius = 6_371_008.8;

/** Whole metres from a point to a hub in a straight line over the Earth: the SDK's `distance` (haversine) said in SQL. */
export function metresTo(lng: number, lat: number): SQL<number> {
  const halfLat = sql`power(sin(radians(${hubs.lat} - ${lat}::float8) / 2), 2)`;
  const halfLng = sql`power(sin(radians(${hubs.lng} - ${lng}::float8) / 2), 2)`;
  const chord = sql`${halfLat} + cos(radians(${lat}::float8)) * cos(radians(${hubs.lat})) * ${halfLng}`;
  return sql<number>`round(2 * ${earthRadius}::float8 * asin(least(1::float8, sqrt(${chord}))))::int`;
}

/** Reads `longitude,latitude` as the contract's pattern has checked it. */
export function pointOf(near: string): { lng: number; lat: number } {
  const [lng, lat] = near.split(',').map(Number);
  return { lng: lng ?? 0, lat: lat ?? 0 };
}
