import { isAborted, isHamletError, orderMachine, type Hamlet, type Hub, type Order } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keptPasses, type KeptPass, type KeptPasses } from './kept-passes.js';

/** What is watched; without a client or an id nothing is asked. */
export interface WatchSource {
  client: Hamlet | undefined;
  orderId: string | null;
  locale: string;
}

/** Milliseconds between two looks, while the page is seen. */
const pause = 60_000;
const missingCodes = ['not_found', 'token_missing', 'token_invalid'];

/**
 * Reads an order and looks again: when asked, when the page is seen again or comes online, and about once a minute
 * while it is seen. What was known stays when a look fails; a pass that was opened stays on the device, too.
 */
export class OrderWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => WatchSource;
  readonly #random: () => number;
  #asked: WatchSource | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #passes: KeptPasses | undefined;
  #stop: (() => void) | undefined;

  order: Order | null = null;
  /** The pass that the device knows from before, until the order is read. */
  kept: KeptPass | null = null;
  /** When `order` was true, by the server's clock in milliseconds. */
  asOf: number | null = null;
  /** `missing`: this device has no such order, or it is somebody else's. */
  status: 'idle' | 'loading' | 'ready' | 'failed' | 'missing' = 'idle';
  error: unknown;

  /** `random` spreads the looks of many pages: 0 up to 1. */
  constructor(host: ReactiveControllerHost, source: () => WatchSource, random: () => number = Math.random) {
    this.#host = host;
    this.#source = source;
    this.#random = random;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onSeen);
    window.addEventListener('online', this.#onSeen);
    if (this.order) this.#wait();
  }

  hostUpdate(): void {
    const source = this.#source();
    const before = this.#asked;
    if (
      before?.client === source.client &&
      before?.orderId === source.orderId &&
      before.locale === source.locale
    )
      return;
    if (before?.orderId !== source.orderId || before.client !== source.client) this.#forget();
    this.#asked = source;
    if (source.client && source.orderId) this.#open(source.client, source.orderId);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen);
    window.removeEventListener('online', this.#onSeen);
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#stop?.();
    if (this.status === 'loading') this.#asked = undefined;
  }

  /** Shows what the device knows at once; asks where there is a network. */
  #open(client: Hamlet, orderId: string): void {
    this.#passes = keptPasses(client.kept('passes'), () => client.now());
    if (!this.order) this.kept = this.#passes.get(orderId);
    if (this.kept && !navigator.onLine) this.#fail(undefined);
    else void this.look();
  }

  /** Keeps the hub's opening hours with its passes. */
  learnHours(hub: Hub): void {
    this.#passes?.learnHours(hub);
  }

  /** Looks now. */
  async look(): Promise<void> {
    const { client, orderId, locale } = this.#source();
    if (!client || !orderId) return;
    this.#abort?.abort();
    this.#stop?.();
    clearTimeout(this.#timer);
    const abort = new AbortController();
    this.#abort = abort;
    this.status = 'loading';
    this.#host.requestUpdate();
    try {
      const { value } = await client.cart.readOrder(orderId, { locale, signal: abort.signal, kept: true });
      if (abort.signal.aborted) return;
      const asOf = client.asOf?.(value);
      if (asOf === undefined) this.keep(value, client.now());
      else this.#old(client, value, asOf);
    } catch (error) {
      if (!abort.signal.aborted && !isAborted(error)) this.#fail(error);
    }
  }

  /** Shows an order that was learnt otherwise: a cancelled one. */
  keep(order: Order, asOf: number): void {
    this.order = order;
    this.kept = null;
    this.asOf = asOf;
    this.#passes?.learn(order, asOf);
    this.status = 'ready';
    this.error = undefined;
    this.#wait();
    this.#host.requestUpdate();
  }

  /** The device gave it: shown as such, and read again as soon as that can bring something newer. */
  #old(client: Hamlet, order: Order, asOf: number): void {
    if (this.asOf === null || this.asOf <= asOf) this.keep(order, asOf);
    this.#fail(undefined);
    this.#stop?.();
    const { round } = client.reading.get();
    this.#stop = client.reading.subscribe((now) => now.round > round && void this.look());
  }

  readonly #onSeen = (): void => {
    if (document.visibilityState === 'visible') void this.look();
    else clearTimeout(this.#timer);
  };

  #fail(error: unknown): void {
    const missing = isHamletError(error) && missingCodes.includes(error.code);
    this.status = missing ? 'missing' : 'failed';
    if (missing) this.#gone();
    else this.#wait();
    this.error = error;
    this.#host.requestUpdate();
  }

  #gone(): void {
    this.order = this.kept = null;
    const { orderId } = this.#source();
    if (orderId) this.#passes?.forget(orderId);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (document.visibilityState !== 'visible' || (this.order && orderMachine.isFinal(this.order.state)))
      return;
    this.#timer = setTimeout(() => void this.look(), pause * (0.8 + 0.4 * this.#random()));
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.order = this.kept = this.asOf = null;
    this.status = 'idle';
    this.error = undefined;
  }
}
