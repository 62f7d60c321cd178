import type { FacetFilter, ProductFacets } from '@hamlet/sdk';
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../controllers/add-styles.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { Task, TaskStatus } from '../../controllers/task.js';
import { finderWords } from '../../i18n/finder.js';
import { base } from '../../styles/base.js';
import { buttons, chips } from '../../styles/controls.js';
import { emptyNote } from '../../styles/empty.js';
import { fields } from '../../styles/fields.js';
import { finderTemplate } from './finder-template.js';
import { finderStyles } from './finder.styles.js';
import type { ListPort } from './list-port.js';
import { stateNames, type ListState } from './list-state.js';
import { ProductPages } from './product-pages.js';
import { Returning } from './returning.js';
import { emptyTemplate, foundTemplate, moreTemplate } from './rows-template.js';
import { Suggesting } from './suggesting.js';

/** Milliseconds without a key press before a search is sent. */
const pause = 500;

/** All of a list that comes after its first rows: search, shelves, choices, order, further pages, and the way back. */
export class Finder implements ReactiveController {
  readonly #port: ListPort;
  readonly #messages;
  readonly #counts: Task<readonly unknown[], ProductFacets | undefined>;
  readonly #returning: Returning;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #searching = false;
  #focusAt = -1;

  readonly pages: ProductPages;
  readonly suggesting: Suggesting;
  /** What stands in the search field; null while it is what the list was searched for. */
  typed: string | null = null;
  /** True while the further choices are open. */
  open = false;
  /** True once a person has changed something: what was found is said aloud from then on. */
  asked = false;
  /** Choices of the URL that nobody has any more. */
  gone: Partial<ListState>;

  constructor(port: ListPort) {
    this.#port = port;
    const { host, hamlet } = port;
    this.gone = port.linked?.gone ?? {};
    this.#messages = new MessagesController(host, hamlet, finderWords);
    addStyles(host, [base, buttons, chips, fields, emptyNote, finderStyles].flat());
    this.pages = new ProductPages(port);
    this.#returning = new Returning(port, this.pages);
    this.suggesting = new Suggesting(host, () => {
      const question = port.question();
      return question && { ...question, hubId: question.filter.hubId };
    });
    this.#counts = new Task(host, {
      args: () => {
        const question = port.question();
        return [question?.client, question?.locale, JSON.stringify(this.#countable())] as const;
      },
      task: async (_args, { signal }) => {
        const question = port.question();
        return question?.client.products.facets(this.#countable(), { signal, locale: question.locale });
      },
    });
    host.addController(this);
    host.requestUpdate();
  }

  /** The filters of the list, without its order and its pages. */
  #countable(): FacetFilter | undefined {
    const question = this.#port.question();
    if (!question) return undefined;
    const { limit: _, sort: __, cursor: ___, ...filter } = question.filter;
    return filter;
  }

  /** Products in the list; undefined while that isn't known. */
  get total(): number | undefined {
    return this.#counts.value?.total;
  }

  get facets(): ProductFacets['facets'] {
    return this.#counts.value?.facets ?? [];
  }

  /** True once the shop has said which choices there are, or couldn't: the search works without. */
  get counted(): boolean {
    return this.#counts.value !== undefined || this.#counts.status === TaskStatus.ERROR;
  }

  get words() {
    return this.#messages.words;
  }

  get state(): ListState {
    return this.#port.state();
  }

  /** The finder as it stands; nothing while its words are on their way. */
  render(): TemplateResult | undefined {
    return this.#messages.pending ? undefined : finderTemplate(this);
  }

  /** How many things there are. */
  count(): string | undefined {
    return this.total === undefined || this.#messages.pending ? undefined : this.words.total(this.total);
  }

  /** What was found, said aloud. */
  said(): TemplateResult {
    return foundTemplate(this);
  }

  /** What stands in place of the rows where there are none. */
  empty(): TemplateResult | undefined {
    return this.#messages.pending ? undefined : emptyTemplate(this);
  }

  /** What follows the rows. */
  rest(): TemplateResult | typeof nothing {
    return this.#messages.pending ? nothing : moreTemplate(this);
  }

  /** Reads one more page; the focus goes on to its first card. */
  more(): void {
    if (!this.pages.loadingMore) this.#focusAt = this.pages.rows?.length ?? -1;
    void this.pages.more();
  }

  hostUpdated(): void {
    if (this.#focusAt < 0) return;
    const { renderRoot } = this.#port.host;
    const card = renderRoot.querySelectorAll<HTMLElement & LitElement>('li > *')[this.#focusAt];
    if (!card) return;
    this.#focusAt = -1;
    // Once it has drawn what can be focused.
    void card.updateComplete.then(() => card.focus({ preventScroll: true }));
  }

  /** Something was typed: suggestions, and after a pause the search itself. */
  type(text: string): void {
    this.typed = text;
    this.suggesting.typed(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(text), pause);
    this.#port.host.requestUpdate();
  }

  /** Searches now. */
  submit(text = this.typed ?? this.state.query ?? ''): void {
    this.suggesting.close();
    this.#search(text);
    this.typed = null;
    this.#searching = false;
  }

  /** The field was left: the next word typed is another search. */
  left(): void {
    this.suggesting.close();
    this.#searching = false;
  }

  /** Words typed in one go are one step of the history. */
  #search(text: string): void {
    clearTimeout(this.#timer);
    if (text.trim() === (this.state.query ?? '')) return;
    this.choose({ query: text.trim() || null }, this.#searching ? 'replace' : 'push');
    this.#searching = true;
  }

  /** Changes what is chosen. "Back" leads to what was chosen before; another order is no other place. */
  choose(change: Partial<ListState>, step: 'push' | 'replace' = 'push'): void {
    this.asked = true;
    clearTimeout(this.#timer);
    for (const name of stateNames) if (name in change) delete this.gone[name];
    if ('query' in change) this.typed = null;
    this.#returning.step(step);
    this.#port.choose(change);
    this.#port.host.requestUpdate();
  }

  /** Opens or closes the further choices. */
  toggle(): void {
    this.open = !this.open;
    this.#port.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#searching = false;
  }
}
