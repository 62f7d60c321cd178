import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets the browser answer a touch between two pieces of work, without waiting for a frame. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A piece of work should take this many milliseconds: on a phone six times slower it still leaves a tap unfelt. */
const piece = 8;

/**
 * Draws long lists in pieces: how many rows of `total` may be drawn now. The first piece has eight rows; pieces grow
 * while they are cheap here and shrink when they are not.
 */
export class ChunksController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #size = 8;
  #drawn = 0;
  #total = 0;
  #running = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Rows to draw in this update; asks for another update while some are left. */
  upTo(total: number): number {
    this.#total = total;
    if (this.#drawn === 0) this.#drawn = this.#size;
    if (this.#drawn < total) void this.#grow();
    return Math.min(this.#drawn, total);
  }

  async #grow(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#drawn < this.#total) {
      await nextTask();
      const from = performance.now();
      this.#drawn += this.#size;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const cheap = performance.now() - from < piece;
      this.#size = Math.min(64, Math.max(8, cheap ? this.#size * 2 : this.#size / 2));
    }
    this.#running = false;
  }

  hostDisconnected(): void {
    this.#total = 0;
  }
}
