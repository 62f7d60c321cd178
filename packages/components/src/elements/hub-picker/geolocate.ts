/** Longitude and latitude in degrees (WGS 84), in that order. */
export type LngLat = readonly [longitude: number, latitude: number];

/** Asks where the buyer is. Rejects with a `GeolocateError`. Only called when the buyer asks for it. */
export type Geolocate = (signal: AbortSignal) => Promise<LngLat>;

/** Why there is no place: the buyer or the page said no (`refused`), it took too long, or it can't be told. */
export class GeolocateError extends Error {
  readonly code: 'refused' | 'timeout' | 'unavailable';

  constructor(code: GeolocateError['code'], options?: ErrorOptions) {
    super(`The device gave no place: ${code}.`, options);
    this.name = 'GeolocateError';
    this.code = code;
  }
}

/** How long a device may search, in milliseconds. */
const patience = 15_000;

const codes: Record<number, GeolocateError['code']> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

/** A hundred metres are near enough to sort by: nothing finer leaves the page. */
const round = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** The browser's own geolocation. Some browsers never answer a dismissed question, so a clock of ours runs too. */
export const deviceGeolocate: Geolocate = (signal) =>
  new Promise((resolve, reject) => {
    const fail = (code: GeolocateError['code'], cause?: unknown) =>
      reject(new GeolocateError(code, { cause }));
    if (!navigator.geolocation) return fail('unavailable');
    const timer = setTimeout(() => fail('timeout'), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        clearTimeout(timer);
        resolve([round(coords.longitude), round(coords.latitude)]);
      },
      (error) => {
        clearTimeout(timer);
        fail(codes[error.code] ?? 'unavailable', error);
      },
      { enableHighAccuracy: false, timeout: patience, maximumAge: 600_000 },
    );
  });
