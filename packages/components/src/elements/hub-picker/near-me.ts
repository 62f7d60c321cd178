import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GeolocateError, type Geolocate, type LngLat } from './geolocate.js';

/** The buyer's place, asked for only when the buyer says so, and forgotten with the element. */
export class NearMe implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #geolocate: () => Geolocate;
  #abort: AbortController | undefined;

  /** Whether a place is being looked for, or why none was found. */
  status: 'no' | 'locating' | GeolocateError['code'] = 'no';
  /** The place found; null when the buyer switched it off; undefined while nobody asked. */
  place: LngLat | null | undefined;

  constructor(host: ReactiveControllerHost, geolocate: () => Geolocate) {
    this.#host = host;
    this.#geolocate = geolocate;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.status === 'locating') this.status = 'no';
  }

  /** Looks for the place. A second question replaces the first. */
  async find(): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.#set('locating', this.place);
    try {
      const place = await this.#geolocate()(abort.signal);
      if (!abort.signal.aborted) this.#set('no', place);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#set(error instanceof GeolocateError ? error.code : 'unavailable', this.place);
    }
  }

  /** Sorts by name again. */
  off(): void {
    this.#abort?.abort();
    this.#set('no', null);
  }

  #set(status: NearMe['status'], place: NearMe['place']): void {
    this.status = status;
    this.place = place;
    this.#host.requestUpdate();
  }
}
