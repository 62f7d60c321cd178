import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows of the first piece; also what a screen shows. */
const first = 8;
/** Rows of a piece at most: on a phone six times slower they still leave a tap unfelt. */
const most = 64;

/** Draws long lists in pieces of 8, 16, 32, then 64 rows; between two of them the page can answer a touch. */
export class ChunksController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #drawn = first;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Rows to draw in this update; asks for another update while some are left. */
  upTo(total: number): number {
    if (this.#drawn < total) this.#timer ??= setTimeout(() => this.#grow());
    return Math.min(this.#drawn, total);
  }

  #grow(): void {
    this.#timer = undefined;
    this.#drawn += Math.min(this.#drawn, most);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
