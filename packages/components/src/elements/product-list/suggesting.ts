import type { Hamlet, Suggestion } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a key press before suggestions are asked for. */
const pause = 150;

/** Whom to ask for suggestions, and for which hub. */
export interface SuggestAsk {
  client: Hamlet;
  locale: string;
  hubId: string | undefined;
}

/** Two letters say enough; a Chinese character is a word by itself. */
const saysEnough = (text: string): boolean => [...text].length >= (/\p{Script=Han}/u.test(text) ? 1 : 2);

/** Suggestions for what is being typed. One question is on its way at most: typing on ends it. */
export class Suggesting implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: () => SuggestAsk | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: AbortController | undefined;

  /** What is suggested; empty while the list is closed. */
  items: Suggestion[] = [];
  /** The suggestion that the arrow keys are on, -1 for none. */
  active = -1;

  constructor(host: ReactiveControllerHost, ask: () => SuggestAsk | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  /** Something was typed: suggestions come after a pause. */
  typed(text: string): void {
    this.#stop();
    this.active = -1;
    const query = text.trim();
    if (saysEnough(query)) this.#timer = setTimeout(() => void this.#read(query), pause);
    else this.close();
  }

  /** Moves by so many rows, round and round; the field itself is one of them. */
  move(by: number): void {
    const rows = this.items.length + 1;
    this.active = ((this.active + 1 + by + rows) % rows) - 1;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#stop();
    if (!this.items.length) return;
    this.items = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.close();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.#run = undefined;
  }

  async #read(query: string): Promise<void> {
    const ask = this.#ask();
    if (!ask) return;
    const { client, locale, hubId } = ask;
    const run = (this.#run = new AbortController());
    // Nobody waits for a suggestion that failed: the search itself says what is wrong.
    const found = await client.products
      .suggest({ query: query.slice(0, 100), hubId }, { locale, signal: run.signal })
      .catch(() => []);
    if (this.#run !== run) return;
    this.#run = undefined;
    this.items = found;
    this.#host.requestUpdate();
  }
}
