import { formatDayTime, type Order } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerFirstWords } from '../../i18n/en/tracker-first.js';
import { own } from '../../templates/own.js';
import { journey, type Stop } from './journey.js';
import { asideName } from './standing.js';

/** What the parts of the page are drawn from. */
export interface OrderView<Words extends TrackerFirstWords = TrackerFirstWords> {
  words: Words;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  order: Order;
}

/** The line of the order's journey: done, now, to come. */
export function trip(view: OrderView): TemplateResult {
  const { words, order } = view;
  return html`<ol class="panel trip" part="timeline" aria-label=${words.journey}>
    ${journey(order).map((stop) => stopRow(view, stop))}
  </ol>`;
}

function stopRow({ words, locale, now, order }: OrderView, stop: Stop) {
  const phase = { done: words.done, now: words.here, next: words.toCome }[stop.phase];
  const when = stop.at && formatDayTime(locale, stop.at, order.hub.timeZone, now);
  return html`<li class=${stop.phase} aria-current=${stop.phase === 'now' ? 'step' : nothing}>
    <b>${stopName(words, order, stop)}<span class="vh">, ${phase}</span></b>
    ${when ? html`<time datetime=${stop.at!}>${when}</time>` : nothing}
    ${stop.reason ? html`<p>${own(stop.reason)}</p>` : nothing}
  </li>`;
}

function stopName(words: TrackerFirstWords, { hub }: Order, { name, state }: Stop): string {
  switch (name) {
    case 'ordered':
      return words.stopOrdered;
    case 'packed':
      return words.stopPacked;
    case 'road':
      return words.stopRoad;
    case 'hub':
      return words.stopHub(hub.name);
    case 'collected':
      return words.stopCollected;
    case 'aside':
      return state === 'cancelled' ? words.stopCancelled : asideName(state ?? '', words);
  }
}
