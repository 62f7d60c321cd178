import {
  formatMoney,
  isNetworkError,
  type Cart,
  type CartLine,
  type CartState,
  type Hamlet,
  type SyncState,
} from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { drawn } from '../drawn.js';
import { repeat } from 'lit/directives/repeat.js';
import { goTo, neighbour } from '../../context/neighbour.js';
import { openHubs } from '../../context/open-hubs.js';
import { reviewOrder } from '../../context/review-order.js';
import { ActionController } from '../../controllers/action-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { PictureController } from '../../controllers/picture-controller.js';
import { SpokenPartController } from '../../controllers/spoken-part-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { Task } from '../../controllers/task.js';
import { cartEvent } from '../../events/cart-events.js';
import { CheckoutOpenEvent } from '../../events/checkout-events.js';
import { basketFirst } from '../../i18n/basket-first.js';
import { tallyWords } from '../../i18n/tally.js';
import { base } from '../../styles/base.js';
import { buttons, stepper } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { picture, skeleton } from '../../styles/picture.js';
import { price } from '../../styles/price.js';
import { sum as sumStyles } from '../../styles/sum.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { warn } from '../../templates/icons.js';
import { empty, note } from '../../templates/note.js';
import { sum } from '../../templates/sum.js';
import { failed, partFailed, trouble } from '../../templates/trouble.js';
import type { BasketRow, RemovedLine } from './basket-rows.js';
import type { CartChanges } from './cart-changes.js';
import { collectView, holds } from './cart-collect.js';
import { cartLater } from './cart-later.js';
import { cartLine, type LineContext } from './cart-line.js';
import { cartStyles } from './cart.styles.js';
import { isChanged, mostOf } from './line-stock.js';
import { stepsText } from './line-text.js';

/**
 * The basket: its goods, the server's totals, and the promise of the chosen hub and run. It follows the
 * provider's basket, or shows a `cart` that is given.
 *
 * @fires {CartChangeEvent} hamlet-cart-change - Before a quantity changes; can be stopped.
 * @fires {CartRemoveEvent} hamlet-cart-remove - Before something leaves the basket; can be stopped.
 * @fires {CartAddEvent} hamlet-cart-add - Before something taken out comes back; can be stopped.
 * @fires {HubOpenEvent} hamlet-hub-open - Before it goes to the hub picker beside it; can be stopped.
 * @fires {CheckoutOpenEvent} hamlet-checkout-open - Before it goes to the checkout beside it; can be stopped.
 * @slot empty - A way on from the empty basket.
 * @csspart line - One of the goods.
 * @csspart picture - The picture, or the slate without one.
 * @csspart stepper - The stepper.
 * @csspart tally - Order until, collect.
 * @csspart totals - The sums.
 * @csspart foot - The bar with "Go to checkout".
 */
export class CartElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    stepper,
    notes,
    picture,
    skeleton,
    price,
    sumStyles,
    tally,
    cartStyles,
  ];

  /** The cart to show; wins over the device's. */
  @property({ attribute: false }) cart: Cart | null = null;
  /** Level of the heading, 1 to 6; the goods' names are one deeper. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;

  @state() private atLimit: string | null = null;
  @state() private changed = false;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, basketFirst);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #later = new SpokenPartController(this, this.#hamlet, basketFirst, cartLater);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #action = new ActionController(this);
  readonly #store = new StoreController<CartState, CartState>(
    this,
    () => this.#hamlet.client?.cart,
    (state) => state,
  );
  readonly #hub = new Task(this, {
    args: () => [this.#hamlet.client, this.#cart()?.hubId, this.#messages.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? client.hubs.get(id, { locale, signal }) : null,
  });
  readonly #sync = new StoreController<SyncState, SyncState['entries']>(
    this,
    () => this.#hamlet.client?.sync,
    ({ entries }) => entries,
  );
  readonly #pictures = new PictureController(this, this.#hamlet);
  #changes: CartChanges | undefined;
  #loaded: Hamlet | undefined;
  #focus: string | undefined;

  protected override render(): TemplateResult {
    return html`<section class="cart" aria-label=${this.#messages.words.title} lang=${this.#messages.locale}>
      ${drawn(this, this.#messages.words, () => this.#content())}
    </section>`;
  }

  protected override willUpdate(): void {
    const { client } = this.#hamlet;
    if (!client || client === this.#loaded || this.cart) return;
    this.#loaded = client;
    this.#load();
  }

  protected override updated(): void {
    if (this.#hamlet.trouble && !this.cart) this.#hamlet.warnMissing();
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = undefined;
  }

  #cart(): Cart | null {
    return this.cart ?? this.#store.value?.cart ?? null;
  }

  #load(): void {
    // How it ended is in the store's state.
    this.#hamlet.client?.cart.load().catch(() => {});
  }

  #content() {
    const { words, pending } = this.#messages;
    const cart = this.#cart();
    if (!cart && this.#hamlet.trouble) return this.#frame(trouble(words));
    if (cart && !pending) return this.#basket(cart);
    const state = this.#store.value;
    if (state?.status === 'failed' && state.lines > 0) return this.#frame(this.#loadFailed(state));
    if (state?.lines === 0 && !pending) return this.#frame(this.#empty());
    return this.#frame(this.#waiting(state?.lines ?? 2));
  }

  #frame(content: unknown, foot: unknown = nothing) {
    return html`<div class="body">
        <div class="head">${heading(this.headingLevel, this.#messages.words.title, 'h2')}</div>
        ${this.#waits()} ${content}
      </div>
      ${foot}`;
  }

  /** The server can't be reached: what is shown is what this device knows. */
  get #unconfirmed(): boolean {
    return !this.cart && this.#store.value?.unconfirmed === true;
  }

  /** The order that waits on this device. */
  #waits() {
    const { client } = this.#hamlet;
    const ref = this.cart ? undefined : this.#store.value?.orders.find(({ waits }) => waits);
    if (!ref || !client) return nothing;
    const entry = this.#sync.value?.find(({ id }) => id === ref.id);
    return this.#said()?.waits(entry, () => void reviewOrder(this, client, ref.id)) ?? nothing;
  }

  /** What is said about changes, as soon as that part is here. */
  #said(): CartChanges | undefined {
    const { spoken } = this.#later;
    if (spoken)
      this.#changes ??= new spoken.part.CartChanges(() => ({
        words: this.#later.spoken?.words ?? spoken.words,
        locale: this.#messages.locale,
        now: this.#clock.now,
        most: mostOf,
        steps: stepsText,
        unconfirmed: this.#unconfirmed,
        durable: this.#hamlet.client?.cart.durable ?? true,
      }));
    return this.#changes;
  }

  #basket(cart: Cart) {
    const { words } = this.#messages;
    const lines = cart.status === 'open' ? cart.lines : [];
    const rows = this.#said()?.rows(cart, lines) ?? lines.map((line) => ({ id: line.offerId, line }));
    // Drawn before they are put in their places: what can't be drawn is said by the element.
    const drawnRows = rows.map((row: BasketRow) => ({
      id: row.id,
      drawn:
        'line' in row
          ? cartLine(row.line, this.#lineContext(cart))
          : this.#changes!.removedRow(row.removed, () => void this.#undo(row.removed)),
    }));
    if (rows.length === 0) return this.#frame(this.#empty());
    const bare = lines.length === 0;
    return this.#frame(
      html`<div class="stack main">
          ${bare ? nothing : this.#collect(cart)}
          <ul class="panel lines" role="list" aria-label=${words.goodsList}>
            ${repeat(
              drawnRows,
              ({ id }) => id,
              (row) => row.drawn,
            )}
          </ul>
        </div>
        ${bare ? this.#empty() : this.#totals(cart)}`,
      bare
        ? nothing
        : html`<div class="foot" part="foot">
            <button type="button" class="b full big" @click=${() => this.#checkout(cart)}>
              ${words.checkout}
            </button>
          </div>`,
    );
  }

  #collect(cart: Cart) {
    const { now } = this.#clock;
    const onHub = () => openHubs(this);
    return collectView({
      cart,
      hub: this.#hub.value ?? null,
      words: this.#messages.words,
      tallyWords: this.#tally.words,
      locale: this.#messages.locale,
      now,
      instead: holds(cart, now) ? undefined : this.#changes?.repair(cart, onHub),
      onHub,
    });
  }

  #totals(cart: Cart) {
    const { words, locale } = this.#messages;
    const { lines, messages, totals } = cart;
    const total = lines.some(({ soldByWeight }) => soldByWeight) ? words.totalAbout : words.total;
    const changed = messages.length > 0 || !holds(cart, this.#clock.now) || lines.some(isChanged);
    return html`<div class="panel totals side" aria-busy=${this.#saving() ? 'true' : 'false'}>
      ${sum({ locale, totals, total, names: this.#later.spoken?.words })} ${this.#changes?.remarks(cart)}
      ${changed && this.#later.failed ? partFailed(words, this.#later.fetch) : nothing} ${this.#failure()}
      <p class="saving small soft" role="status">${this.#saveLine(cart)}</p>
    </div>`;
  }

  #saving(): boolean {
    return this.#action.pending || (!this.cart && this.#store.value?.status === 'saving');
  }

  #saveLine(cart: Cart) {
    const { words, locale } = this.#messages;
    if (this.#saving()) return words.saving;
    const saved = this.changed && !this.#action.error;
    return saved ? html`<span class="vh">${words.saved(formatMoney(locale, cart.total))}</span>` : nothing;
  }

  #failure() {
    if (!this.#action.error) return nothing;
    const { notSaved: title, notSavedText: text } = this.#messages.words;
    return html`<div role="alert">${note({ tone: 'bad', icon: warn, title, text })}</div>`;
  }

  #empty() {
    const { words } = this.#messages;
    const shelves = neighbour(this, 'hamlet-product-list');
    const way = shelves
      ? html`<button type="button" class="b soft" @click=${() => goTo(shelves)}>${words.toShelves}</button>`
      : nothing;
    return empty(words.emptyTitle, words.emptyText, html`<slot name="empty">${way}</slot>`);
  }

  #loadFailed({ error }: CartState) {
    const words = { ...this.#messages.words, failedTitle: this.#messages.words.loadFailed };
    return html`<div class="alone">${failed(words, isNetworkError(error), () => this.#load())}</div>`;
  }

  #waiting(lines: number) {
    return html`<p class="vh" role="status">${this.#messages.words.waiting}</p>
      <div class="panel lines main" aria-hidden="true">
        ${Array.from(
          { length: Math.min(lines, 4) },
          () =>
            html`<div class="item">
              <div class="pic"></div>
              <div class="what"><span class="bone"></span><span class="bone"></span></div>
              <div class="ctl"><span class="bone"></span></div>
            </div>`,
        )}
      </div>
      <p class="late">${this.#messages.words.late}</p>`;
  }

  #lineContext(cart: Cart): LineContext {
    return {
      words: this.#messages.words,
      locale: this.#messages.locale,
      pictureBase: this.#hamlet.pictureBase,
      headingLevel: this.headingLevel + 1,
      picture: (image) => this.#pictures.of(image),
      atLimit: this.atLimit,
      notes: (line) =>
        this.#changes?.notes(cart, line, this.#saving(), (quantity) => void this.#set(line, quantity)),
      onRemove: (line) => void this.#set(line, 0),
      onStep: (line, by) => this.#step(line, by),
    };
  }

  /** Counts from what is wanted now: a quick second tap must not repeat the first. */
  #step(line: CartLine, by: 1 | -1): void {
    const wanted = (!this.cart && this.#hamlet.client?.cart.quantityOf(line.offerId)) || line.quantity;
    const quantity = wanted + by * line.quantityUnit.increment;
    if (by > 0 && quantity > mostOf(line)) this.atLimit = line.offerId;
    else void this.#set(line, Math.max(0, quantity));
  }

  async #set(line: CartLine, quantity: number): Promise<void> {
    this.atLimit = null;
    if (quantity <= 0) {
      this.#changes?.remove(line);
      this.#focus = `#${CSS.escape(`undo-${line.offerId}`)}`;
    }
    const done = await this.#change(line.offerId, quantity, line.quantity);
    if (!done && quantity <= 0) this.#changes?.forget(line.offerId);
  }

  async #undo(removed: RemovedLine): Promise<void> {
    const { offerId, quantity, returning } = removed;
    if (returning) return;
    removed.returning = true;
    const done = await this.#change(offerId, quantity, 0);
    removed.returning = false;
    this.requestUpdate();
    if (done) this.#focus = `#${CSS.escape(`line-${offerId}`)} .more`;
  }

  /** True when it was saved; false when a listener stopped it or it failed. */
  async #change(offerId: string, quantity: number, previous: number): Promise<boolean> {
    const event = cartEvent(offerId, quantity, previous);
    this.changed = true;
    await this.#action.run(() => event.announce(this, () => this.#save(offerId, quantity)));
    return !event.defaultPrevented && !this.#action.error;
  }

  async #save(offerId: string, quantity: number): Promise<void> {
    const { client } = this.#hamlet;
    if (!client) {
      this.#hamlet.warnMissing();
      throw new Error('There is no client to keep the basket.');
    }
    await (quantity > 0 ? client.cart.setLine(offerId, quantity) : client.cart.removeLine(offerId));
  }

  #checkout(cart: Cart): void {
    if (!this.dispatchEvent(new CheckoutOpenEvent(cart))) return;
    const checkout = neighbour(this, 'hamlet-checkout');
    if (checkout) goTo(checkout);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-cart': CartElement;
  }
}
