import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, isNetworkError, type Hamlet, type Hub, type Product } from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { drawn } from '../drawn.js';
import { listed } from '../listed.js';
import { openHubs } from '../../context/open-hubs.js';
import { wholeNumber } from '../../context/whole-number.js';
import { AsOfController } from '../../controllers/as-of-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { PictureController } from '../../controllers/picture-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { browse } from '../../i18n/browse.js';
import { productWords } from '../../i18n/product.js';
import { tallyWords } from '../../i18n/tally.js';
import { asOfStyles } from '../../styles/as-of.js';
import { base } from '../../styles/base.js';
import { buttons, stepper } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { picture, skeleton } from '../../styles/picture.js';
import { price } from '../../styles/price.js';
import { radio } from '../../styles/radio.js';
import { tally } from '../../styles/tally.js';
import { tokens } from '../../styles/tokens.js';
import { info } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { Buying } from '../product-card/buying.js';
import { flagText, measureText, nameOf } from '../product-card/card-words.js';
import { standingOf, stepOf, type Standing } from '../product-card/choice.js';
import { arrivalView, comesWith } from './arrival.js';
import { Collecting } from './collecting.js';
import { factsView } from './product-facts.js';
import { footView } from './product-foot.js';
import { picturesView } from './product-pictures.js';
import { productStyles } from './product.styles.js';
import { productBones, standingNote, story, tellView } from './product-template.js';

/**
 * One product's own page: pictures, story, price, what arrives when, facts, and "Add". Give it a `product`, or a
 * `product-id` inside a provider.
 *
 * @fires {CartAddEvent} hamlet-cart-add - Before it goes into the basket; can be stopped.
 * @fires {CartChangeEvent} hamlet-cart-change - Before its quantity changes; can be stopped.
 * @fires {CartRemoveEvent} hamlet-cart-remove - Before it leaves the basket; can be stopped.
 * @fires {HubOpenEvent} hamlet-hub-open - Before it goes to the hub picker beside it; can be stopped.
 * @csspart product - The page.
 * @csspart picture - The large picture, or the slate without one.
 * @csspart tally - Order until, collect.
 * @csspart facts - Origin, season, how it keeps, what is left.
 * @csspart stepper - The stepper.
 * @csspart foot - The bar with "Add".
 * @csspart as-of - As of when it is, where the server didn’t answer.
 */
export class ProductElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    stepper,
    notes,
    picture,
    skeleton,
    asOfStyles,
    price,
    radio,
    tally,
    productStyles,
  ];

  /** The product to show; wins over `product-id`. */
  @property({ attribute: false }) product: Product | null = null;
  /** The product to read through the client. */
  @property({ attribute: 'product-id' }) productId: string | null = null;
  /** The hub whose next run is told; by default the hub and run that were chosen on this device. */
  @property({ attribute: false }) hub: Hub | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Level of the heading that names the product, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private at = 0;
  @state() private wish: { offerId: string; quantity: number } | null = null;
  @state() private atLimit = false;

  readonly #hamlet = new HamletController(this);
  readonly #browse = new MessagesController(this, this.#hamlet, browse);
  readonly #messages = new MessagesController(this, this.#hamlet, productWords);
  readonly #tally = new MessagesController(this, this.#hamlet, tallyWords);
  readonly #clock = new ClockController(this, () => this.#hamlet.now());
  readonly #read = new Task(this, {
    args: () =>
      [this.product ? undefined : this.#hamlet.client, this.productId, this.#browse.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? { id, product: await client.products.get(id, { signal, locale }) } : null,
  });
  readonly #asOf = new AsOfController(this, this.#hamlet, {
    record: () => this.#product(),
    again: () => void this.#read.run(),
  });
  readonly #seen = new PictureController(this, this.#hamlet);
  readonly #buying = new Buying(this, this.#hamlet, () => this.#product());
  readonly #collecting = new Collecting(this, this.#hamlet, {
    given: () => this.hub,
    locale: () => this.#browse.locale,
  });
  #shown: string | undefined;

  protected override willUpdate(): void {
    const id = this.#product()?.id;
    if (id === this.#shown) return;
    this.#shown = id;
    this.at = 0;
    this.wish = null;
    this.atLimit = false;
  }

  protected override render(): TemplateResult {
    return html`<article class="product" part="product" lang=${this.#browse.locale}>
      ${this.#content()}
    </article>`;
  }

  protected override updated(): void {
    if (this.#hamlet.trouble && !this.product) this.#hamlet.warnMissing();
  }

  /** Given, or read for the id that is asked for now: never the one before. */
  #product(): Product | null {
    const read = this.#read.value;
    return this.product ?? (read && read.id === this.productId ? read.product : null);
  }

  #content() {
    const { words, pending } = this.#browse;
    const product = this.#product();
    if (product && !pending && !this.#messages.pending && !this.#tally.pending)
      return drawn(this, words, () => this.#page(product));
    if (!product && this.#hamlet.trouble) return html`<div class="alone">${trouble(words)}</div>`;
    if (!product && this.#read.status === TaskStatus.ERROR)
      return html`<div class="alone">${this.#failed()}</div>`;
    return productBones(words);
  }

  #failed() {
    const { words } = this.#browse;
    const { error } = this.#read;
    if (isHamletError(error, 'not_found'))
      return note({ icon: info, title: words.gone, text: words.goneText });
    return failed(words, isNetworkError(error), () => void this.#read.run());
  }

  #page(product: Product) {
    const { choice, choices, quantity } = this.#buying;
    const { now } = this.#clock;
    const standing: Standing = choice ? standingOf(choice.offer, now) : { kind: 'closed' };
    const canBeHad = standing.kind === 'open' || standing.kind === 'presale';
    const view = {
      product,
      choices,
      choice,
      standing,
      quantity: quantity || this.#wished(),
      headingLevel: this.#level(),
      browse: this.#browse.words,
      words: this.#messages.words,
      locale: this.#browse.locale,
      now,
      onChoose: (offerId: string) => this.#choose(offerId),
    };
    return html`<div class="look">${this.#pictures(product, canBeHad)}${this.#flag(standing)}</div>
      <div class="tell">
        ${tellView(view)} ${this.#asOf.line(view.browse, view.locale)} ${standingNote(view)}
        ${canBeHad ? this.#arrival(standing) : nothing} ${story(view)}
        ${factsView({ ...view, choice: canBeHad ? choice : undefined })}
      </div>
      ${this.#foot(product, standing)}`;
  }

  #pictures({ images }: Product, canBeHad: boolean) {
    const { choice } = this.#buying;
    return picturesView({
      images: listed(images),
      at: this.at,
      base: this.#hamlet.pictureBase,
      slate: choice ? measureText(this.#browse.locale, choice) : '',
      standing: (image) => this.#seen.of(image),
      out: !canBeHad,
      words: this.#messages.words,
      browse: this.#browse.words,
      locale: this.#browse.locale,
      onShow: (at) => (this.at = at),
    });
  }

  #flag({ kind }: Standing) {
    const text = flagText(this.#browse.words, kind);
    return text ? html`<span class="tag flag ${kind === 'presale' ? 'time' : ''}">${text}</span>` : nothing;
  }

  #arrival(standing: Standing) {
    const { now } = this.#clock;
    const where = this.#collecting.where(now);
    if (standing.kind === 'presale' && !comesWith(where, standing.from)) return nothing;
    return arrivalView({
      where,
      words: this.#messages.words,
      tallyWords: this.#tally.words,
      locale: this.#browse.locale,
      now,
      onHub: () => openHubs(this),
    });
  }

  #foot(product: Product, standing: Standing) {
    const { choice, quantity, refused } = this.#buying;
    return footView({
      name: nameOf(this.#browse.words, product),
      choice,
      standing,
      quantity,
      wished: this.#wished(),
      refused,
      atLimit: this.atLimit,
      browse: this.#browse.words,
      words: this.#messages.words,
      locale: this.#browse.locale,
      onWish: (wished) => this.#wish(wished),
      onSet: (wanted) => this.#set(wanted),
      onLimit: () => (this.atLimit = true),
    });
  }

  #level(): number {
    return wholeNumber(this, this.headingLevel, 'heading-level', 1, 6, 2);
  }

  /** Steps that "Add" would put in: one step until the stepper says otherwise. */
  #wished(): number {
    const { choice } = this.#buying;
    if (!choice) return 0;
    return this.wish?.offerId === choice.offer.id ? this.wish.quantity : stepOf(choice);
  }

  #wish(quantity: number): void {
    const offerId = this.#buying.choice?.offer.id;
    this.atLimit = false;
    if (offerId) this.wish = { offerId, quantity };
  }

  #choose(offerId: string): void {
    this.atLimit = false;
    this.#buying.choose(offerId);
  }

  #set(quantity: number): void {
    this.atLimit = false;
    if (quantity === 0) this.wish = null;
    void this.#buying.set(quantity);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-product': ProductElement;
  }
}
