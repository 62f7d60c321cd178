import { Task, TaskStatus } from '@lit/task';
import { isHamletError, type Hamlet, type Product } from '@hamlet/sdk';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { wholeNumber } from '../../context/whole-number.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { cartEvent } from '../../events/cart-events.js';
import { browse } from '../../i18n/browse.js';
import { base } from '../../styles/base.js';
import { buttons, stepper as stepperStyles } from '../../styles/controls.js';
import { notes } from '../../styles/notes.js';
import { picture as pictureStyles, skeleton } from '../../styles/picture.js';
import { price as priceStyles } from '../../styles/price.js';
import { tokens } from '../../styles/tokens.js';
import { info } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { cardTemplate, cardBones } from './card-template.js';
import { choicesOf, firstChoice, type Choice } from './choice.js';
import { cardStyles } from './product-card.styles.js';

/**
 * One product: picture, name, seller, price, and "Add", which opens into a stepper in place.
 * Give it a `product`, or a `product-id` inside a provider.
 *
 * @fires {CartAddEvent} hamlet-cart-add - Before it goes into the basket; can be stopped.
 * @fires {CartChangeEvent} hamlet-cart-change - Before its quantity changes; can be stopped.
 * @fires {CartRemoveEvent} hamlet-cart-remove - Before it leaves the basket; can be stopped.
 * @csspart card - The card.
 * @csspart picture - The picture, or the slate without one.
 * @csspart stepper - The stepper.
 */
export class ProductCardElement extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    stepperStyles,
    notes,
    pictureStyles,
    skeleton,
    priceStyles,
    cardStyles,
  ];

  /** The product to show; wins over `product-id`. */
  @property({ attribute: false }) product: Product | null = null;
  /** The product to read through the client. */
  @property({ attribute: 'product-id' }) productId: string | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Level of the heading that names the product, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  @state() private offerId: string | null = null;
  @state() private broken = false;
  @state() private wanted: number | null = null;
  @state() private refused = false;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, browse);
  readonly #basket = new StoreController(
    this,
    () => this.#hamlet.client?.cart,
    () => this.#saved(),
  );
  readonly #read = new Task(this, {
    args: () =>
      [this.product ? undefined : this.#hamlet.client, this.productId, this.#messages.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? client.products.get(id, { signal, locale }) : null,
  });
  #focus: 'more' | 'add' | null = null;
  #saves = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('product') || changed.get('product')?.id === this.product?.id) return;
    this.offerId = null;
    this.broken = this.refused = false;
    this.wanted = null;
  }

  protected override render(): TemplateResult {
    return html`<article class="card" part="card" lang=${this.#messages.locale}>${this.#content()}</article>`;
  }

  protected override updated(): void {
    const button = this.#focus && this.renderRoot.querySelector<HTMLButtonElement>(`.${this.#focus}`);
    if (button) (button.disabled ? button.parentElement?.querySelector('button') : button)?.focus();
    this.#focus = null;
  }

  #content() {
    const { words, pending } = this.#messages;
    const product = this.product ?? this.#read.value;
    if (product && !pending) return this.#card(product);
    if (this.#hamlet.trouble) return trouble(words);
    if (this.#read.status === TaskStatus.ERROR) return this.#failed();
    return cardBones(words);
  }

  #card(product: Product) {
    const choices = choicesOf(product);
    return cardTemplate({
      product,
      choices,
      choice: this.#choice(choices),
      quantity: this.#quantity(),
      refused: this.refused,
      broken: this.broken,
      words: this.#messages.words,
      locale: this.#messages.locale,
      now: this.#hamlet.now(),
      pictureBase: this.#hamlet.pictureBase,
      headingLevel: wholeNumber(this, this.headingLevel, {
        attribute: 'heading-level',
        from: 1,
        to: 6,
        fallback: 3,
      }),
      onBroken: () => (this.broken = true),
      onChoose: (offerId) => (this.offerId = offerId),
      onSet: (quantity) => void this.#set(quantity),
    });
  }

  #failed() {
    const { words } = this.#messages;
    const { error } = this.#read;
    if (isHamletError(error) && error.code === 'not_found')
      return note({ icon: info, title: words.gone, text: words.goneText });
    return failed(words, isHamletError(error) && error.code === 'network', () => void this.#read.run());
  }

  #choice(choices: Choice[]): Choice | undefined {
    return choices.find(({ offer }) => offer.id === this.offerId) ?? firstChoice(choices);
  }

  /** Steps of the chosen offer in the basket, as the device knows them. */
  #saved(): number {
    const product = this.product ?? this.#read.value;
    const choice = product && this.#choice(choicesOf(product));
    return (choice && this.#hamlet.client?.cart.quantityOf(choice.offer.id)) ?? 0;
  }

  /** What the person sees: the wish while it is being saved, else what is saved. */
  #quantity(): number {
    return this.wanted ?? this.#basket.value ?? 0;
  }

  async #set(quantity: number): Promise<void> {
    const product = this.product ?? this.#read.value;
    const choice = product && this.#choice(choicesOf(product));
    if (!choice) return;
    const previous = this.#quantity();
    const save = ++this.#saves;
    this.refused = false;
    const event = cartEvent(choice.offer.id, quantity, previous);
    const change = () => this.#save(choice.offer.id, quantity, previous);
    await event.announce(this, change).catch(() => {
      if (save === this.#saves) this.refused = true;
    });
    if (save === this.#saves) this.wanted = null;
  }

  async #save(offerId: string, quantity: number, previous: number): Promise<void> {
    const { client } = this.#hamlet;
    if (!client) {
      this.#hamlet.warnMissing();
      throw new Error('There is no client to put it in a basket.');
    }
    this.wanted = quantity;
    if (previous === 0) this.#focus = 'more';
    if (quantity === 0) this.#focus = 'add';
    await (quantity > 0 ? client.cart.setLine(offerId, quantity) : client.cart.removeLine(offerId));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-product-card': ProductCardElement;
  }
}
