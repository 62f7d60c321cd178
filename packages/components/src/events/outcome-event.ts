/**
 * Announces a change before it happens. Bubbles out of shadow roots. `preventDefault()` stops the change;
 * `promise` tells how it ended: the outcome, or a rejection (`AbortError` when it was stopped).
 */
export class OutcomeEvent<Outcome> extends Event {
  /** How the change ended. Reading it is optional: a failure nobody awaits is not reported as unhandled. */
  readonly promise: Promise<Outcome>;
  #resolve!: (outcome: Outcome) => void;
  #reject!: (reason: unknown) => void;

  constructor(type: string) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    this.promise.catch(() => {});
  }

  /**
   * Dispatches the event from `target` and makes the change unless a listener stopped it.
   * Resolves with the outcome, or `undefined` when stopped; rejects as the change does.
   */
  async announce(target: EventTarget, change: () => Promise<Outcome>): Promise<Outcome | undefined> {
    if (!target.dispatchEvent(this)) {
      this.#reject(new DOMException(`A listener of ${this.type} stopped the change.`, 'AbortError'));
      return undefined;
    }
    try {
      const outcome = await change();
      this.#resolve(outcome);
      return outcome;
    } catch (error) {
      this.#reject(error);
      throw error;
    }
  }
}
