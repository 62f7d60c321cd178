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

/** Draws long lists in pieces: how many rows of `total` may be drawn now, growing by `size` a task. */
export class ChunksController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #size: number;
  #drawn = 0;
  #total = 0;
  #running = false;

  constructor(host: ReactiveControllerHost, size = 8) {
    this.#host = host;
    this.#size = size;
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
      this.#drawn += this.#size;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.#running = false;
  }

  hostDisconnected(): void {
    this.#total = 0;
  }
}
