import { Task, TaskStatus } from '../../controllers/task.js';
import { isAborted, type Hamlet, type Product, type ProductFilter } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is asked for; undefined while there is no one to ask. */
export interface Question {
  client: Hamlet;
  locale: string;
  filter: ProductFilter;
}

/** A question, to be compared. */
export const asText = (question: Question | undefined): string =>
  JSON.stringify([question?.locale, question?.filter]);

/** Rows that were read before. */
export interface Seed {
  /** The question that they answer, as text. */
  question: string;
  rows: Product[];
  next: string | null;
}

/** Where a page ended: after so many rows, and where the next begins. */
export interface Mark {
  count: number;
  next: string | null;
}

/**
 * The shelf that a list shows: the first page by a task, further pages on demand. While another question is
 * answered the old rows stay, so nothing jumps. A product that moved between two pages is shown once.
 */
export class ProductPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Question | undefined;
  readonly #first;
  #added: Product[] = [];
  #next: string | null = null;
  #marks: Mark[] = [];
  #more: AbortController | undefined;
  #moreFailed = false;

  /** Rows that are here already; taken instead of asking, if the next question is theirs. */
  seed: Seed | undefined;

  constructor(host: ReactiveControllerHost, ask: () => Question | undefined) {
    this.#host = host;
    this.#ask = ask;
    this.#first = new Task(host, {
      args: () => {
        const question = this.#ask();
        return [question?.client, question?.locale, JSON.stringify(question?.filter)] as const;
      },
      task: async (_args, { signal }) => this.#firstPage(signal),
    });
    host.addController(this);
  }

  /** All rows read so far; undefined before the first answer. */
  get rows(): Product[] | undefined {
    return this.#first.value && [...this.#first.value, ...this.#added];
  }

  /** True while the first page of a question is on its way. */
  get busy(): boolean {
    return this.#first.status === TaskStatus.PENDING;
  }

  /** Why the first page couldn't be read. */
  get error(): unknown {
    return this.#first.status === TaskStatus.ERROR ? this.#first.error : undefined;
  }

  /** Where the next page begins; null after the last. */
  get next(): string | null {
    return this.#next;
  }

  /** Where each page ended that was read. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  get loadingMore(): boolean {
    return this.#more !== undefined;
  }

  get moreFailed(): boolean {
    return this.#moreFailed;
  }

  /** Asks the same question again. */
  retry(): void {
    void this.#first.run();
  }

  /** Reads the page after the last; `limit` rows instead of the question's. */
  async more(limit?: number): Promise<void> {
    const question = this.#ask();
    if (!question || !this.#next || this.#more) return;
    const run = (this.#more = new AbortController());
    this.#moreFailed = false;
    this.#host.requestUpdate();
    try {
      const page = await this.#page(question, run.signal, { cursor: this.#next, ...(limit && { limit }) });
      if (run.signal.aborted) return;
      const here = new Set(this.rows?.map(({ id }) => id));
      this.#added = [...this.#added, ...page.data.filter(({ id }) => !here.has(id))];
      this.#ended(page.next);
    } catch (error) {
      this.#moreFailed = this.#more === run && !isAborted(error);
    } finally {
      if (this.#more === run) this.#more = undefined;
      this.#host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#stopMore();
  }

  async #firstPage(signal: AbortSignal): Promise<Product[] | undefined> {
    const question = this.#ask();
    if (!question) return undefined;
    const { seed } = this;
    this.seed = undefined;
    const page =
      seed?.question === asText(question)
        ? { data: seed.rows, next: seed.next }
        : await this.#page(question, signal);
    signal.throwIfAborted();
    this.#stopMore();
    this.#added = this.#marks = [];
    this.#ended(page.next, page.data.length);
    return page.data;
  }

  #ended(next: string | null, count = this.rows!.length): void {
    this.#next = next;
    this.#marks = [...this.#marks, { count, next }];
  }

  #page({ client, locale, filter }: Question, signal: AbortSignal, own?: ProductFilter) {
    return client.products.list({ ...filter, ...own }, { signal, locale });
  }

  #stopMore(): void {
    this.#more?.abort();
    this.#more = undefined;
  }
}
