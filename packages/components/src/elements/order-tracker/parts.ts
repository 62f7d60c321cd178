import { formatDayTime, formatMoney, formatQuantity, type Order, type OrderLine } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { own } from '../../templates/own.js';
import { sum } from '../../templates/sum.js';
import { journey, type Stop } from './journey.js';
import { aboutTotal, asideName, paymentStanding } from './standing.js';

/** What the parts of the page are drawn from. */
export interface OrderView {
  words: TrackerWords;
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

function stopName(words: TrackerWords, { hub }: Order, { name, state }: Stop): string {
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

/** Where it is collected, by whom. */
export function place(words: TrackerWords, hub: Order['hub'], collector: Order['collector']): TemplateResult {
  return html`<div class="panel" part="hub">
    <p class="soft small">${words.hub}</p>
    <p><b>${own(hub.name)}</b> <bdi class="soft">${hub.code}</bdi></p>
    ${hub.landmark ? html`<p class="soft small">${own(hub.landmark)}</p>` : nothing}
    ${collector ? html`<p class="small">${own(words.collects(collector.name))}</p>` : nothing}
  </div>`;
}

/** What was ordered, and the sum as the server made it. */
export function things(view: OrderView): TemplateResult {
  const { words, locale, order } = view;
  const about = aboutTotal(order);
  return html`<div class="panel stack" part="lines">
    <ul class="lines" aria-label=${words.things}>
      ${order.lines.map((line) => lineRow(view, line))}
    </ul>
    ${sum({
      locale,
      totals: order.totals,
      total: about ? words.totalAbout : words.total,
      about: about ? words.aboutWord : undefined,
    })}
    ${about ? html`<p class="small soft">${words.ceiling(formatMoney(locale, order.ceiling))}</p>` : nothing}
    <p class="small">
      <span class="soft">${words.labelled(words.payment)}</span> ${paymentStanding(order, words)}
    </p>
  </div>`;
}

function lineRow({ words, locale }: OrderView, line: OrderLine) {
  const amount = amountText(words, locale, line);
  return html`<li>
    <div class="grow">
      <b>${own(line.name)}</b>
      <p class="soft small">${own(amount)}</p>
    </div>
    <bdi class="num">${formatMoney(locale, line.total)}</bdi>
  </li>`;
}

/** "2 × 500 g", "about 2 kg": what was delivered, else confirmed, else ordered. */
function amountText(words: TrackerWords, locale: string, line: OrderLine): string {
  const steps = line.delivered ?? line.confirmed ?? line.ordered;
  if (line.quantityUnit.unit === 'C62')
    return steps === 1 && line.label
      ? line.label
      : words.times(new Intl.NumberFormat(locale).format(steps), line.label);
  const quantity = formatQuantity(locale, steps, line.quantityUnit);
  const weighed = line.soldByWeight && line.delivered === null ? words.about(quantity) : quantity;
  return line.label ? words.lineOf(weighed, line.label) : weighed;
}
