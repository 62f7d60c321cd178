import { isAborted, type Hamlet, type Hub } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LngLat } from './geolocate.js';

/** What is looked for. Empty text and area mean all; `near` sorts by distance. */
export interface HubQuestion {
  query: string;
  area: string;
  near: LngLat | null;
}

/** Where the hubs come from, given hubs first, and what is asked of them. */
export interface HubSource {
  given: readonly Hub[] | null;
  client: Hamlet | undefined;
  locale: string;
  /** Rows a page. */
  limit: number;
  question: HubQuestion;
  /** Finds among given hubs; undefined until that part has come. */
  find: ((hubs: readonly Hub[], question: HubQuestion) => Hub[]) | undefined;
}

const asked = ({ given, locale, limit, question }: HubSource) =>
  JSON.stringify([!!given, given ? '' : locale, limit, question]);

const isQuestion = ({ query, area, near }: HubQuestion) => Boolean(query || area || near);

/**
 * Finds hubs page by page. An answer that comes after a newer question is thrown away; the rows of the last
 * question stay until the new ones are there, so that the list never flashes.
 */
export class HubFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #source: () => HubSource;
  #asked: { key: string; from: unknown } | undefined;
  #abort: AbortController | undefined;
  #cursor: string | null = null;
  #all: readonly Hub[] = [];

  /** The hubs found so far; null until the first answer. */
  hubs: readonly Hub[] | null = null;
  /** The question that `hubs` answers. */
  answered: HubQuestion | null = null;
  /** `more` loads the next page; `failed-more` says that only this page failed. */
  status: 'idle' | 'loading' | 'ready' | 'more' | 'failed' | 'failed-more' = 'idle';
  /** The page that was read last. */
  page: object | null = null;
  /** Why the last read failed. */
  error: unknown;

  constructor(host: ReactiveControllerHost, source: () => HubSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Whether there are hubs after those shown. */
  get hasMore(): boolean {
    return this.#cursor !== null || (this.hubs ?? []).length < this.#all.length;
  }

  /** Asks when what is wanted has changed. */
  hostUpdate(): void {
    const source = this.#source();
    const from = source.given ?? source.client;
    const key = asked(source);
    if (!from || (this.#asked?.key === key && this.#asked.from === from)) return;
    if (source.given && isQuestion(source.question) && !source.find) return;
    this.#asked = { key, from };
    if (source.given) this.#fromGiven(source, source.given);
    else void this.#read(source, null);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.status === 'loading') this.#asked = undefined;
  }

  /** Asks the same again. */
  again(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  /** Adds the next page. */
  more(): void {
    const source = this.#source();
    if (source.given) this.#show(this.#all.slice(0, (this.hubs ?? []).length + source.limit));
    else if (this.status !== 'more') void this.#read(source, this.#cursor);
    this.#host.requestUpdate();
  }

  #fromGiven({ question, limit, find }: HubSource, given: readonly Hub[]): void {
    this.#abort?.abort();
    this.#cursor = null;
    this.#all = isQuestion(question) ? find!(given, question) : given;
    this.answered = question;
    this.#show(this.#all.slice(0, limit));
  }

  #show(hubs: readonly Hub[]): void {
    this.hubs = hubs;
    this.status = 'ready';
    this.error = undefined;
  }

  async #read(source: HubSource, cursor: string | null): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.status = cursor ? 'more' : 'loading';
    try {
      const page = await source.client!.hubs.list(query(source, cursor), {
        locale: source.locale,
        signal: abort.signal,
      });
      if (abort.signal.aborted) return;
      this.page = page;
      this.#all = [];
      this.#cursor = page.next;
      this.answered = source.question;
      this.#show(cursor ? [...(this.hubs ?? []), ...page.data] : page.data);
    } catch (error) {
      if (abort.signal.aborted || isAborted(error)) return;
      this.status = cursor ? 'failed-more' : 'failed';
      this.error = error;
    }
    this.#host.requestUpdate();
  }
}

function query({ question, limit }: HubSource, cursor: string | null) {
  const { near, area } = question;
  const text = question.query.trim().slice(0, 100);
  return {
    limit,
    ...(near ? { near: [near[0], near[1]] as [number, number] } : {}),
    ...(text ? { query: text } : {}),
    ...(area ? { area } : {}),
    ...(cursor ? { cursor } : {}),
  };
}
