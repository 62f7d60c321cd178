import type { LngLat } from './geolocate.js';

/** The most rows a page can have, and how many it has when nothing is said. */
export const mostRows = 100;
export const usualRows = 20;

/** Reads `near="111.32,30.77"` (longitude, latitude in degrees). Undefined when it isn't that. */
export function readPlace(text: string | null): LngLat | undefined {
  const parts = (text ?? '').split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const [lng, lat] = parts;
  return parts.length === 2 && isPlace([lng!, lat!]) ? [lng!, lat!] : undefined;
}

/** Whether a value is longitude and latitude in degrees, on the Earth. */
export function isPlace(value: unknown): value is LngLat {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [lng, lat] = value as unknown[];
  return within(lng, 180) && within(lat, 90);
}

const within = (value: unknown, limit: number) => typeof value === 'number' && Math.abs(value) <= limit;

/** A number of rows that the API takes, 1 to 100; undefined for anything else. */
export const readRows = (value: unknown): number | undefined =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= mostRows ? Number(value) : undefined;
