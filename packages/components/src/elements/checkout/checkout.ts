import {
  formatMoney,
  formatQuantity,
  isNetworkError,
  safeUrl,
  type Cart,
  type Hamlet,
  type Hub,
  type HubRun,
  type Store,
} from '@hamlet/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import type { HubSelectEvent } from '../../events/hub-events.js';
import { checkoutWords } from '../../i18n/checkout.js';
import { tallyWords } from '../../i18n/tally.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { line } from '../../styles/line.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { sum } from '../../styles/sum.js';
import { tally as tallyStyles } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { info } from '../../templates/icons.js';
import { minimumNote, missingIn } from '../../templates/minimum-order.js';
import { empty, note } from '../../templates/note.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { failed, trouble } from '../../templates/trouble.js';
import { checkStep, type Method } from './check-step.js';
import { CheckoutData, takesOrders } from './checkout-data.js';
import { checkoutStyles } from './checkout.styles.js';
import { collectDay } from './day.js';
import { nameStep } from './name-step.js';
import { OrderFlow } from './order-flow.js';
import { PersonForm, type KnownBuyer } from './person-form.js';
import { phonePlan } from './phone-plans.js';
import { placedPage } from './placed-page.js';
import type { Refusal } from './refusal.js';
import { refusalNote } from './refusal-note.js';
import { stops, type Step } from './stops.js';

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
    line,
    notes,
    skeleton,
    sum,
    tallyStyles,
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
  @state() private method: Method = 'cash_at_hub';

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, checkoutWords);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #session = new StoreController(
    this,
    () => this.#hamlet.client?.cart,
    (basket) => basket,
  );
  readonly #data = new CheckoutData(this, this.#hamlet, () => this.#messages.locale);
  readonly #form = new PersonForm(this, () => this.#data.store && phonePlan(this.#data.store));
  readonly #flow = new OrderFlow(this, () => this.#hamlet.client?.cart);
  #focus = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('buyer')) this.#form.prefill(this.buyer, changed.get('buyer') ?? null);
    const { order } = this.#flow;
    const { cart, store } = this.#data;
    if (order && cart && cart.id !== order.cartId && cart.lines.length > 0) this.#flow.reset();
    if (!order && cart?.status === 'placed') void this.#flow.recover(cart);
    // Settled once: a form must not go away while it is being filled in.
    if (!this.step && cart && store && takesOrders(cart.run, this.#clock.now)) this.step = this.#after();
  }

  protected override render(): TemplateResult {
    const { locale, words } = this.#messages;
    return html`<section class="stack page" lang=${locale} aria-label=${words.checkTitle}>
      ${this.#content()}
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

  #content() {
    const { words, pending } = this.#messages;
    const { order } = this.#flow;
    if (pending || this.#tally.pending) return this.#bones();
    if (order) return placedPage({ ...this.#view(), order, title: this.#title(words.placed) });
    if (this.#hamlet.trouble && !(this.cart && this.store)) {
      this.#hamlet.warnMissing();
      return trouble(words);
    }
    const { error } = this.#data;
    if (error) return failed(words, isNetworkError(error), () => this.#data.retry());
    if (this.#data.waiting) return this.#bones();
    const { cart, store } = this.#data;
    if (!cart?.lines.length || cart.status === 'expired') return empty(words.empty, words.emptyText);
    return this.#steps(cart, store!);
  }

  #steps(cart: Cart, store: Store) {
    const { words } = this.#messages;
    const step = this.#stepNow(cart);
    const titles = { hub: words.hubTitle, name: words.nameTitle, check: words.checkTitle };
    const pages = {
      hub: () => this.#hubPage(cart),
      name: () => this.#namePage(store),
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
    </div>`;
  }

  #view() {
    const { words, locale } = this.#messages;
    return { words, locale, tallyWords: this.#tally.words, now: this.#clock.now };
  }

  #runTally(run: HubRun | null) {
    const { tallyWords, locale, now } = this.#view();
    return tally(runTally(tallyWords, locale, run, now));
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
              @click=${() => this.#go(this.#after())}
            >
              ${words.next}
            </button>`
          : nothing
      }`;
  }

  #namePage(store: Store) {
    const form = this.#form;
    return nameStep({
      words: this.#messages.words,
      person: form.person,
      problems: form.problems,
      listed: form.listed,
      plan: phonePlan(store),
      onInput: (change) => form.type(change),
      onLeave: (field) => form.leave(field),
      onPress: () => form.press(),
      onJump: (field) => this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
      onNext: () => {
        this.#focus = form.check() ?? '';
        if (!this.#focus) this.#go('check');
      },
    });
  }

  #checkPage(cart: Cart, store: Store) {
    const { hub } = this.#data;
    if (!hub || !cart.run) return this.#bones();
    const { words } = this.#messages;
    const method = this.#methodAt(hub);
    return checkStep({
      ...this.#view(),
      cart: { ...cart, run: cart.run },
      hub,
      store,
      who: this.#form.who,
      method,
      hasPayment: this.#hasPayment,
      pending: this.#flow.placing,
      durable: this.#hamlet.client?.cart.durable ?? true,
      cartHref: safeUrl(this.cartHref, { base: this.ownerDocument.baseURI }),
      tally: this.#flow.refusal?.kind === 'run' ? nothing : this.#runTally(cart.run),
      refusal: this.#refusal(),
      changed: this.#flow.basketChanged
        ? html`<div role="status">${note({ tone: 'time', icon: info, title: words.basketChanged })}</div>`
        : nothing,
      onStep: (step) => this.#go(step),
      onMethod: (method) => (this.method = method),
      onSlot: () => this.requestUpdate(),
      onPlace: () => void this.#place(cart, method),
    });
  }

  /** What stands between the buyer and the order. Whether enough is in the basket is the basket's to say. */
  #question(): Refusal | null {
    const { refusal } = this.#flow;
    const basket = this.#session.value;
    if (refusal && refusal.kind !== 'minimum') return refusal;
    const missing = missingIn(basket?.cart ?? this.#data.cart);
    if (missing) return { kind: 'minimum', missing };
    return basket?.status === 'failed' ? refusal : null;
  }

  #toBasket() {
    const { changeThings } = this.#messages.words;
    const href = safeUrl(this.cartHref, { base: this.ownerDocument.baseURI });
    return href ? html`<a class="b quiet" href=${href}>${changeThings}</a>` : undefined;
  }

  #refusal() {
    const { words, locale, now } = this.#view();
    const { pending } = this.#flow;
    const refusal = this.#question();
    if (!refusal) return nothing;
    return refusalNote(refusal, {
      words,
      pending,
      tally: (run) => this.#runTally(run),
      money: (money) => formatMoney(locale, money),
      day: (run) => collectDay(locale, run, now),
      left: ({ offerId, left }) => {
        const unit = this.#data.cart?.lines.find((line) => line.offerId === offerId)?.quantityUnit;
        return formatQuantity(locale, left, unit ?? { unit: 'C62', scale: 0 });
      },
      minimum: (missing) => ({ ...minimumNote(words, locale, missing), actions: this.#toBasket() }),
      onAgree: () => void this.#settle(this.#flow.agree()),
      onTakeLeft: () => void this.#settle(this.#flow.takeLeft()),
      onAgain: () => void this.#settle(this.#flow.again()),
      onHub: () => this.#go('hub'),
      onClear: () => {
        this.#flow.clear();
        this.#focus = '#place';
      },
    });
  }

  /** The stop that is open: none before its own is settled. */
  #stepNow(cart: Cart): Step {
    return cart.run ? (this.step ?? 'hub') : 'hub';
  }

  /** The first stop after the hub that is not settled. */
  #after(): Step {
    return this.#form.settled ? 'check' : 'name';
  }

  get #hasPayment(): boolean {
    return this.querySelector(':scope > [slot="payment"]') !== null;
  }

  #methodAt(hub: Hub): Method {
    if (!this.#hasPayment) return 'cash_at_hub';
    return hub.services.includes('cash') ? this.method : 'partner';
  }

  #go(step: Step): void {
    this.#flow.clear();
    this.step = step;
    this.#focus = '#title > *';
  }

  readonly #picked = async (event: HubSelectEvent): Promise<void> => {
    try {
      await event.promise;
    } catch {
      return; // The picker says why.
    }
    this.#data.remember(event.hub);
    if (event.run) this.#go(this.#after());
  };

  #place(cart: Cart, method: Method): Promise<void> {
    const draft = { ...this.#form.who, payment: { method } };
    return this.#settle(this.#flow.place(draft, { total: cart.total, runId: cart.run!.runId }));
  }

  /** Shows what came of it: the focus goes to the answer or the question. */
  async #settle(work: Promise<void>): Promise<void> {
    await work;
    const { refusal, order, pending } = this.#flow;
    if (pending) return;
    if (order) this.#focus = '#title > *';
    else if (refusal?.kind === 'person') this.#mend(refusal.pointers);
    else if (refusal) this.#focus = '#refusal';
    else this.#focus = '#refusal, #place';
    this.requestUpdate();
  }

  #mend(pointers: string[]): void {
    this.#go('name');
    this.#focus = this.#form.mend(pointers) ?? '#name';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-checkout': CheckoutElement;
  }
}
