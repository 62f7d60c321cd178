import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The writes of an element: is one under way, did the last one fail. Their keys are the client's. */
export class ActionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pending = 0;

  /** Why the last write failed; undefined after a success or `clear()`. */
  error: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True while a write is on its way. */
  get pending(): boolean {
    return this.#pending > 0;
  }

  /** Forgets the last failure. */
  clear(): void {
    this.error = undefined;
    this.#host.requestUpdate();
  }

  /** Makes the write. Resolves with its outcome, or undefined when it failed: `error` then says why. */
  async run<Outcome>(write: () => Promise<Outcome>): Promise<Outcome | undefined> {
    this.#pending++;
    this.clear();
    try {
      return await write();
    } catch (error) {
      this.error = error;
      return undefined;
    } finally {
      this.#pending--;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.error = undefined;
  }
}
