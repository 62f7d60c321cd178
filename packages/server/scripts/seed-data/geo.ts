export interface Point {
  readonly lng: number;
  readonly lat: number;
}

/** Great-circle distance in kilometres. */
export function distance(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLng = (b.lng - a.lng) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

export function nearest<T extends Point>(from: Point, to: readonly T[]): T {
  if (to.length === 0) throw new RangeError('nothing is near');
  return to.reduce((best, item) => (distance(from, item) < distance(from, best) ? item : best));
}

const alphabet = '23456789CFGHJMPQRVWX';

/** A ten-digit Open Location Code ("Plus Code"), a square of about 14 m. */
export function plusCode({ lng, lat }: Point): string {
  // Counted in whole steps of 1/8000 degree, so that no rounding error grows from digit to digit.
  const limit = 20 ** 4 * 9;
  let north = Math.min(Math.floor(Math.round((lat + 90) * 8000 * 1e6) / 1e6), limit - 1);
  let east = Math.floor(Math.round((lng + 180) * 8000 * 1e6) / 1e6) % (limit * 2);
  let code = '';
  for (let pair = 0; pair < 5; pair += 1) {
    code = `${alphabet[north % 20]}${alphabet[east % 20]}${code}`;
    north = Math.floor(north / 20);
    east = Math.floor(east / 20);
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}
