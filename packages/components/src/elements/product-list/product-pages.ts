import { Task, TaskStatus } from '../../controllers/task.js';
import { isAborted, type Category, type Hamlet, type Product, type ProductFilter } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is asked for; undefined while there is no one to ask. */
export interface Question {
  client: Hamlet;
  locale: string;
  filter: ProductFilter;
}

/**
 * The shelf that a list shows: the first page by a task, further pages on demand. While another question is
 * answered the old rows stay, so nothing jumps.
 */
export class ProductPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => Question | undefined;
  readonly #first;
  #added: Product[] = [];
  #next: string | null = null;
  #more: AbortController | undefined;
  #moreFailed = false;

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

  get hasMore(): boolean {
    return this.#next !== null;
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

  /** Reads the page after the last. */
  async more(): Promise<void> {
    const question = this.#ask();
    if (!question || !this.#next || this.#more) return;
    const run = (this.#more = new AbortController());
    this.#moreFailed = false;
    this.#host.requestUpdate();
    try {
      const page = await this.#page(question, run.signal, this.#next);
      if (run.signal.aborted) return;
      this.#added = [...this.#added, ...page.data];
      this.#next = page.next;
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
    const page = await this.#page(question, signal);
    signal.throwIfAborted();
    this.#stopMore();
    this.#added = [];
    this.#next = page.next;
    return page.data;
  }

  #page({ client, locale, filter }: Question, signal: AbortSignal, cursor?: string) {
    return client.products.list(cursor ? { ...filter, cursor } : filter, { signal, locale });
  }

  #stopMore(): void {
    this.#more?.abort();
    this.#more = undefined;
  }
}

/** The shelves of the shop, read once a client and language; none when that fails: the list works without. */
export function shelves(
  host: ReactiveControllerHost,
  ask: () => Question | undefined,
): Task<readonly unknown[], Category[]> {
  return new Task(host, {
    args: () => {
      const question = ask();
      return [question?.client, question?.locale];
    },
    task: async (_args, { signal }) => {
      const question = ask();
      if (!question) return [];
      const { data } = await question.client.categories.list(undefined, { signal, locale: question.locale });
      return data;
    },
  });
}
