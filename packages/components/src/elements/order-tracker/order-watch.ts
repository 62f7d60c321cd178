import { isAborted, isHamletError, orderMachine, type Hamlet, type Order } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
 * while it is seen. What was known stays when a look fails.
 */
export class OrderWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => WatchSource;
  readonly #random: () => number;
  #asked: WatchSource | undefined;
  #abort: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  order: Order | null = null;
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
    if (source.client && source.orderId) void this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onSeen);
    window.removeEventListener('online', this.#onSeen);
    clearTimeout(this.#timer);
    this.#abort?.abort();
    if (this.status === 'loading') this.#asked = undefined;
  }

  /** Looks now. */
  async look(): Promise<void> {
    const { client, orderId, locale } = this.#source();
    if (!client || !orderId) return;
    this.#abort?.abort();
    clearTimeout(this.#timer);
    const abort = new AbortController();
    this.#abort = abort;
    this.status = 'loading';
    this.#host.requestUpdate();
    try {
      const { value } = await client.cart.readOrder(orderId, { locale, signal: abort.signal });
      if (!abort.signal.aborted) this.keep(value, client.now());
    } catch (error) {
      if (!abort.signal.aborted && !isAborted(error)) this.#fail(error);
    }
  }

  /** Shows an order that was learnt otherwise: a cancelled one. */
  keep(order: Order, asOf: number): void {
    this.order = order;
    this.asOf = asOf;
    this.status = 'ready';
    this.error = undefined;
    this.#wait();
    this.#host.requestUpdate();
  }

  readonly #onSeen = (): void => {
    if (document.visibilityState === 'visible') void this.look();
    else clearTimeout(this.#timer);
  };

  #fail(error: unknown): void {
    const missing = isHamletError(error) && missingCodes.includes(error.code);
    this.status = missing ? 'missing' : 'failed';
    if (missing) this.order = null;
    else this.#wait();
    this.error = error;
    this.#host.requestUpdate();
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
    this.order = this.asOf = null;
    this.status = 'idle';
    this.error = undefined;
  }
}
