import { TaskStatus } from '../../controllers/task.js';
import { isAborted, type Page, type Product } from '@hamlet/sdk';
import type { ReactiveController } from 'lit';
import type { ListPort, Question } from './list-port.js';

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
 * The pages of a list: the first is the list's own, further ones are read on demand. While another question is
 * answered the old rows stay, so nothing jumps. A product that moved between two pages is shown once.
 */
export class ProductPages implements ReactiveController {
  readonly #port: ListPort;
  #first: Page<Product> | undefined;
  #rows: Product[] = [];
  #marks: Mark[] = [];
  #more: AbortController | undefined;
  #moreFailed = false;

  /** Rows that are here already; taken instead of asking, if the next question is theirs. */
  seed: Seed | undefined;

  constructor(port: ListPort) {
    this.#port = port;
    port.host.addController(this);
  }

  /** What was kept of the answer to a question; the next time it is asked. */
  kept(question: Question): Page<Product> | undefined {
    const { seed } = this;
    this.seed = undefined;
    return seed?.question === asText(question) ? { data: seed.rows, next: seed.next } : undefined;
  }

  /** All rows read so far; undefined before the first answer. */
  get rows(): Product[] | undefined {
    return this.#follow() && this.#rows;
  }

  /** True while the first page of a question is on its way. */
  get busy(): boolean {
    return this.#port.first.status === TaskStatus.PENDING;
  }

  /** Where the next page begins; null after the last. */
  get next(): string | null {
    return this.marks.at(-1)?.next ?? null;
  }

  /** Where each page ended that was read. */
  get marks(): readonly Mark[] {
    this.#follow();
    return this.#marks;
  }

  get loadingMore(): boolean {
    return this.#more !== undefined;
  }

  get moreFailed(): boolean {
    return this.#moreFailed;
  }

  /** Reads the page after the last; `limit` rows instead of the question's. */
  async more(limit?: number): Promise<void> {
    const { host, question } = this.#port;
    const asked = question();
    const cursor = this.next;
    if (!asked || !cursor || this.#more) return;
    const { client, locale, filter } = asked;
    const { signal } = (this.#more = new AbortController());
    this.#moreFailed = false;
    host.requestUpdate();
    try {
      const own = { ...filter, cursor, ...(limit && { limit }) };
      const page = await client.products.list(own, { signal, locale });
      this.#follow();
      if (signal.aborted) return;
      const here = new Set(this.#rows.map(({ id }) => id));
      this.#ended(page.next, [...this.#rows, ...page.data.filter(({ id }) => !here.has(id))]);
    } catch (error) {
      this.#moreFailed = !signal.aborted && !isAborted(error);
    } finally {
      if (this.#more?.signal === signal) this.#more = undefined;
      host.requestUpdate();
    }
  }

  hostDisconnected(): void {
    this.#stopMore();
  }

  /** Another first page ends what belonged to the one before. */
  #follow(): Page<Product> | undefined {
    const { value } = this.#port.first;
    if (value === this.#first) return value;
    this.#first = value;
    this.#stopMore();
    this.#marks = [];
    this.#ended(value?.next ?? null, value?.data ?? []);
    return value;
  }

  #ended(next: string | null, rows: Product[]): void {
    this.#rows = rows;
    this.#marks = [...this.#marks, { count: rows.length, next }];
  }

  #stopMore(): void {
    this.#more?.abort();
    this.#more = undefined;
  }
}
