import type { Order } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { orderTally } from '../../templates/order-tally.js';
import { own } from '../../templates/own.js';
import { tally } from '../../templates/tally.js';

/** After placing: the number, until when it can be changed, where and when to collect. */
export interface PlacedView {
  words: CheckoutWords;
  tallyWords: TallyWords;
  locale: string;
  now: number;
  order: Order;
  title: TemplateResult;
}

export function placedPage({ words, tallyWords, locale, now, order, title }: PlacedView): TemplateResult {
  const promise = orderTally(tallyWords, locale, order, now);
  return html`
    ${title}
    <div class="panel" part="placed">
      <p class="soft small">${words.number}</p>
      <p class="number"><bdi>${order.number}</bdi></p>
      <p>${words.placedText}</p>
    </div>
    ${promise ? tally(promise) : nothing}
    <div class="panel">
      <p class="soft small">${words.collectAt}</p>
      <p><b>${own(order.hub.name)}</b></p>
      ${order.hub.landmark ? html`<p class="soft small">${own(order.hub.landmark)}</p>` : nothing}
    </div>
  `;
}
