import { isNetworkError, type Hamlet, type Product } from '@hamlet/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../decorators.js';
import { wholeNumber } from '../../context/whole-number.js';
import { ChunksController } from '../../controllers/chunks-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { browse } from '../../i18n/browse.js';
import { base } from '../../styles/base.js';
import { buttons, chips } from '../../styles/controls.js';
import { fields } from '../../styles/fields.js';
import { notes } from '../../styles/notes.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { icon, search } from '../../templates/icons.js';
import { empty } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import { ProductPages, shelves, type Question } from './product-pages.js';
import { listStyles } from './product-list.styles.js';

/** Milliseconds without a key press before a search is sent. */
const debounce = 300;

/**
 * The shop's shelves: search, shelves to choose from, cards, and "Show more". Give it `products`, or put it
 * inside a provider.
 *
 * @csspart finder - Search field and shelves.
 * @csspart cards - The grid of cards.
 * @csspart more - "Show more".
 */
export class ProductListElement extends LitElement {
  static override styles = [tokens, base, buttons, chips, fields, notes, listStyles];

  /** The products to show; win over reading them, and leave search and shelves away. */
  @property({ attribute: false }) products: readonly Product[] | null = null;
  /** A client of its own; wins over the provider's. */
  @property({ attribute: false }) client: Hamlet | null = null;
  /** Words to search for. */
  @property() query = '';
  /** The shelf to show. */
  @property({ attribute: 'category-id' }) categoryId: string | null = null;
  /** Only what is harvested this month. */
  @property({ attribute: 'in-season', type: Boolean }) inSeason = false;
  /** Only what this hub can get; by default the hub that was chosen on this device. */
  @property({ attribute: 'hub-id' }) hubId: string | null = null;
  /** Products a page, up to 100. */
  @property({ type: Number }) limit = 24;
  /** Leaves search and shelves away. */
  @property({ type: Boolean }) bare = false;
  /** Level of the list's heading, 1 to 5; cards are one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private typed: string | null = null;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, browse);
  readonly #chosenHub = new StoreController(
    this,
    () => this.#hamlet.client?.cart,
    () => this.#hamlet.client?.cart.chosen?.hubId ?? null,
  );
  readonly #chunks = new ChunksController(this);
  readonly #pages = new ProductPages(this, () => this.#question());
  readonly #shelves = shelves(this, () => (this.bare ? undefined : this.#question()));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#messages;
    const finds = !this.products && !this.bare;
    return html`<section class="stack" lang=${locale} aria-label=${words.goods}>
      ${finds ? this.#finder() : nothing} ${heading(this.#level(), words.goods, 'vh')} ${this.#content()}
    </section>`;
  }

  #level(): number {
    return wholeNumber(this, this.headingLevel, { attribute: 'heading-level', from: 1, to: 5, fallback: 2 });
  }

  #question(): Question | undefined {
    const { client } = this.#hamlet;
    if (this.products || !client) return undefined;
    const hubId = this.hubId ?? this.#chosenHub.value ?? null;
    const filter = {
      limit: wholeNumber(this, this.limit, { attribute: 'limit', from: 1, to: 100, fallback: 24 }),
      ...(this.query.trim() ? { query: this.query.trim() } : {}),
      ...(this.categoryId ? { categoryId: this.categoryId } : {}),
      ...(this.inSeason ? { season: 'now' } : {}),
      ...(hubId ? { hubId } : {}),
    };
    return { client, locale: this.#messages.locale, filter };
  }

  #content() {
    const { words, pending } = this.#messages;
    if (pending) return this.#bones();
    if (this.products) return this.#cards(this.products);
    if (this.#hamlet.trouble) {
      this.#hamlet.warnMissing();
      return trouble(words);
    }
    const { rows, error } = this.#pages;
    if (error) return failed(words, isNetworkError(error), () => this.#pages.retry());
    if (!rows) return this.#bones();
    return html`${this.#status(rows.length)}${rows.length ? this.#cards(rows) : this.#empty()}${this.#more()}`;
  }

  #finder() {
    const { words } = this.#messages;
    return html`<div class="finder" part="finder">
      <form class="search" role="search" @submit=${this.#submit}>
        ${icon(search)}
        <input
          class="in"
          type="search"
          name="query"
          enterkeyhint="search"
          autocomplete="off"
          maxlength="100"
          aria-label=${words.search}
          placeholder=${words.searchHint}
          .value=${this.typed ?? this.query}
          @input=${this.#type}
        />
      </form>
      <div class="chips" role="group" aria-label=${words.shelves}>${this.#chips()}</div>
    </div>`;
  }

  #chips() {
    const { words } = this.#messages;
    const chip = (text: string, on: boolean, choose: () => void) =>
      html`<button type="button" class="chip" aria-pressed=${on ? 'true' : 'false'} @click=${choose}>
        ${text}
      </button>`;
    return [
      chip(words.all, !this.categoryId && !this.inSeason, () => this.#choose(null, false)),
      chip(words.inSeason, this.inSeason, () => this.#choose(null, !this.inSeason)),
      ...(this.#shelves.value ?? []).map(({ id, name }) =>
        chip(name, this.categoryId === id, () => this.#choose(this.categoryId === id ? null : id, false)),
      ),
    ];
  }

  #cards(rows: readonly Product[]) {
    const drawn = this.#chunks.upTo(rows.length);
    const busy = !this.products && this.#pages.busy;
    return html`<ul
      class="cards ${busy ? 'busy' : ''}"
      part="cards"
      role="list"
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${rows.slice(0, drawn).map(
        (product) =>
          html`<li>
            <hamlet-product-card
              .product=${product}
              .client=${this.client}
              .headingLevel=${this.#level() + 1}
            ></hamlet-product-card>
          </li>`,
      )}
    </ul>`;
  }

  #bones() {
    return html`<div class="cards" aria-hidden="true">
      ${Array.from({ length: 6 }, () => html`<hamlet-product-card></hamlet-product-card>`)}
    </div>`;
  }

  #status(count: number) {
    const { words } = this.#messages;
    const said = this.#pages.hasMore ? words.foundSome(count) : words.found(count);
    return html`<p class="vh" role="status">${this.#asked && !this.#pages.busy ? said : nothing}</p>`;
  }

  #empty() {
    const { words } = this.#messages;
    const query = this.query.trim();
    const all = html`<button type="button" class="b soft" @click=${() => this.#showAll()}>
      ${words.showAll}
    </button>`;
    return empty(query ? words.nothingFor(query) : words.nothing, words.nothingText, all);
  }

  #more() {
    const { words } = this.#messages;
    if (!this.#pages.hasMore) return nothing;
    const { moreFailed, loadingMore } = this.#pages;
    return html`${moreFailed ? failed(words, false, () => void this.#pages.more()) : nothing}
      <div class="more" part="more">
        <button
          type="button"
          class="b line"
          aria-disabled=${loadingMore ? 'true' : 'false'}
          @click=${() => void this.#pages.more()}
        >
          ${loadingMore ? words.waiting : words.showMore}
        </button>
      </div>`;
  }

  readonly #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), debounce);
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.#search();
  };

  #search(): void {
    clearTimeout(this.#timer);
    this.#asked = true;
    this.query = this.typed ?? this.query;
    this.typed = null;
  }

  #choose(categoryId: string | null, inSeason: boolean): void {
    this.#asked = true;
    this.categoryId = categoryId;
    this.inSeason = inSeason;
  }

  #showAll(): void {
    this.query = '';
    this.typed = null;
    this.#choose(null, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-product-list': ProductListElement;
  }
}
