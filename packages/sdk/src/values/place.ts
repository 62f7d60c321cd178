/** GeoJSON Point: `[longitude, latitude]` in degrees (WGS 84), in that order. */
export interface Place {
  type: 'Point';
  coordinates: [longitude: number, latitude: number];
}

const within = (value: unknown, limit: number) => typeof value === 'number' && Math.abs(value) <= limit;

/** Whether a value is a GeoJSON Point whose longitude and latitude are on the Earth. */
export function isPoint(value: unknown): value is Place {
  const point = value as Partial<Place> | null | undefined;
  const coordinates: unknown = point?.coordinates;
  return (
    point?.type === 'Point' &&
    Array.isArray(coordinates) &&
    coordinates.length === 2 &&
    within(coordinates[0], 180) &&
    within(coordinates[1], 90)
  );
}

/** The Earth's mean radius in metres (IUGG). */
const earthRadius = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two places in a straight line over the Earth (haversine). */
export const distance = (from: Place, to: Place): number =>
  metresBetween(...from.coordinates, ...to.coordinates);

/** The same for bare degrees. */
export function metresBetween(fromLng: number, fromLat: number, toLng: number, toLat: number): number {
  const halfLat = Math.sin(radians(toLat - fromLat) / 2) ** 2;
  const halfLng = Math.sin(radians(toLng - fromLng) / 2) ** 2;
  const chord = halfLat + Math.cos(radians(fromLat)) * Math.cos(radians(toLat)) * halfLng;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}
