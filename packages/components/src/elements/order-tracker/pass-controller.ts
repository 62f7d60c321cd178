import { Task, TaskStatus } from '../../controllers/task.js';
import type { Hamlet, Hub, Order } from '@hamlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { openingLine } from '../hub-picker/opening-line.js';
import type { KeptPass } from './kept-passes.js';
import { passOf, type Pass } from './pass.js';
import { passTexts } from './pass-texts.js';
import type { PassView } from './pick-up-pass.js';
import type { Qr } from './qr.js';
import { timeOf } from './time-of.js';
import { weekHours } from './week-hours.js';

/** Where a pass comes from: an order that was read or given, else what the device kept. */
export interface PassSource {
  client: Hamlet | undefined;
  order: Order | null;
  kept: KeptPass | null;
  locale: string;
  /** Called with the hub once it was read. */
  onHub: (hub: Hub) => void;
}

/** The pass to show, with what is fetched for it alone: the scanner's code and the hub's opening hours. */
export class PassController {
  readonly #source: () => PassSource;
  readonly #codes: Task<readonly string[], ReadonlyMap<string, Qr | null>>;
  readonly #hub: Task<readonly [Hamlet | undefined, string | undefined, string], Hub | null>;

  constructor(host: ReactiveControllerHost, source: () => PassSource) {
    this.#source = source;
    this.#codes = new Task(host, {
      args: () => passTexts(this.pass),
      task: async (texts) => {
        if (texts.length === 0) return new Map();
        const { qr } = await import('./qr.js');
        return new Map(texts.map((text) => [text, qr(text)]));
      },
    });
    this.#hub = new Task(host, {
      args: () => {
        const { client, order, locale } = source();
        return [client, order && this.pass ? order.hub.id : undefined, locale] as const;
      },
      task: async ([client, id, locale], { signal }) => {
        if (!client || !id) return null;
        const hub = await client.hubs.get(id, { locale, signal });
        this.#source().onHub(hub);
        return hub;
      },
    });
  }

  /** Null while nothing can be collected. */
  get pass(): Pass | null {
    const { order, kept } = this.#source();
    return order ? passOf(order) : kept;
  }

  /** What the pass is drawn from at `now`, by the server's clock in milliseconds. */
  view(pass: Pass, words: TrackerWords, now: number): PassView {
    const { order, kept, locale } = this.#source();
    const asOf = !order && kept ? words.asOf(timeOf(locale, kept.asOf, pass.hub.timeZone, now)) : null;
    const person = order && { buyer: order.buyer.name, collector: order.collector?.name ?? null };
    const failed = this.#codes.status === TaskStatus.ERROR;
    const qr = (text: string) => (failed ? null : this.#codes.value?.get(text));
    const week = weekHours(locale, (order ? this.#hub.value : kept)?.hours ?? []);
    return { words, locale, pass, person, opening: this.#opening(pass, words, now), week, qr, asOf };
  }

  /** Without an answer of the server the device's own clock must do, unless it is plainly wrong. */
  #opening({ hub: { timeZone } }: Pass, words: TrackerWords, now: number) {
    const { order, kept, locale } = this.#source();
    const hub = this.#hub.value;
    if (order) return hub ? openingLine(hub, words, locale, now) : '';
    if (!kept || now < kept.asOf) return '';
    return openingLine({ hours: kept.hours, phone: null, timeZone }, words, locale, now);
  }
}
