import {
  formatMoney,
  formatQuantity,
  safeUrl,
  type Cart,
  type Hub,
  type HubRun,
  type Money,
  type Store,
} from '@hamlet/sdk';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { HamletController } from '../../controllers/hamlet-controller.js';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { info } from '../../templates/icons.js';
import { minimumNote, missingIn } from '../../templates/minimum-order.js';
import { note } from '../../templates/note.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { checkStep, type Method } from './check-step.js';
import type { CheckoutData } from './checkout-data.js';
import { collectDay } from './day.js';
import { nameCare } from './name-care.js';
import type { NameCare } from './name-step.js';
import { OrderFlow, type Draft } from './order-flow.js';
import { PersonForm } from './person-form.js';
import { phonePlan, type PhonePlan } from './phone-plans.js';
import { placedPage } from './placed-page.js';
import { waitingPage } from './waiting-page.js';
import type { Refusal } from './refusal.js';
import { refusalNote } from './refusal-note.js';
import type { Step } from './stops.js';
import type { Person } from './typed.js';

/** What the checkout hands to its desk. */
export interface Counter {
  hamlet: HamletController;
  data: CheckoutData;
  person: () => Person;
  view: () => { locale: string; tallyWords: TallyWords; now: number };
  words: () => CheckoutWords;
  /** Who ordered, where an order comes back to be answered. */
  onPerson: (person: Person) => void;
  onStep: (step: Step) => void;
  /** What gets the focus once it is drawn, by its selector. */
  onFocus: (selector: string) => void;
}

type Host = LitElement & { cartHref: string | null };

/** What comes after the form: who orders, the check, the order and its answer. */
export class OrderDesk {
  readonly #host: Host;
  readonly #counter: Counter;
  readonly #form: PersonForm;
  readonly #flow: OrderFlow;
  #method: Method = 'cash_at_hub';

  constructor(host: Host, counter: Counter) {
    const { hamlet, person } = counter;
    this.#host = host;
    this.#counter = counter;
    this.#form = new PersonForm(host, person, () => this.#plan);
    this.#flow = new OrderFlow(host, () => hamlet.client);
  }

  /** Whether nothing is wrong with what was typed. */
  get settled(): boolean {
    return this.#form.settled;
  }

  /** Whether an order was placed: its page is shown. */
  get done(): boolean {
    return this.#flow.order !== null;
  }

  /** A new basket begins; one that turned out to be ordered shows its order. */
  follow(cart: Cart | null): void {
    const { order } = this.#flow;
    if (order && cart && cart.id !== order.cartId && cart.lines.length > 0) this.#flow.reset();
    if (!order && cart?.status === 'placed') void this.#flow.recover(cart);
    void this.#flow.follow().then((asked) => asked && this.#answer(asked));
  }

  /** Something was typed. */
  typed(): void {
    this.#form.typed();
  }

  /** Another step is open: its questions are put away. */
  clear(): void {
    this.#flow.clear();
  }

  /** "Next": whether nothing is wrong; else the focus goes to what is. */
  check(): boolean {
    const wrong = this.#form.check();
    if (wrong) this.#counter.onFocus(wrong);
    return !wrong;
  }

  /** What is said about the fields of the form. */
  get care(): NameCare {
    return nameCare(this.#form, this.#counter.words(), this.#plan, (field) =>
      this.#host.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus(),
    );
  }

  /** The number, until when it can be changed, where and when to collect. */
  placed(title: (text: string) => TemplateResult): TemplateResult | undefined {
    const { order, waiting } = this.#flow;
    const words = this.#counter.words();
    if (!order && waiting) return this.#waiting(waiting, title);
    return order
      ? placedPage({ ...this.#counter.view(), words, order, title: title(words.placed) })
      : undefined;
  }

  /** Everything at a glance, and "Place the order". */
  checkPage(cart: Cart & { run: HubRun }, hub: Hub, store: Store): TemplateResult {
    const { hamlet, view, words, onStep } = this.#counter;
    const method = this.#methodAt(hub);
    const { placing, refusal, basketChanged } = this.#flow;
    return checkStep({
      ...view(),
      words: words(),
      cart,
      hub,
      store,
      who: this.#form.who,
      method,
      hasPayment: this.#hasPayment,
      pending: placing,
      durable: (hamlet.client?.cart.durable && hamlet.client.sync.get().durable) ?? true,
      unconfirmed: hamlet.client?.cart.get().unconfirmed === true,
      cartHref: this.#basketUrl,
      tally: refusal?.kind === 'run' ? nothing : this.#tally(cart.run),
      refusal: this.#refusal(),
      changed: basketChanged
        ? html`<div role="status">${note({ tone: 'time', icon: info, title: words().basketChanged })}</div>`
        : nothing,
      onStep,
      onMethod: (chosen) => {
        this.#method = chosen;
        this.#host.requestUpdate();
      },
      onSlot: () => this.#host.requestUpdate(),
      onPlace: () =>
        void this.#settle(
          this.#flow.place(
            { ...this.#form.who, payment: { method } },
            { total: cart.total, runId: cart.run.runId },
          ),
        ),
    });
  }

  #waiting({ id, total }: { id: string; total: Money | undefined }, title: (text: string) => TemplateResult) {
    const { client } = this.#counter.hamlet;
    return waitingPage({
      ...{ words: this.#counter.words(), locale: this.#counter.view().locale, total, title },
      entry: client?.sync.get().entries.find((entry) => entry.id === id),
      onSend: () => void client?.sync.send(),
      onTakeBack: () => void client?.cart.takeBack(id),
    });
  }

  /** An order has come back with a question: what was typed is there again. */
  #answer({ buyer, collector }: Draft): void {
    this.#counter.onPerson({
      ...{ name: buyer.name, phone: buyer.phone ?? '', proxy: !!collector },
      ...{ collector: collector?.name ?? '', relation: collector?.relation ?? '' },
    });
    const { refusal } = this.#flow;
    this.#counter.onStep('check');
    // Another step puts questions away; this one is why it is opened.
    this.#flow.refusal = refusal;
    this.#counter.onFocus('#refusal, #place');
    this.#host.requestUpdate();
  }

  get #plan(): PhonePlan | null {
    const { store } = this.#counter.data;
    return store && phonePlan(store);
  }

  get #hasPayment(): boolean {
    return this.#host.querySelector(':scope > [slot="payment"]') !== null;
  }

  get #basketUrl(): string | null {
    return safeUrl(this.#host.cartHref, { base: this.#host.ownerDocument.baseURI });
  }

  #methodAt(hub: Hub): Method {
    if (!this.#hasPayment) return 'cash_at_hub';
    return hub.services.includes('cash') ? this.#method : 'partner';
  }

  #tally(run: HubRun | null) {
    const { tallyWords, locale, now } = this.#counter.view();
    return tally(runTally(tallyWords, locale, run, now));
  }

  /** What stands between the buyer and the order. Whether enough is in the basket is the basket's to say. */
  #question(): Refusal | null {
    const { refusal } = this.#flow;
    const basket = this.#counter.hamlet.client?.cart.get();
    if (refusal && refusal.kind !== 'minimum') return refusal;
    const missing = missingIn(basket?.cart ?? this.#counter.data.cart);
    if (missing) return { kind: 'minimum', missing };
    return basket?.status === 'failed' ? refusal : null;
  }

  #refusal() {
    const { view, onStep, onFocus, data } = this.#counter;
    const words = this.#counter.words();
    const { locale, now } = view();
    const refusal = this.#question();
    if (!refusal) return nothing;
    const href = this.#basketUrl;
    return refusalNote(refusal, {
      words,
      pending: this.#flow.pending,
      tally: (run) => this.#tally(run),
      money: (money) => formatMoney(locale, money),
      day: (run) => collectDay(locale, run, now),
      left: ({ offerId, left }) => {
        const unit = data.cart?.lines.find((line) => line.offerId === offerId)?.quantityUnit;
        return formatQuantity(locale, left, unit ?? { unit: 'C62', scale: 0 });
      },
      minimum: (missing) => ({
        ...minimumNote(words, locale, missing),
        actions: href ? html`<a class="b quiet" href=${href}>${words.changeThings}</a>` : undefined,
      }),
      onAgree: () => void this.#settle(this.#flow.agree()),
      onTakeLeft: () => void this.#settle(this.#flow.takeLeft()),
      onAgain: () => void this.#settle(this.#flow.again()),
      onHub: () => onStep('hub'),
      onClear: () => {
        this.#flow.clear();
        onFocus('#place');
      },
    });
  }

  /** Shows what came of it: the focus goes to the answer or the question. */
  async #settle(work: Promise<void>): Promise<void> {
    await work;
    const { refusal, order, pending, waiting } = this.#flow;
    const { onFocus, onStep } = this.#counter;
    if (pending) return;
    if (order || waiting) onFocus('#title > *');
    else if (refusal?.kind === 'person') {
      onStep('name');
      onFocus(this.#form.mend(refusal.pointers) ?? '#name');
    } else onFocus(refusal ? '#refusal' : '#refusal, #place');
    this.#host.requestUpdate();
  }
}
