import { Task } from '../../controllers/task.js';
import {
  formatMoney,
  isNetworkError,
  type Cart,
  type CartLine,
  type CartState,
  type Hamlet,
} from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { goTo, neighbour } from '../../context/neighbour.js';
import { openHubs } from '../../context/open-hubs.js';
import { ActionController } from '../../controllers/action-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { cartEvent } from '../../events/cart-events.js';
import { CheckoutOpenEvent } from '../../events/checkout-events.js';
import { basketWords } from '../../i18n/basket.js';
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
import { info, warn } from '../../templates/icons.js';
import { minimumNote, missingIn } from '../../templates/minimum-order.js';
import { empty, note } from '../../templates/note.js';
import { sum } from '../../templates/sum.js';
import { failed, trouble } from '../../templates/trouble.js';
import { BasketRows, type BasketRow } from './basket-rows.js';
import { collectView } from './cart-collect.js';
import { cartLine, removedLine, type LineContext } from './cart-line.js';
import { ceilingText } from './cart-words.js';
import { cartStyles } from './cart.styles.js';
import { lineCodes, mostOf, saysMore, type LineCodes } from './line-notices.js';

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

  @state() private broken: ReadonlySet<string> = new Set();
  @state() private atLimit: string | null = null;
  @state() private changed = false;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, basketWords);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
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
  readonly #rows = new BasketRows();
  #cartId: string | undefined;
  #codes: { messages: Cart['messages']; codes: LineCodes } | undefined;
  #loaded: Hamlet | undefined;
  #focus: string | undefined;

  protected override render(): TemplateResult {
    return html`<section class="cart" aria-label=${this.#messages.words.title} lang=${this.#messages.locale}>
      ${this.#content()}
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
        ${content}
      </div>
      ${foot}`;
  }

  #basket(cart: Cart) {
    if (this.#cartId !== cart.id) this.#rows.clear();
    this.#cartId = cart.id;
    const lines = cart.status === 'open' ? cart.lines : [];
    const rows = this.#rows.rows(lines);
    if (rows.length === 0) return this.#frame(this.#empty());
    const bare = lines.length === 0;
    return this.#frame(
      html`<div class="stack main">
          ${bare ? nothing : collectView(this.#collectView(cart))}
          <ul class="panel lines" role="list" aria-label=${this.#messages.words.goodsList}>
            ${repeat(
              rows,
              ({ id }) => id,
              (row) => this.#row(row, cart),
            )}
          </ul>
        </div>
        ${bare ? this.#empty() : this.#totals(cart)}`,
      bare ? nothing : this.#foot(cart),
    );
  }

  #row(row: BasketRow, cart: Cart) {
    const { words } = this.#messages;
    if ('line' in row) return cartLine(row.line, this.#lineContext(cart));
    return removedLine(row.removed, words, row.removed.returning, () => void this.#undo(row.id));
  }

  #totals(cart: Cart) {
    const { words, locale } = this.#messages;
    const ceiling = ceilingText(words, locale, cart);
    const missing = missingIn(cart);
    return html`<div class="panel totals side" aria-busy=${this.#saving() ? 'true' : 'false'}>
      ${sum({ locale, totals: cart.totals, total: ceiling ? words.totalAbout : words.total })}
      ${ceiling ? html`<p class="small soft">${ceiling}</p>` : nothing}
      ${missing ? note(minimumNote(words, locale, missing)) : nothing} ${this.#more(cart)} ${this.#failure()}
      <p class="saving small soft" role="status">${this.#saveLine(cart)}</p>
    </div>`;
  }

  /** What a newer server says, in neutral words for its severity. */
  #more(cart: Cart) {
    const { unknownMessage, unknownMissing, unknownMissingText, unknownEnd, unknownEndText } =
      this.#messages.words;
    switch (saysMore(cart)) {
      case null:
        return nothing;
      case 'requires_buyer_input':
        return note({ tone: 'time', icon: warn, title: unknownMissing, text: unknownMissingText });
      case 'unrecoverable':
        return note({ tone: 'bad', icon: warn, title: unknownEnd, text: unknownEndText });
      default:
        return note({ tone: 'time', icon: info, title: unknownMessage });
    }
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

  #foot(cart: Cart) {
    return html`<div class="foot" part="foot">
      <button type="button" class="b full big" @click=${() => this.#checkout(cart)}>
        ${this.#messages.words.checkout}
      </button>
    </div>`;
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
      </div>`;
  }

  #collectView(cart: Cart) {
    return {
      cart,
      hub: this.#hub.value ?? null,
      words: this.#messages.words,
      tallyWords: this.#tally.words,
      locale: this.#messages.locale,
      now: this.#clock.now,
      onHub: () => openHubs(this),
    };
  }

  #lineContext(cart: Cart): LineContext {
    const codes = this.#lineCodes(cart);
    return {
      words: this.#messages.words,
      locale: this.#messages.locale,
      pictureBase: this.#hamlet.pictureBase,
      headingLevel: this.headingLevel + 1,
      codes: (offerId) => codes.get(offerId) ?? [],
      broken: this.broken,
      atLimit: this.atLimit,
      onBroken: (offerId) => (this.broken = new Set([...this.broken, offerId])),
      onSet: (line, quantity) => void this.#set(line, quantity),
      onStep: (line, by) => this.#step(line, by),
    };
  }

  /** While a line is on its way out the lines no longer stand where the messages' paths say. */
  #lineCodes(cart: Cart): LineCodes {
    if (this.#codes?.messages === cart.messages && this.#saving()) return this.#codes.codes;
    const codes = lineCodes(cart);
    this.#codes = { messages: cart.messages, codes };
    return codes;
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
      this.#rows.remove(line);
      this.#focus = `#${CSS.escape(`undo-${line.offerId}`)}`;
    }
    const done = await this.#change(line.offerId, quantity, line.quantity);
    if (!done && quantity <= 0) this.#rows.forget(line.offerId);
  }

  async #undo(offerId: string): Promise<void> {
    const removed = this.#rows.find(offerId);
    if (!removed || removed.returning) return;
    removed.returning = true;
    const done = await this.#change(offerId, removed.quantity, 0);
    removed.returning = false;
    this.requestUpdate();
    if (done) this.#focus = `#${CSS.escape(`line-${offerId}`)} .more`;
  }

  /** True when it was saved; false when a listener stopped it or it failed. */
  async #change(offerId: string, quantity: number, previous: number): Promise<boolean> {
    const event = cartEvent(offerId, quantity, previous);
    this.changed = true;
    await this.#action.run(`set ${offerId} ${quantity}`, () =>
      event.announce(this, () => this.#save(offerId, quantity)),
    );
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
