import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Live state that can be read and watched; the SDK's `CartSession` is one. */
export interface Watchable<State> {
  get(): State;
  /** Calls back after each change; gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/**
 * Follows a store and updates the host only when what it selects has changed. Which store is asked again before
 * each update, so a provider that arrives late, or another client, is picked up.
 */
export class StoreController<State, Selected> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => Watchable<State> | undefined;
  readonly #select: (state: State) => Selected;
  #store: Watchable<State> | undefined;
  #stop: (() => void) | undefined;
  #value: Selected | undefined;

  constructor(
    host: ReactiveControllerHost,
    find: () => Watchable<State> | undefined,
    select: (state: State) => Selected,
  ) {
    this.#host = host;
    this.#find = find;
    this.#select = select;
    host.addController(this);
  }

  /** What is selected of the state; undefined while there is no store. */
  get value(): Selected | undefined {
    return this.#value;
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  #follow(): void {
    const store = this.#find();
    if (store !== this.#store) {
      this.#stop?.();
      this.#store = store;
      this.#stop = store?.subscribe(() => this.#changed());
    }
    this.#value = store && this.#select(store.get());
  }

  #changed(): void {
    if (!this.#store) return;
    const value = this.#select(this.#store.get());
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
