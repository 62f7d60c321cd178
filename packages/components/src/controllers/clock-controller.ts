import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/** Updates the host at each full minute, so that "order within 2 h 10 min" stays true. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `now` is the server's clock: milliseconds since 1970. */
  constructor(host: ReactiveControllerHost, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** The time by the clock handed in. */
  get now(): number {
    return this.#now();
  }

  hostConnected(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #wait(): void {
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
        this.#wait();
      },
      minute - (this.#now() % minute),
    );
  }
}
