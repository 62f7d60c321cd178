import { Task, TaskStatus } from '../../controllers/task.js';
import { isHamletError, safeUrl, type Hamlet, type Product } from '@hamlet/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from '../decorators.js';
import { drawn } from '../drawn.js';
import { listed } from '../listed.js';
import { addStyles } from '../../controllers/add-styles.js';
import { wholeNumber } from '../../context/whole-number.js';
import { ProductSelectEvent } from '../../events/product-events.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import { PictureController } from '../../controllers/picture-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { browse } from '../../i18n/browse.js';
import { core } from '../../styles/core.js';
import { cardButtons } from '../../styles/button.js';
import { cardNotes } from '../../styles/card-notes.js';
import { picture as pictureStyles, skeleton } from '../../styles/picture.js';
import { cardPrice } from '../../styles/card-price.js';
import { tokens } from '../../styles/tokens.js';
import { info } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { adding, Buying } from './buying.js';
import { cardTemplate, cardBones } from './card-template.js';
import { cardStyles } from './product-card.styles.js';

/**
 * One product: picture, name, seller, price, and "Add", which opens into a stepper in place.
 * Give it a `product`, or a `product-id` inside a provider.
 *
 * @fires {CartAddEvent} hamlet-cart-add - Before it goes into the basket; can be stopped.
 * @fires {CartChangeEvent} hamlet-cart-change - Before its quantity changes; can be stopped.
 * @fires {CartRemoveEvent} hamlet-cart-remove - Before it leaves the basket; can be stopped.
 * @fires {ProductSelectEvent} hamlet-product-select - Before the product's link is followed; can be stopped.
 * @csspart card - The card.
 * @csspart picture - The picture, or the slate without one.
 * @csspart stepper - The stepper.
 */
export class ProductCardElement extends LitElement {
  static override styles = [
    tokens,
    core,
    cardButtons,
    cardNotes,
    pictureStyles,
    skeleton,
    cardPrice,
    cardStyles,
  ];

  /** The product to show; wins over `product-id`. */
  @property({ attribute: false }) product: Product | null = null;
  /** The product to read through the client. */
  @property({ attribute: 'product-id' }) productId: string | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Where the product's own page is: `{id}` stands for its id. The whole card leads there. */
  @property({ attribute: 'product-href' }) productHref: string | null = null;
  /** Level of the heading that names the product, 1 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, browse);
  readonly #read = new Task(this, {
    args: () =>
      [this.product ? undefined : this.#hamlet.client, this.productId, this.#messages.locale] as const,
    task: async ([client, id, locale], { signal }) =>
      client && id ? client.products.get(id, { signal, locale }) : null,
  });
  readonly #pictures = new PictureController(this, this.#hamlet);
  readonly #adding = new PartController(this, adding);
  readonly #buying = new Buying(this, this.#hamlet, () => this.product ?? this.#read.value);

  /** Puts the focus on the product's link, else on the first thing to do. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a, button:enabled')?.focus(options);
  }

  protected override render(): TemplateResult {
    return html`<article class="card" part="card" lang=${this.#messages.locale}>${this.#content()}</article>`;
  }

  #content() {
    const { words, pending } = this.#messages;
    const product = this.product ?? this.#read.value;
    if (product && !pending) return drawn(this, words, () => this.#card(product));
    if (this.#hamlet.trouble) return trouble(words);
    if (this.#read.status === TaskStatus.ERROR) return this.#failed();
    return cardBones(words, this.productId !== null);
  }

  #card(product: Product) {
    return cardTemplate({
      product,
      buying: this.#buying,
      adding: this.#buying.quantity > 0 ? this.#stepper() : undefined,
      picture: this.#pictures.of(listed(product.images)[0]),
      words: this.#messages.words,
      locale: this.#messages.locale,
      now: this.#hamlet.now(),
      pictureBase: this.#hamlet.pictureBase,
      href: safeUrl(this.productHref?.replace('{id}', encodeURIComponent(product.id)), {
        base: this.ownerDocument.baseURI,
      }),
      onSelect: (event) => this.#select(event, product),
      headingLevel: wholeNumber(this, this.headingLevel, 'heading-level', 1, 6, 3),
    });
  }

  /** What draws the stepper, once it is here. */
  #stepper() {
    const { part } = this.#adding;
    if (part) addStyles(this, [part.styles]);
    return part;
  }

  /** A click that opens another tab is the browser's own. */
  #select(event: MouseEvent, product: Product): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.dispatchEvent(new ProductSelectEvent(product))) event.preventDefault();
  }

  #failed() {
    const { words } = this.#messages;
    const { error } = this.#read;
    if (isHamletError(error) && error.code === 'not_found')
      return note({ icon: info, title: words.gone, text: words.goneText });
    return failed(words, isHamletError(error) && error.code === 'network', () => void this.#read.run());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-product-card': ProductCardElement;
  }
}
