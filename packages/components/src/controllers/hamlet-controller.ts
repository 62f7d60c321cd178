import type { Hamlet } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { followContext, type HamletContext } from '../context/hamlet-context.js';
import { warn } from '../context/warn.js';

/** An element of the shop. Its own `client` wins over the provider's. */
export type HamletHost = ReactiveControllerHost & HTMLElement & { client?: Hamlet | null };

/** What some browsers know of the link. */
interface Link {
  saveData?: boolean;
  /** `slow-2g`, `2g`, `3g` or `4g`. */
  effectiveType?: string;
}

/** How long an element waits for a provider before it says that none came, in milliseconds. */
const patience = 3000;

/** Finds the provider around an element, in any order of definition and insertion, and what it offers. */
export class HamletController implements ReactiveController {
  /** The provider's offer; undefined while there is none. */
  context: HamletContext | undefined;
  readonly #host: HamletHost;
  readonly #reads: boolean;
  #stop: (() => void) | undefined;
  #waited = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `reads: false` is for an element that shows only what the device knows of the basket. */
  constructor(host: HamletHost, { reads = true } = {}) {
    this.#host = host;
    this.#reads = reads;
    host.addController(this);
  }

  /** The client to ask: the element's own, else the provider's. */
  get client(): Hamlet | undefined {
    const { client } = this.#host;
    return (client?.cart && client) ?? this.context?.client ?? undefined;
  }

  /** Where relative pictures lie, or null. */
  get pictureBase(): string | null {
    return this.context?.pictureBase ?? null;
  }

  /** Whether pictures wait to be asked for: as the provider says, else on a link that saves data or is very slow. */
  get savesData(): boolean {
    const said = this.context?.pictures;
    const { connection: link } = (globalThis.navigator ?? {}) as { connection?: Link };
    return (
      said === 'ask' || (said !== 'always' && (!!link?.saveData || /2g/.test(link?.effectiveType ?? '')))
    );
  }

  /** True when no client can be had: the provider's settings are wrong, or no provider came in time. */
  get trouble(): boolean {
    if (this.client) return false;
    return this.context ? this.context.client === null : this.#waited;
  }

  /** The server's clock where a client knows it, else the device's. Milliseconds since 1970. */
  now(): number {
    return this.client?.now() ?? (this.context?.clock ?? Date.now)();
  }

  hostConnected(): void {
    this.#stop = followContext(this.#host, (context) => {
      this.context = context;
      this.#host.requestUpdate();
    });
    if (!this.client) this.#timer = setTimeout(() => this.#giveUp(), patience);
  }

  hostUpdate(): void {
    if (this.client && this.#reads) wakeBasket(this.client);
  }

  hostDisconnected(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  #giveUp(): void {
    if (this.client || this.context) return;
    this.#waited = true;
    this.#host.requestUpdate();
  }

  /** Tells the developer that no provider was found; called by elements that need one. */
  warnMissing(): void {
    if (!this.context && !this.client) warn(this.#host, ({ noProvider }) => noProvider);
  }
}

/**
 * Reads the basket once where the device knows of one with goods in it: without its quantities "Add" would start
 * from nothing again. A device without a basket asks nothing.
 */
function wakeBasket({ cart }: Hamlet): void {
  const { lines, status, cart: read } = cart.get();
  if (lines > 0 && status === 'idle' && !read) void cart.load().catch(() => {});
}
