import { formatMoney, formatQuantity, type Order, type OrderLine } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { own } from '../../templates/own.js';
import { sum } from '../../templates/sum.js';
import { paymentStanding } from './payment.js';
import { aboutTotal } from './standing.js';
import type { OrderView } from './trip.js';

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
export function things(view: OrderView<TrackerWords>): TemplateResult {
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

function lineRow({ words, locale }: OrderView<TrackerWords>, line: OrderLine) {
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
