import { isNetworkError, type Cart, type Hamlet, type Hub, type Store } from '@hamlet/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { drawn } from '../drawn.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { SpokenPartController } from '../../controllers/spoken-part-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { HubSelectEvent } from '../../events/hub-events.js';
import { checkoutFirst } from '../../i18n/checkout-first.js';
import { tallyWords } from '../../i18n/tally.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { stops as stopsStyles } from '../../styles/stops.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { sum } from '../../styles/sum.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { empty } from '../../templates/note.js';
import { failed, partFailed, trouble } from '../../templates/trouble.js';
import { CheckoutData, takesOrders } from './checkout-data.js';
import { checkoutLater } from './checkout-later.js';
import { checkoutStyles } from './checkout.styles.js';
import { nameStep } from './name-step.js';
import type { OrderDesk } from './order-desk.js';
import { stops, type Step } from './stops.js';
import { nobody, prefill, type KnownBuyer, type Person } from './typed.js';

/**
 * Hub, name, check: three stops to an order. Asks for a name, a phone if there is one, and nothing else; cash at the
 * hub, or the partner's own payment from the light DOM. Put it inside a provider.
 *
 * @fires {OrderPlaceEvent} hamlet-order-place - Before the order is sent; can be stopped.
 * @fires {PaymentRequestEvent} hamlet-payment-request - Before an order paid with the partner's own fields is sent.
 * @fires {OrderPlacedEvent} hamlet-order-placed - The server has the order.
 * @fires {HubSelectEvent} hamlet-hub-select - From the hub picker inside.
 * @slot payment - The partner's own way to pay; its fields stay in the light DOM.
 * @csspart steps - The line with three stops.
 * @csspart review - Hub, name and things.
 * @csspart payment - The ways to pay.
 * @csspart totals - The sum.
 * @csspart links - The store's own pages.
 * @csspart place - "Place the order".
 */
export class CheckoutElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    fields,
    stopsStyles,
    notes,
    skeleton,
    sum,
    tally,
    checkoutStyles,
  ];

  /** The basket to show; wins over the device's. */
  @property({ attribute: false }) cart: Cart | null = null;
  /** The store to show; wins over reading it. */
  @property({ attribute: false }) store: Store | null = null;
  /** The hub of the basket; wins over reading it. */
  @property({ attribute: false }) hub: Hub | null = null;
  /** Name and phone from the partner's own session; the buyer can change them. Never kept on the device. */
  @property({ attribute: false }) buyer: KnownBuyer | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Where the page has its basket (`#basket`); without it the things have no "Change". */
  @property({ attribute: 'cart-href' }) cartHref: string | null = null;
  /** Level of the heading, 1 to 5. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private step: Step | null = null;
  @state() private person: Person = nobody;
  /** "Next" was pressed before what looks at the form had come. */
  @state() private asked = false;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, checkoutFirst);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #later = new SpokenPartController(this, this.#hamlet, checkoutFirst, checkoutLater);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #data = new CheckoutData(this, this.#hamlet, () => this.#messages.locale);
  #desk: OrderDesk | undefined;
  #focus = '';

  constructor() {
    super();
    new StoreController(
      this,
      () => this.#hamlet.client?.cart,
      (basket) => basket,
    );
    new StoreController(
      this,
      () => this.#hamlet.client?.sync,
      (sync) => sync,
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.addEventListener('hamlet-hub-select', this.#pickedBeside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('hamlet-hub-select', this.#pickedBeside);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('buyer')) this.person = prefill(this.person, this.buyer, changed.get('buyer') ?? null);
    const { cart, store } = this.#data;
    if (cart || this.#hamlet.client?.cart.orders.some(({ waits }) => waits)) this.#open();
    this.#desk?.follow(cart);
    // Settled once: a form must not go away while it is being filled in.
    if (!this.step && cart && store && takesOrders(cart.run, this.#clock.now)) this.step = this.#after();
    if (this.asked && this.#desk) this.#next();
  }

  protected override render(): TemplateResult {
    const { locale, words } = this.#messages;
    return html`<section class="stack page" lang=${locale} aria-label=${words.checkTitle}>
      ${drawn(this, words, () => this.#content())}
    </section>`;
  }

  protected override updated(): void {
    if (!this.#focus) return;
    const target = this.renderRoot.querySelector<HTMLElement>(this.#focus);
    this.#focus = '';
    if (!target) return;
    if (!target.matches('input, button')) target.tabIndex = -1;
    target.focus();
  }

  /** Opens the desk as soon as its part is here. */
  #open(): void {
    const { spoken } = this.#later;
    if (!spoken) return;
    this.#desk ??= new spoken.part.OrderDesk(this, {
      hamlet: this.#hamlet,
      data: this.#data,
      person: () => this.person,
      view: () => ({
        locale: this.#messages.locale,
        tallyWords: this.#tally.words,
        now: this.#clock.now,
      }),
      words: () => this.#later.spoken?.words ?? spoken.words,
      onPerson: (person) => (this.person = { ...this.person, ...person }),
      onStep: (step) => this.#go(step),
      onFocus: (selector) => (this.#focus = selector),
    });
  }

  #content() {
    const { words, pending } = this.#messages;
    if (pending || this.#tally.pending) return this.#bones();
    const placed = this.#desk?.placed((text) => this.#title(text));
    if (placed) return placed;
    if (this.#hamlet.trouble && !(this.cart && this.store)) {
      this.#hamlet.warnMissing();
      return trouble(words);
    }
    const { cart, store, error, waiting } = this.#data;
    if (error) return failed(words, isNetworkError(error), () => this.#data.retry());
    if (waiting) return this.#bones();
    if (!cart?.lines.length || cart.status === 'expired') return empty(words.empty, words.emptyText);
    return this.#steps(cart, store!);
  }

  #steps(cart: Cart, store: Store) {
    const { words } = this.#messages;
    if (!this.step && takesOrders(cart.run, this.#clock.now)) return this.#waiting();
    // None before its own is settled.
    const step = cart.run ? (this.step ?? 'hub') : 'hub';
    const titles = { hub: words.hubTitle, name: words.nameTitle, check: words.checkTitle };
    const pages = {
      hub: () => this.#hubPage(cart),
      name: () => this.#namePage(),
      check: () => this.#checkPage(cart, store),
    };
    return html`${stops(step, words)} ${this.#title(titles[step])} ${pages[step]()}`;
  }

  #title(text: string) {
    return html`<div class="title" id="title">${heading(this.headingLevel, text, 'h1')}</div>`;
  }

  #bones() {
    const { words } = this.#messages;
    return html`<div class="stack" role="img" aria-label=${words.waiting}>
        <span class="bone short"></span><span class="bone"></span><span class="bone"></span
        ><span class="bone short"></span>
      </div>
      <p class="late">${words.late}</p>`;
  }

  /** While a part is on its way, or when it didn't come. */
  #waiting() {
    return this.#later.failed ? partFailed(this.#messages.words, this.#later.fetch) : this.#bones();
  }

  #hubPage(cart: Cart) {
    const { words } = this.#messages;
    const chosen = takesOrders(cart.run, this.#clock.now);
    return html`<hamlet-hub-picker
        compact
        .client=${this.client}
        .headingLevel=${Math.min(6, this.headingLevel + 1)}
        value=${cart.hubId ?? ''}
        @hamlet-hub-select=${this.#picked}
      ></hamlet-hub-picker>
      ${
        chosen
          ? html`<button
              type="button"
              class="b soft full big"
              part="next"
              @click=${() => this.#go(this.#after() ?? 'name')}
            >
              ${words.next}
            </button>`
          : nothing
      }`;
  }

  #namePage() {
    return nameStep({
      words: this.#messages.words,
      person: this.person,
      care: this.#desk?.care,
      waiting: this.asked,
      said: this.asked && this.#later.failed ? partFailed(this.#messages.words, this.#later.fetch) : nothing,
      onInput: (change) => {
        this.person = { ...this.person, ...change };
        this.#desk?.typed();
      },
      onNext: () => this.#next(),
    });
  }

  #next(): void {
    this.asked = !this.#desk;
    if (this.#desk?.check()) this.#go('check');
  }

  #checkPage(cart: Cart, store: Store) {
    const { hub } = this.#data;
    const { run } = cart;
    if (!hub || !run || !this.#desk) return this.#waiting();
    return this.#desk.checkPage({ ...cart, run }, hub, store);
  }

  /** The first stop after the hub that is not settled; null where that can't be told yet. */
  #after(): Step | null {
    if (this.person.name.trim() === '') return 'name';
    return this.#desk ? (this.#desk.settled ? 'check' : 'name') : null;
  }

  #go(step: Step): void {
    this.#desk?.clear();
    this.step = step;
    this.#focus = '#title > *';
  }

  /** A hub that was picked elsewhere on the page needn't be read: without a signal it couldn't be. */
  readonly #pickedBeside = (event: HubSelectEvent): void => {
    this.#data.remember(event.hub);
  };

  readonly #picked = async (event: HubSelectEvent): Promise<void> => {
    try {
      await event.promise;
    } catch {
      return; // The picker says why.
    }
    this.#data.remember(event.hub);
    if (event.run) this.#go(this.#after() ?? 'name');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-checkout': CheckoutElement;
  }
}
