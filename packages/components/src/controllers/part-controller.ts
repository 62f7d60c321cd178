import type { Later } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws its host anew once a part has come, or hasn't. */
export class PartController<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #later: Later<Part>;
  #asked = false;

  /** True while the part couldn't be fetched: show `partFailed` with `fetch`. */
  failed = false;

  constructor(host: ReactiveControllerHost, part: Later<Part>) {
    this.#host = host;
    this.#later = part;
    host.addController(this);
  }

  /** The part if it is here. The first look at one that isn't fetches it: look at what is to be shown only. */
  get part(): Part | undefined {
    if (!this.#later.here && !this.#asked) void this.#fetch();
    return this.#later.here;
  }

  /** Fetches the part, again after a failure. */
  readonly fetch = (): void => {
    void this.#fetch();
    this.#host.requestUpdate();
  };

  async #fetch(): Promise<void> {
    this.#asked = true;
    this.failed = false;
    await this.#later().catch(() => (this.failed = true));
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that returns to the page asks again.
    this.#asked = this.failed = false;
  }
}
