import type { ReactiveController } from 'lit';
import type { ProductSelectEvent } from '../../events/product-events.js';
import { keep, kept, keptName, stateWith, type Kept } from './kept-pages.js';
import type { ListPort } from './list-port.js';
import { placeOf, readLink } from './list-state.js';
import { linkOf } from './list-url.js';
import { asText, type ProductPages } from './product-pages.js';

type Card = HTMLElement & { product?: { id: string } };

/** Rows that a URL can ask for at most. */
const mostRows = 500;

/**
 * Lets a list be found again: in the page's URL where the page wants it, and with its rows, its place and its focus when a person
 * comes back by the history.
 */
export class Returning implements ReactiveController {
  readonly #port: ListPort;
  readonly #pages: ProductPages;
  /** The state that the URL tells already. */
  #told: string | undefined;
  #step: 'push' | 'replace' = 'replace';
  #wanted = 0;
  /** What was in view and had the focus when somebody last looked: an element that is taken away has neither. */
  #top: Kept['top'] = null;
  #focus: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The name under which this entry of the history keeps the list. */
  #name: string | undefined;
  #to: Kept | undefined;

  constructor(port: ListPort, pages: ProductPages) {
    this.#port = port;
    this.#pages = pages;
    this.#wanted = Math.min(mostRows, port.linked?.rows ?? 0);
    port.host.addController(this);
    this.#take();
  }

  /** The next change is a step of the history, or takes the place of this one. */
  step(step: 'push' | 'replace'): void {
    this.#keep();
    this.#step = step;
    this.#wanted = 0;
    this.#to = undefined;
  }

  get #place(): string {
    return placeOf(this.#port.host);
  }

  /** Takes what this entry of the history kept. After a reload the rows are asked for anew: somebody wants to see today's. */
  #take(reloads = isReload()): void {
    const { host, hamlet, choose } = this.#port;
    const { client } = hamlet;
    this.#name = keptName(this.#place);
    const found = client && kept(client, this.#name, Date.now());
    if (!found) return;
    choose(found.state);
    this.#wanted = found.shown;
    this.#to = found;
    if (!reloads) this.#pages.seed = found;
    host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keep);
    addEventListener('popstate', this.#popped);
    addEventListener('scroll', this.#scrolled, { passive: true, capture: true });
    this.#port.host.addEventListener('hamlet-product-select', this.#select);
    this.#port.host.renderRoot?.addEventListener('focusin', this.#focused);
  }

  hostDisconnected(): void {
    this.#keep();
    removeEventListener('pagehide', this.#keep);
    removeEventListener('popstate', this.#popped);
    removeEventListener('scroll', this.#scrolled, { capture: true });
    clearTimeout(this.#timer);
    this.#port.host.removeEventListener('hamlet-product-select', this.#select);
    this.#port.host.renderRoot.removeEventListener('focusin', this.#focused);
  }

  hostUpdated(): void {
    const { host } = this.#port;
    const pages = this.#pages;
    if (!pages.rows || pages.busy) return;
    this.#tell();
    if (pages.rows.length < this.#wanted && pages.next && !pages.loadingMore && !pages.moreFailed)
      queueMicrotask(() => void pages.more(Math.min(100, this.#wanted - pages.rows!.length)));
    else if (this.#to) void this.#return(host, this.#to);
  }

  /** Writes the state into the URL, and marks this entry of the history as one to come back to. */
  #tell(): void {
    const { host, state, given } = this.#port;
    const pages = this.#pages;
    const prefix = host.urlPrefix;
    const first = pages.marks[0]?.count ?? 0;
    const rows = Math.max(pages.rows!.length, pages.next ? this.#wanted : 0);
    const told = JSON.stringify([state(), rows > first && rows]);
    if (told === this.#told) return;
    const isFirst = this.#told === undefined;
    this.#told = told;
    const step = isFirst ? 'replace' : this.#step;
    this.#step = 'replace';
    // Unique in this tab, and nothing of it leaves the tab.
    this.#name =
      (step === 'replace' && keptName(this.#place)) || String(performance.timeOrigin + performance.now());
    const marked = stateWith(this.#place, this.#name);
    const search =
      prefix === null
        ? location.search
        : linkOf(location.search, { prefix, state: state(), given, rows: rows > first ? rows : 0 });
    const url = location.pathname + search + location.hash;
    try {
      if (step === 'push' && prefix !== null) history.pushState(marked ?? history.state, '', url);
      else history.replaceState(marked ?? history.state, '', url);
    } catch {
      // A page without a history of its own, or one that wrote too much of it: the list works without.
    }
  }

  readonly #popped = (): void => {
    const { host, choose, given, hamlet } = this.#port;
    const prefix = host.urlPrefix;
    if (prefix === null || !host.isConnected || !hamlet.client) return;
    this.#keep();
    const { state, rows } = readLink(location.search, prefix);
    this.#wanted = Math.min(mostRows, rows);
    this.#step = 'replace';
    choose({ ...given, ...state });
    this.#take(false);
  };

  readonly #select = (event: ProductSelectEvent): void => {
    this.#look();
    this.#focus = event.product.id;
  };

  readonly #focused = ({ target }: Event): void => {
    this.#focus = (target as Card).product?.id ?? null;
  };

  readonly #scrolled = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), 100);
  };

  readonly #keep = (): void => {
    const { hamlet, state, question } = this.#port;
    const pages = this.#pages;
    const { client } = hamlet;
    const name = this.#name;
    if (!client || !name || !pages.rows || pages.busy || this.#to) return;
    const { rows } = pages;
    this.#look();
    keep(
      client,
      name,
      {
        at: Date.now(),
        question: asText(question()),
        state: state(),
        rows,
        next: pages.next,
        shown: rows.length,
        top: this.#top,
        focus: this.#focus,
      },
      pages.marks,
    );
  };

  #cards(): Card[] {
    return [...this.#port.host.renderRoot.querySelectorAll<Card>('li > hamlet-product-card')];
  }

  /** Takes down the first card in view. None where the list is out of sight below. */
  #look(): void {
    if (!this.#port.host.isConnected) return;
    const card = this.#cards().find((one) => one.getBoundingClientRect().bottom > 0);
    const by = card?.getBoundingClientRect().top ?? Infinity;
    this.#top = card?.product && by < innerHeight ? { id: card.product.id, by } : null;
  }

  /** Back to the place and the focus that were left, once the card there is drawn; a person who moves on goes first. */
  async #return(host: ListPort['host'], { top, focus }: Kept): Promise<void> {
    this.#to = undefined;
    let moved = false;
    const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'];
    const stop = () => (moved = true);
    for (const type of moves) addEventListener(type, stop, { passive: true });
    const find = (id: string) => this.#cards().find((card) => card.product?.id === id);
    for (let tries = 0; tries < 120 && !moved; tries += 1) {
      await host.updateComplete;
      const card = top && find(top.id);
      if (!top || card) {
        if (card && top) place(card, top.by);
        const left = focus ? find(focus) : undefined;
        if (left && isIdle()) left.focus({ preventScroll: true });
        // Cards out of view had no height of their own until now: look again when they have.
        if (!card || Math.abs(card.getBoundingClientRect().top - top!.by) < 1) break;
      }
      await new Promise(requestAnimationFrame);
    }
    for (const type of moves) removeEventListener(type, stop);
  }
}

/** Nobody has the focus. */
const isIdle = (): boolean => !document.activeElement || document.activeElement === document.body;

/** Puts a card so many pixels below the upper edge of whatever scrolls it. */
function place(card: HTMLElement, by: number): void {
  card.style.scrollMarginBlockStart = `${by}px`;
  card.scrollIntoView({ block: 'start', behavior: 'instant' });
  card.style.scrollMarginBlockStart = '';
}

const isReload = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
  'reload';
