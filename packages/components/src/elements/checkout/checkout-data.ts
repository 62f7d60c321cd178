import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, runStatusAt, type Cart, type Hub, type HubRun, type Store } from '@hamlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { HamletController } from '../../controllers/hamlet-controller.js';

/** What a page may give; given data wins over what is read. */
export interface Given {
  cart: Cart | null;
  store: Store | null;
  hub: Hub | null;
}

type Host = ReactiveControllerHost & Given;

/** The basket, the store with its pages, and the chosen hub. */
export class CheckoutData {
  readonly #host: Host;
  readonly #hamlet: HamletController;
  readonly #basket: Task<readonly unknown[], unknown>;
  readonly #store: Task<readonly unknown[], Store | null>;
  readonly #hub: Task<readonly unknown[], Hub | null>;
  #picked: Hub | null = null;

  constructor(host: Host, hamlet: HamletController, locale: () => string) {
    this.#host = host;
    this.#hamlet = hamlet;
    const ask = (given: unknown) => (given ? undefined : hamlet.client);
    this.#basket = new Task(host, {
      args: () => [ask(host.cart)] as const,
      task: async ([client]) => client?.cart.load().catch(unlessForgotten),
    });
    this.#store = new Task(host, {
      args: () => [ask(host.store), locale()] as const,
      task: async ([client, locale], { signal }) => (client ? client.store.get({ locale, signal }) : null),
    });
    this.#hub = new Task(host, {
      args: () => [ask(this.#known()), this.cart?.hubId, locale()] as const,
      task: async ([client, id, locale], { signal }) =>
        client && id ? client.hubs.get(id, { locale, signal }) : null,
    });
  }

  get cart(): Cart | null {
    return this.#host.cart ?? this.#hamlet.client?.cart.get().cart ?? null;
  }

  get store(): Store | null {
    return this.#host.store ?? this.#store.value ?? null;
  }

  /** The hub of the basket. */
  get hub(): Hub | null {
    const hub = this.#known() ?? this.#hub.value ?? null;
    return hub?.id === this.cart?.hubId ? hub : null;
  }

  get error(): unknown {
    return [this.#basket, this.#store, this.#hub].find((task) => task.status === TaskStatus.ERROR)?.error;
  }

  /** True until basket and store are there. */
  get waiting(): boolean {
    const read = this.#host.cart || this.#basket.status === TaskStatus.COMPLETE;
    return !read || !this.store;
  }

  /** Keeps a hub that was just picked: it needn't be read. */
  remember(hub: Hub): void {
    this.#picked = hub;
    this.#host.requestUpdate();
  }

  /** Reads again what failed. */
  retry(): void {
    for (const task of [this.#basket, this.#store, this.#hub])
      if (task.status === TaskStatus.ERROR) void task.run().catch(() => {});
  }

  #known(): Hub | null {
    const { hub } = this.#host;
    const id = this.cart?.hubId;
    return hub?.id === id ? hub : this.#picked?.id === id ? this.#picked : null;
  }
}

/** A basket that the shop no longer knows is an empty one. */
function unlessForgotten(error: unknown): void {
  if (!isHamletError(error, 'not_found')) throw error;
}

/** Whether the run takes orders at `now` (server clock, milliseconds). */
export const takesOrders = (run: HubRun | null, now: number): boolean =>
  run?.status === 'open' && runStatusAt(run, now) === 'open';
