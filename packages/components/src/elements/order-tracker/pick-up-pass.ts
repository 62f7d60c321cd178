import { formatDayTime, formatMoney, type Order, type Parcel } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { own } from '../../templates/own.js';
import { aboutTotal, cashDue, paymentStanding } from './standing.js';

/** What a pass is drawn from. */
export interface PassView {
  words: TrackerWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  order: Order;
}

/** The parcels that can be collected now, with their codes. */
export const readyParcels = (order: Order): (Parcel & { pickupCode: string })[] =>
  order.parcels.filter((parcel): parcel is Parcel & { pickupCode: string } =>
    Boolean(parcel.state === 'ready' && parcel.pickupCode),
  );

/** The buyer's half of the tally: whose parcel, at which hub, the code to say, what to pay, until when it is kept. */
export function pickUpPass(view: PassView, parcel: Parcel & { pickupCode: string }): TemplateResult {
  const { words, order } = view;
  const { buyer, collector, hub, parcels } = order;
  return html`<div class="pass" part="pass">
    <div class="head">
      <div class="grow">
        <b>${own(buyer.name)}</b>
        ${collector ? html`<p>${own(words.collects(collector.name))}</p>` : nothing}
        ${parcels.length > 1 ? html`<p>${words.parcels(parcels.length)}</p>` : nothing}
        ${parcel.shelf ? html`<p>${words.shelf(parcel.shelf)}</p>` : nothing}
      </div>
      <div>
        <b><bdi>${hub.code}</bdi></b>
        <p>${own(hub.name)}</p>
      </div>
    </div>
    <div class="core">
      <p>${words.yourCode}</p>
      ${code(parcel.pickupCode)}
    </div>
    <div class="feet">
      <p>${pay(view)}</p>
      <p>
        ${words.keptForYouUntil}<b>${parcel.holdUntil ? kept(view, parcel.holdUntil) : words.askTheHub}</b>
      </p>
    </div>
  </div>`;
}

/** Two groups to read and say; digit by digit for those who hear it. Digits keep their order in every script. */
function code(digits: string) {
  const half = Math.ceil(digits.length / 2);
  return html`<p class="code" part="code" dir="ltr">
    <span class="vh">${[...digits].join(' ')}</span
    ><span aria-hidden="true">${digits.slice(0, half)}<i></i>${digits.slice(half)}</span>
  </p>`;
}

function pay({ words, locale, order }: PassView) {
  if (!cashDue(order)) return html`${words.payment}<b>${paymentStanding(order, words)}</b>`;
  const about = aboutTotal(order);
  return html`${words.payInCash}<b
      >${about ? html`<span class="vh">${words.aboutWord} </span><span aria-hidden="true">≈ </span>` : nothing}<bdi
        >${formatMoney(locale, order.total)}</bdi
      ></b
    >`;
}

const kept = ({ locale, now, order }: PassView, until: string) =>
  html`<time datetime=${until}>${formatDayTime(locale, until, order.hub.timeZone, now)}</time>`;
