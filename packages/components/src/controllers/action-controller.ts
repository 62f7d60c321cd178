import { uuidv7, webRandom } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * One write at a time: is it under way, did it fail, and under which idempotency key. A write that failed keeps
 * its key for the next try of the same `what`; one that succeeded gives it up.
 */
export class ActionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #newKey: () => string;
  #key: { what: string; value: string } | undefined;
  #pending = 0;
  #error: unknown;

  constructor(host: ReactiveControllerHost, newKey: () => string = () => uuidv7(Date.now(), webRandom)) {
    this.#host = host;
    this.#newKey = newKey;
    host.addController(this);
  }

  /** True while a write is on its way. */
  get pending(): boolean {
    return this.#pending > 0;
  }

  /** Why the last write failed; undefined after a success or `clear()`. */
  get error(): unknown {
    return this.#error;
  }

  /** Forgets the last failure. */
  clear(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Makes the write. Resolves with its outcome, or undefined when it failed: `error` then says why.
   * `what` names the change ("place order 7"), so that another change never borrows the key of a failed one.
   */
  async run<Outcome>(what: string, write: (key: string) => Promise<Outcome>): Promise<Outcome | undefined> {
    if (this.#key?.what !== what) this.#key = { what, value: this.#newKey() };
    const { value } = this.#key;
    this.#pending++;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const outcome = await write(value);
      if (this.#key?.value === value) this.#key = undefined;
      return outcome;
    } catch (error) {
      this.#error = error;
      return undefined;
    } finally {
      this.#pending--;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#error = undefined;
  }
}
