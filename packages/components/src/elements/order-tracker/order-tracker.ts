import { formatDayTime, type Hamlet, type Order, type SyncState } from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { drawn } from '../drawn.js';
import { ActionController } from '../../controllers/action-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { SpokenPartController } from '../../controllers/spoken-part-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { OrderCancelEvent } from '../../events/order-events.js';
import { tallyWords } from '../../i18n/tally.js';
import { trackerFirst } from '../../i18n/tracker-first.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { notes } from '../../styles/notes.js';
import { skeleton } from '../../styles/picture.js';
import { tally as tallyStyles } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { trip as tripStyles } from '../../styles/trip.js';
import { heading } from '../../templates/heading.js';
import { icon, print } from '../../templates/icons.js';
import { empty } from '../../templates/note.js';
import { reviewOrder } from '../../context/review-order.js';
import { orderTally } from '../../templates/order-tally.js';
import { tally } from '../../templates/tally.js';
import { partFailed, trouble } from '../../templates/trouble.js';
import { notFound, notRead, stale } from './absent.js';
import { deviceShare, type Share } from './device-share.js';
import type { KeptPass } from './kept-passes.js';
import { OrderWatch } from './order-watch.js';
import { trackerStyles } from './order-tracker.styles.js';
import { groups, passOf, type Pass } from './pass.js';
import type { PassController } from './pass-controller.js';
import { cancellable, standing } from './standing.js';
import { timeOf } from './time-of.js';
import { trackerLater } from './tracker-later.js';
import { trip, type OrderView } from './trip.js';

/**
 * Where an order is: its state in words, the tally, the pick-up pass when it is ready, the line of its journey.
 * Give it an `order`, or an `order-id` of this device inside a provider; without either it shows the newest one.
 * A pass that was opened once is shown again without a network; the name on it is not kept on the device.
 *
 * @fires {OrderCancelEvent} hamlet-order-cancel - Before the order is cancelled; can be stopped.
 * @csspart pass - The pick-up pass.
 * @csspart code - A pick-up code.
 * @csspart qr - The same code for a scanner.
 * @csspart share - “Send someone”.
 * @csspart tally - The promise in two halves.
 * @csspart timeline - The line of the journey.
 * @csspart hub - Where it is collected.
 * @csspart lines - What was ordered, and the sum.
 * @csspart cancel - "Cancel this order".
 */
export class OrderTrackerElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    fields,
    tripStyles,
    notes,
    skeleton,
    tallyStyles,
    trackerStyles,
  ];

  /** The order to show; wins over reading one. */
  @property({ attribute: false }) order: Order | null = null;
  /** An order of this device. */
  @property({ attribute: 'order-id' }) orderId: string | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Level of the heading, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;
  /** Prints the page; the browser's own way by default. */
  @property({ attribute: false }) printPage: () => void = () => window.print();
  /** Opens a sheet to share the pass; the phone's own by default. Null offers a text message in its place. */
  @property({ attribute: false }) share: Share | null = deviceShare();

  @state() private selected: string | null = null;
  @state() private asking = false;
  @state() private sheetFailed = false;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, trackerFirst);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #later = new SpokenPartController(this, this.#hamlet, trackerFirst, trackerLater);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #refs = new StoreController(
    this,
    () => this.#hamlet.client?.cart,
    (basket) => basket.orders,
  );
  readonly #sync = new StoreController<SyncState, SyncState['entries']>(
    this,
    () => this.#hamlet.client?.sync,
    ({ entries }) => entries,
  );
  readonly #cancel = new ActionController(this);
  readonly #watch = new OrderWatch(this, () => ({
    client: this.order || this.#waits ? undefined : this.#hamlet.client,
    orderId: this.#shownId,
    locale: this.#messages.locale,
  }));
  #passes: PassController | undefined;
  #focus = '';

  protected override willUpdate(): void {
    // What it asks for is asked for before anything is drawn.
    const { here } = trackerLater;
    if (here)
      this.#passes ??= new here.PassController(this, () => ({
        client: this.#hamlet.client,
        order: this.#order,
        kept: this.#watch.kept,
        locale: this.#messages.locale,
        onHub: (hub) => this.#watch.learnHours(hub),
      }));
  }

  protected override render(): TemplateResult {
    const { locale, words } = this.#messages;
    return html`<section class="stack" lang=${locale} aria-label=${words.order}>
      ${drawn(this, words, () => this.#content())}
    </section>`;
  }

  protected override updated(): void {
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  get #shownId(): string | null {
    return this.order?.id ?? this.selected ?? this.orderId ?? this.#refs.value?.[0]?.id ?? null;
  }

  /** Whether the order that is shown waits on this device: the shop has yet to hear of it. */
  get #waits(): boolean {
    const id = this.#shownId;
    return !this.order && !!this.#refs.value?.some((ref) => ref.id === id && ref.waits);
  }

  get #order(): Order | null {
    return this.order ?? this.#watch.order;
  }

  #content() {
    const { words, pending } = this.#messages;
    if (pending || this.#tally.pending) return this.#bones();
    if (this.#order) return this.#page(this.#order);
    if (this.#hamlet.trouble) {
      this.#hamlet.warnMissing();
      return trouble(words);
    }
    if (!this.#hamlet.client) return this.#bones();
    if (!this.#shownId) return empty(words.none, words.noneText);
    if (this.#waits) return this.#waitingPage(this.#shownId);
    const { kept } = this.#watch;
    return kept ? this.#keptPage(kept) : html`${this.#choice()} ${this.#absent()}`;
  }

  /** An order that waits for a signal, or for an answer. */
  #waitingPage(orderId: string) {
    const { spoken, failed, fetch } = this.#later;
    const { words, locale } = this.#messages;
    const { client } = this.#hamlet;
    if (!spoken || !client) return failed ? partFailed(words, fetch) : this.#bones();
    const { part } = spoken;
    const entry = this.#sync.value?.find(({ id }) => id === orderId);
    const note = part.waitingNote({
      ...{ words: spoken.words, locale, entry },
      onReview: () => void reviewOrder(this, client, orderId),
      onSend: () => void client.sync.send(),
      onTakeBack: () => void client.cart.takeBack(orderId),
    });
    return html`${this.#choice()}
      <div class="title">${heading(this.headingLevel, part.waitingWords(spoken.words, entry)[0], 'h1')}</div>
      ${note}`;
  }

  #absent() {
    const { words } = this.#messages;
    const { status, error } = this.#watch;
    if (status === 'missing') return notFound(words);
    return status === 'failed' ? notRead(words, error, this.#look) : this.#bones();
  }

  #bones() {
    return html`<div class="stack" role="img" aria-label=${this.#messages.words.waiting}>
        <span class="bone"></span><span class="bone"></span><span class="bone tall"></span>
      </div>
      <p class="late">${this.#messages.words.late}</p>`;
  }

  #page(order: Order) {
    const { words, locale } = this.#messages;
    const view = { words, locale, now: this.#clock.now, order };
    const { title, text } = standing(order, words);
    const noPrint = this.#pass ? 'no-print' : '';
    return html`
      ${this.#bar(order.number)} ${this.#title(title, text)} ${this.#stale(view)}
      <div class="sides stack">
        <div class="stack">
          ${this.#pass ? this.#passPart(this.#pass) : this.#promise(view)}
          <div class=${noPrint}>${trip(view)}</div>
        </div>
        <div class="stack ${noPrint}">${this.#things(view)}</div>
      </div>
      ${this.#cancelling(view)} ${this.#foot(view)}
    `;
  }

  /** What the device knows of an order that is ready, until it can be read. */
  #keptPage(kept: KeptPass) {
    const { words } = this.#messages;
    const { status } = this.#watch;
    const time = this.#time(kept.asOf, kept);
    return html`
      ${this.#bar(kept.number)} ${this.#title(words.readyToCollect, words.readyText)}
      ${status === 'failed' ? stale(words, time) : nothing} ${this.#passPart(kept)}
      ${this.#lookLine(status === 'failed' ? '' : words.asOf(time))}
    `;
  }

  /** Null while nothing can be collected. */
  get #pass(): Pass | null {
    return this.#order ? passOf(this.#order) : this.#watch.kept;
  }

  /** Where it is collected, what was ordered; until that has come its room is kept. */
  #things(view: OrderView) {
    const { spoken, failed, fetch } = this.#later;
    const { order } = view;
    if (failed) return partFailed(view.words, fetch);
    if (!spoken) return html`<span class="bone"></span><span class="bone tall"></span>`;
    const { part, words } = spoken;
    return html`${part.place(words, order.hub, order.collector)} ${part.things({ ...view, words })}`;
  }

  #title(title: string, text: string) {
    return html`<div class="title ${this.#pass ? 'no-print' : ''}">
      ${heading(this.headingLevel, title, 'h1')}
      <p class="soft">${text}</p>
    </div>`;
  }

  #time(at: number, { hub }: Pick<Order, 'hub'>): string {
    return timeOf(this.#messages.locale, at, hub.timeZone, this.#clock.now);
  }

  /** The pass; the code alone until the rest has come. */
  #passPart(pass: Pass) {
    const { spoken, failed, fetch } = this.#later;
    const { words } = this.#messages;
    if (!spoken || !this.#passes)
      return html`<div class="panel" part="pass">
          <p>${words.yourCode}</p>
          ${pass.parcels.map(({ code }) => html`<p class="h1 num"><bdi>${groups(code).join(' ')}</bdi></p>`)}
        </div>
        ${failed && !this.#order ? partFailed(words, fetch) : nothing}`;
    const { part } = spoken;
    const view = this.#passes.view(pass, spoken.words, this.#clock.now);
    return html`${part.pickUpPass(view)}
      <div class="share no-print">
        ${part.sharing(view, this.share !== null, this.sheetFailed, () => void this.#share(part.shareText(view)))}
      </div>`;
  }

  async #share(text: string): Promise<void> {
    try {
      await this.share?.({ text });
    } catch (error) {
      // Thinking better of it is no mistake.
      this.sheetFailed = (error as DOMException | null)?.name !== 'AbortError';
    }
  }

  #bar(number: string) {
    const { words } = this.#messages;
    return html`<div class="row bar ${this.#pass ? 'no-print' : ''}">
      ${
        this.#choice() ||
        html`<p>
          ${words.order} <b><bdi>${number}</bdi></b>
        </p>`
      }
      <button
        type="button"
        class="b quiet icon no-print"
        aria-label=${words.print}
        title=${words.print}
        @click=${this.#print}
      >
        ${icon(print)}
      </button>
    </div>`;
  }

  /** The pass alone, or the page with the order as it stands. */
  readonly #print = (): void => {
    const { here } = trackerLater;
    if (this.#pass && here) here.printAlone(this, this.printPage);
    else this.printPage();
  };

  /** Whether the device has several orders and the page doesn't name one. */
  get #several(): boolean {
    return !this.order && !this.orderId && (this.#refs.value ?? []).length > 1;
  }

  /** The device's orders to choose from. */
  #choice(): TemplateResult | '' {
    const { spoken } = this.#several ? this.#later : {};
    if (!spoken) return '';
    const onChoose = (orderId: string) => {
      this.selected = orderId;
      this.asking = false;
    };
    return spoken.part.orderChoice({
      words: spoken.words,
      locale: this.#messages.locale,
      now: this.#clock.now,
      refs: this.#refs.value ?? [],
      shownId: this.#shownId,
      onChoose,
    });
  }

  /** Said when a look failed: this is what was known. */
  #stale({ words, order }: OrderView) {
    const { status, asOf } = this.#watch;
    if (this.order || status !== 'failed' || asOf === null) return nothing;
    return stale(words, this.#time(asOf, order));
  }

  #promise({ locale, now, order }: OrderView) {
    const promise = orderTally(this.#tally.words, locale, order, now);
    return promise ? tally(promise) : nothing;
  }

  #cancelling({ locale, now, order }: OrderView) {
    const { spoken } = this.#later;
    if (!spoken) return nothing;
    const { part, words } = spoken;
    const own = this.#refs.value?.some(({ id }) => id === order.id) ?? false;
    return html`<div class="no-print">
      ${part.cancelling({
        words,
        open: own && cancellable(order, now),
        asking: this.asking,
        pending: this.#cancel.pending,
        failure: this.#cancel.error ? part.cancelFailure(this.#cancel.error) : null,
        until: formatDayTime(locale, order.changeUntil, order.hub.timeZone, now),
        onAsk: () => this.#ask(true),
        onYes: () => void this.#cancelNow(order),
        onNo: () => this.#ask(false),
      })}
    </div>`;
  }

  #foot({ words, order }: OrderView) {
    const { asOf } = this.#watch;
    if (this.order || asOf === null) return nothing;
    return this.#lookLine(words.asOf(this.#time(asOf, order)));
  }

  #lookLine(asOf: string) {
    const { words } = this.#messages;
    return html`<div class="row bar ${this.#pass ? 'no-print' : ''}">
      <p class="soft small">${asOf}</p>
      <button type="button" class="b quiet no-print" part="refresh" @click=${this.#look}>
        ${this.#watch.status === 'loading' ? words.refreshing : words.refresh}
      </button>
    </div>`;
  }

  readonly #look = (): void => void this.#watch.look();

  #ask(asking: boolean): void {
    this.#cancel.clear();
    this.asking = asking;
    this.#focus = asking ? '#asking' : '#cancel';
  }

  async #cancelNow(order: Order): Promise<void> {
    const basket = this.#hamlet.client?.cart;
    if (!basket || this.#cancel.pending) return;
    const event = new OrderCancelEvent(order.id);
    const cancelled = await this.#cancel.run(() => event.announce(this, () => basket.cancelOrder(order.id)));
    this.asking = false;
    if (cancelled) this.#show(cancelled);
    else if (this.#cancel.error) this.#look();
  }

  #show(order: Order): void {
    if (this.order) this.order = order;
    else this.#watch.keep(order, this.#hamlet.now());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-order-tracker': OrderTrackerElement;
  }
}
