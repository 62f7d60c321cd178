import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, type Hub, type HubRun } from '@hamlet/sdk';
import type { ReactiveController } from 'lit';
import type { HamletController, HamletHost } from '../../controllers/hamlet-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { hubChoice, openRuns } from './hub-choice.js';

/** An element whose `value` is the id of the chosen hub. */
export type PickHost = HamletHost & { value: string };

/** The hubs that a list shows, and the language to read others in. */
export interface PickSource {
  listed: readonly Hub[];
  locale: string;
}

/**
 * The choice of one hub and run, marked here, then taken by the basket. It follows the basket, so that a choice
 * made elsewhere or on an earlier visit shows, and leaves a buyer alone who is choosing right now.
 */
export class HubPick implements ReactiveController {
  readonly #host: PickHost;
  readonly #hamlet: HamletController;
  readonly #source: () => PickSource;
  /** The chosen hub where no list holds it. */
  readonly #read: Task<readonly unknown[], Hub | null>;
  /** The hub as it was when it was marked: it stays known when the list goes on to others. */
  #kept: Hub | null = null;
  #agreed: { hubId: string; runId: string | null } | null = null;
  #basket: string | undefined;
  #choosing = false;
  #folded = false;

  constructor(host: PickHost, hamlet: HamletController, source: () => PickSource) {
    this.#host = host;
    this.#hamlet = hamlet;
    this.#source = source;
    host.addController(this);
    new StoreController(
      host,
      () => hamlet.client?.cart,
      () => this.#inBasket(),
    );
    this.#read = new Task(host, {
      args: () => [this.#known() ? undefined : hamlet.client, host.value, source().locale] as const,
      task: async ([client, id, locale], { signal }) =>
        client && id ? client.hubs.get(id, { locale, signal }) : null,
    });
  }

  hostConnected(): void {}

  /** The chosen hub, once it is known. */
  get hub(): Hub | null {
    return this.#host.value ? (this.#known() ?? this.#read.value ?? null) : null;
  }

  /** The run that was agreed to, else the one that is ready; null once it takes no orders. */
  get run(): HubRun | null {
    const { hub } = this;
    const now = this.#hamlet.now();
    const choice = hub && hubChoice(hub, now);
    if (!hub || !choice || choice.kind === 'shut') return null;
    const runId = this.#agreed?.hubId === hub.id ? this.#agreed.runId : null;
    if (runId) return openRuns(hub, now).find((run) => run.runId === runId) ?? null;
    return choice.kind === 'ready' ? choice.run : null;
  }

  /** Only the hub that the basket knows is shown. One that is gone opens the list. */
  get folded(): boolean {
    return this.#folded && !isHamletError(this.#read.error, 'not_found');
  }

  /** Why the chosen hub couldn't be read. */
  get error(): unknown {
    return this.#read.status === TaskStatus.ERROR ? this.#read.error : undefined;
  }

  /** Whether there is a choice in the basket to go back to. */
  get canKeep(): boolean {
    return this.#choosing && Boolean(this.#basket);
  }

  /** Reads the chosen hub again. */
  again(): void {
    void this.#read.run();
  }

  /** Marks a hub and run: the buyer is choosing. */
  mark(hub: Hub, run: HubRun): void {
    this.#kept = hub;
    this.#choosing = true;
    this.#set({ hubId: hub.id, runId: run.runId });
  }

  /** What a form restores or resets to. */
  restore(hubId: string, runId: string | null): void {
    this.#folded = false;
    this.#set({ hubId, runId });
  }

  /** The basket has taken it: only the chosen hub is shown. */
  fold(): void {
    this.#choosing = false;
    this.#folded = true;
    this.#host.requestUpdate();
  }

  /** Shows the list again. */
  unfold(): void {
    this.#choosing = true;
    this.#folded = false;
    this.#host.requestUpdate();
  }

  /** Goes back to what the basket knows. */
  keep(): void {
    this.#choosing = false;
    this.#basket = undefined;
    this.#host.value = '';
    this.#host.requestUpdate();
  }

  /** Takes over what the basket knows, unless the buyer is choosing or the page gave another hub first. */
  follow(): void {
    const { client } = this.#hamlet;
    const basket = this.#inBasket();
    if (!client || basket === this.#basket) return;
    const first = this.#basket === undefined;
    this.#basket = basket;
    const { chosen } = client.cart;
    const { value } = this.#host;
    if (this.#choosing || (first && value && value !== chosen?.hubId)) return;
    this.#folded = Boolean(chosen?.runId);
    if (chosen) this.#set(chosen);
  }

  #set(choice: { hubId: string; runId: string | null }): void {
    this.#agreed = choice;
    this.#host.value = choice.hubId;
    this.#host.requestUpdate();
  }

  #inBasket(): string {
    const chosen = this.#hamlet.client?.cart.chosen;
    return chosen ? `${chosen.hubId} ${chosen.runId ?? ''}` : '';
  }

  #known(): Hub | undefined {
    const { value } = this.#host;
    const listed = this.#source().listed.find(({ id }) => id === value);
    return listed ?? (this.#kept?.id === value ? this.#kept : undefined);
  }
}
