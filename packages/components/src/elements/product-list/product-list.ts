import { isNetworkError, later, type Hamlet, type Product, type ProductFilter } from '@hamlet/sdk';
import { html, LitElement, noChange, nothing, type TemplateResult } from 'lit';
import { property } from '../decorators.js';
import { warnOnce } from '../../context/warn.js';
import { wholeNumber } from '../../context/whole-number.js';
import { AsOfController } from '../../controllers/as-of-controller.js';
import { ChunksController } from '../../controllers/chunks-controller.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { PartController } from '../../controllers/part-controller.js';
import { StoreController } from '../../controllers/store-controller.js';
import { Task, TaskStatus } from '../../controllers/task.js';
import { browse } from '../../i18n/browse.js';
import { asOfStyles } from '../../styles/as-of.js';
import { cardButtons } from '../../styles/button.js';
import { cardNotes } from '../../styles/card-notes.js';
import { core } from '../../styles/core.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { failed, trouble } from '../../templates/trouble.js';
import type { Finder } from './finder.js';
import type { Question } from './list-port.js';
import {
  isFitting,
  keptHere,
  nothingChosen,
  placeOf,
  readLink,
  stateNames,
  type Linked,
  type ListState,
} from './list-state.js';
import { listStyles } from './product-list.styles.js';

/** Further choices that narrow a list, as the API names them. */
export type ListFilters = Pick<ProductFilter, 'availability' | 'sellerId' | 'soldBy' | 'storage'>;

/** All that comes after the first rows: search, shelves, choices, order, further pages, and the way back. */
const finder = later(() => import('./finder.js'));

/**
 * The shop's shelves: search, shelves to choose from, cards, and "Show more". Give it `products`, or put it
 * inside a provider. Who comes back to it finds as many rows, the same place and the same focus.
 *
 * @fires {ProductSelectEvent} hamlet-product-select - Before a product's link is followed; can be stopped.
 * @csspart finder - Search field, shelves, choices and order.
 * @csspart count - How many things there are.
 * @csspart cards - The grid of cards.
 * @csspart more - "Show more".
 * @csspart as-of - As of when it is, where the server didn’t answer.
 */
export class ProductListElement extends LitElement {
  static override styles = [tokens, core, cardButtons, cardNotes, asOfStyles, listStyles];

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
  /** Further choices: `availability`, `sellerId`, `soldBy`, `storage`. */
  @property({ attribute: false }) filters: ListFilters = {};
  /** The order: `relevance`, `newest`, `name`, `price_low` or `price_high`; by default best match, else name. */
  @property() sort: string | null = null;
  /** Only what this hub can get; by default the hub that was chosen on this device. */
  @property({ attribute: 'hub-id' }) hubId: string | null = null;
  /** Where a product's own page is: `{id}` stands for its id. Whole cards lead there. */
  @property({ attribute: 'product-href' }) productHref: string | null = null;
  /** Keeps what was chosen in the page's URL, under names that begin so; each list of a page has its own. */
  @property({ attribute: 'url-prefix' }) urlPrefix: string | null = null;
  /** Products a page, up to 100. */
  @property({ type: Number }) limit = 24;
  /** Leaves search and shelves away. */
  @property({ type: Boolean }) bare = false;
  /** Level of the list's heading, 1 to 5; cards are one below. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  readonly #hamlet = new HamletController(this);
  readonly #messages = new MessagesController(this, this.#hamlet, browse);
  readonly #chosenHub = new StoreController(
    this,
    () => this.#hamlet.client?.cart,
    () => this.#hamlet.client?.cart.chosen?.hubId ?? null,
  );
  readonly #asOf = new AsOfController(this, this.#hamlet, {
    record: () => (this.products ? null : this.#first.value),
    again: () => void this.#first.run(),
  });
  readonly #chunks = new ChunksController(this);
  readonly #first = new Task(this, {
    args: () => {
      const question = this.#question();
      return [question?.client, question?.locale, JSON.stringify(question?.filter)] as const;
    },
    task: async (_args, { signal }) => {
      const question = this.#question();
      if (!question) return undefined;
      const { client, locale, filter } = question;
      return this.#finder?.pages.kept(question) ?? client.products.list(filter, { signal, locale });
    },
  });
  readonly #part = new PartController(this, finder);
  #finder: Finder | undefined;
  #linked: Linked | undefined;
  /** What the page set before its URL was read. */
  #given: ListState | undefined;
  /** True while rows that were kept are looked for: nothing is asked for in the meantime. */
  #returning = false;
  #drawn: readonly Product[] = [];
  #drawnAs = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#given ??= this.#state();
    if (this.products) return;
    if (this.urlPrefix !== null) {
      this.#linked = readLink(location.search, this.urlPrefix);
      this.#choose(this.#linked.state);
    }
    this.#returning = !this.#finder && placeOf(this) in keptHere(history.state);
  }

  protected override willUpdate(): void {
    if (this.products || this.#finder || !this.#hamlet.client) return;
    if (!this.#returning && !this.#first.value && !this.#first.error) return;
    const { part, failed } = this.#part;
    if (failed) this.#returning = false;
    if (!part) return;
    this.#returning = false;
    this.#finder = new part.Finder({
      host: this,
      hamlet: this.#hamlet,
      first: this.#first,
      given: this.#given!,
      linked: this.#linked,
      question: () => this.#question(),
      state: () => this.#state(),
      choose: (change) => this.#choose(change),
    });
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#messages;
    const drawn = this.#drawn;
    this.#drawn = [];
    return html`<section class="stack" lang=${locale} aria-label=${words.goods}>
      ${this.products || this.bare ? nothing : this.#find()} ${heading(this.#level(), words.goods, 'vh')}
      ${this.#content(drawn)}
    </section>`;
  }

  #level(): number {
    return wholeNumber(this, this.headingLevel, 'heading-level', 1, 5, 2);
  }

  #state(): ListState {
    const { query, categoryId, inSeason, filters, sort } = this;
    const text = query
      .replace(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, 100);
    return {
      ...nothingChosen,
      ...filters,
      query: text || null,
      categoryId,
      season: inSeason ? 'now' : null,
      sort,
    } as ListState;
  }

  #choose(change: Partial<ListState>): void {
    const { query, categoryId, season, sort, ...filters } = { ...this.#state(), ...change };
    this.query = query ?? '';
    this.categoryId = categoryId;
    this.inSeason = season === 'now';
    this.sort = sort;
    this.filters = filters as ListFilters;
  }

  #question(): Question | undefined {
    const { client } = this.#hamlet;
    if (this.products || this.#returning || !client) return undefined;
    const state = this.#state();
    const hubId = this.hubId ?? this.#chosenHub.value;
    const limit = wholeNumber(this, this.limit, 'limit', 1, 100, 24);
    const filter: Record<string, unknown> = { limit };
    for (const name of stateNames) {
      const value = state[name];
      if (!value) continue;
      if (isFitting(name, value)) filter[name] = value;
      else warnOnce(this, `has a ${name} that the shop doesn’t know: "${value}". It is left out.`);
    }
    if (hubId) filter.hubId = hubId;
    return { client, locale: this.#messages.locale, filter };
  }

  #find() {
    const chosen = Object.values({ ...this.filters, ...this.#linked?.gone }).some(Boolean);
    return html`<div class="finder ${chosen ? 'chosen' : ''}" part="finder">
        ${this.#finder?.render() ?? this.#finderFailed()}
      </div>
      <p class="count" part="count">${this.#finder?.count()}</p>`;
  }

  #finderFailed() {
    const { words } = this.#messages;
    if (!this.#part.failed) return nothing;
    const retry = html`<button type="button" class="b line" @click=${this.#part.fetch}>
      ${words.retry}
    </button>`;
    return note({ icon: warn, title: words.finderFailed, actions: retry });
  }

  #content(drawn: readonly Product[]) {
    const { words, pending } = this.#messages;
    if (pending) return this.#bones();
    if (this.products) return this.#cards(this.products, drawn);
    if (this.#hamlet.trouble) {
      this.#hamlet.warnMissing();
      return trouble(words);
    }
    const finder = this.#finder;
    const { value, error, status } = this.#first;
    if (status === TaskStatus.ERROR)
      return failed(words, isNetworkError(error), () => void this.#first.run());
    if (!value) return this.#bones();
    const rows = finder?.pages.rows ?? value.data;
    return html`${this.#asOf.line(words, this.#messages.locale)}${finder?.said()}${rows.length ? this.#cards(rows, drawn) : (finder?.empty() ?? this.#bones())}
    ${finder?.rest() ?? (this.bare ? this.#finderFailed() : nothing)}`;
  }

  /** A card that stands as it should is not looked at again: more rows cost what they are, not what there were. */
  #cards(rows: readonly Product[], drawn: readonly Product[]) {
    const count = this.#chunks.upTo(rows.length);
    const busy = !this.products && this.#first.status === TaskStatus.PENDING;
    const { client, productHref } = this;
    const level = this.#level() + 1;
    const as = `${level} ${productHref} ${!this.products}`;
    if (as !== this.#drawnAs || client !== this.#client) drawn = [];
    this.#drawnAs = as;
    this.#client = client;
    this.#drawn = rows.slice(0, count);
    return html`<ul
      class="cards ${busy ? 'busy' : ''}"
      part="cards"
      role="list"
      aria-busy=${busy ? 'true' : 'false'}
    >
      ${this.#drawn.map((product, i) =>
        product === drawn[i]
          ? noChange
          : html`<li>
              <hamlet-product-card
                .product=${product}
                .client=${client}
                .productHref=${productHref}
                .headingLevel=${level}
              ></hamlet-product-card>
            </li>`,
      )}
    </ul>`;
  }
  #client: Hamlet | null = null;

  #bones() {
    return html`<div class="cards" aria-hidden="true">
      ${Array.from({ length: 6 }, () => html`<hamlet-product-card></hamlet-product-card>`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hamlet-product-list': ProductListElement;
  }
}
