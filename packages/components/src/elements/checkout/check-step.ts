import {
  formatMoney,
  formatDayTime,
  formatQuantity,
  safeUrl,
  type Cart,
  type CartLine,
  type Hub,
  type HubRun,
  type Store,
} from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import { cash, icon, info, phone as phoneIcon } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { own } from '../../templates/own.js';
import { sum } from '../../templates/sum.js';
import { collectDay } from './day.js';
import type { Draft } from './order-flow.js';
import type { Step } from './stops.js';

export type Method = Draft['payment']['method'];

/** The last stop: everything at a glance, how it is paid, and "Place the order". */
export interface CheckView {
  words: CheckoutWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  cart: Cart & { run: HubRun };
  hub: Hub;
  store: Store;
  who: Pick<Draft, 'buyer' | 'collector'>;
  method: Method;
  /** The partner's own way to pay lies in the slot. */
  hasPayment: boolean;
  pending: boolean;
  /** False when this device keeps nothing. */
  durable: boolean;
  /** There is no signal: the total is what this device knows. */
  unconfirmed: boolean;
  /** Where the basket is; null leaves the link away. */
  cartHref: string | null;
  /** The promise; nothing while another run is offered. */
  tally: TemplateResult | typeof nothing;
  refusal: TemplateResult | typeof nothing;
  /** The basket was changed for the buyer: the new total is to be looked at. */
  changed: TemplateResult | typeof nothing;
  onStep: (step: Step) => void;
  onMethod: (method: Method) => void;
  onSlot: () => void;
  onPlace: () => void;
}

export const checkStep = (view: CheckView): TemplateResult => html`
  ${view.tally} ${review(view)} ${payment(view)} ${totals(view)} ${links(view)}
  <div class="foot">
    ${view.changed}
    ${view.unconfirmed ? note({ tone: 'acc', icon: info, title: view.words.unconfirmed, text: view.words.unconfirmedText }) : nothing}
    ${view.durable ? nothing : note({ icon: info, title: view.words.stay, text: view.words.stayText })}
    ${view.refusal === nothing ? placeButton(view) : view.refusal}
    <p class="vh" role="status">${view.pending ? view.words.placing : ''}</p>
  </div>
`;

/** Steps aside while a question is open: that has its own ready answer. */
const placeButton = (view: CheckView) => html`
  <button
    type="button"
    class="b full big"
    part="place"
    id="place"
    aria-disabled=${view.pending ? 'true' : nothing}
    @click=${view.onPlace}
  >
    ${view.pending ? view.words.placing : view.words.place}
  </button>
  <p class="small soft mid">${view.words.freeToCancel(untilText(view))}</p>
`;

function untilText({ locale, now, cart: { run } }: CheckView): string {
  return formatDayTime(locale, run.ordersCloseAt, run.timeZone, now);
}

function review(view: CheckView) {
  const { words, hub, cart } = view;
  return html`<div class="panel review" part="review">
    <div>
      <p class="k">${words.collectAt}</p>
      <div class="v">
        <b>${own(hub.name)}</b>
        ${hub.landmark ? html`<p class="soft small">${own(hub.landmark)}</p>` : nothing}
      </div>
      ${change(words, words.changeHub, () => view.onStep('hub'))}
    </div>
    ${whoRow(view)}
    <div>
      <p class="k">${words.things(cart.lines.length)}</p>
      <ul class="v">
        ${cart.lines.map((line) => html`<li>${own(lineText(view, line))}</li>`)}
      </ul>
      ${
        view.cartHref
          ? html`<a class="b quiet" href=${view.cartHref} aria-label=${words.changeThings}
              >${words.change}</a
            >`
          : nothing
      }
    </div>
  </div>`;
}

function whoRow({ words, who: { buyer, collector }, onStep }: CheckView) {
  return html`<div>
    <p class="k">${words.onTheParcel}</p>
    <div class="v">
      <b>${own(buyer.name)}</b>
      ${buyer.phone ? html`<p class="soft small">${words.phoneEnding(buyer.phone.slice(-4))}</p>` : nothing}
      ${
        collector
          ? html`<p class="soft small">
              ${words.collectedBy(collector.name)}${collector.relation ? words.inBrackets(collector.relation) : ''}
            </p>`
          : nothing
      }
    </div>
    ${change(words, words.changeName, () => onStep('name'))}
  </div>`;
}

const change = (words: CheckoutWords, label: string, press: () => void) =>
  html`<button type="button" class="b quiet" aria-label=${label} @click=${press}>${words.change}</button>`;

const counted = (line: CartLine) => line.quantityUnit.unit === 'C62';

/** "2 × Wildflower honey, 500 g", "about 2 kg Red Fuji apples". */
export function lineText({ words, locale }: Pick<CheckView, 'words' | 'locale'>, line: CartLine): string {
  const quantity = formatQuantity(locale, line.quantity, line.quantityUnit);
  if (!counted(line)) return `${line.soldByWeight ? words.about(quantity) : quantity} ${line.name}`;
  const named = words.listed(...[line.name, line.label].filter(Boolean));
  const count = new Intl.NumberFormat(locale).format(line.quantity);
  return line.quantity === 1 ? named : words.times(count, named);
}

function payment(view: CheckView) {
  const { words, hub, hasPayment } = view;
  const takesCash = hub.services.includes('cash') || !hasPayment;
  return html`<fieldset class="panel opts" part="payment">
    <legend class="vh">${words.howYouPay}</legend>
    ${takesCash ? option(view, 'cash_at_hub', words.cash, words.cashText, cash) : nothing}
    ${hasPayment ? option(view, 'partner', words.partner, words.partnerText, phoneIcon) : nothing}
    <div class="own" ?hidden=${!hasPayment || view.method !== 'partner'}>
      <slot name="payment" @slotchange=${view.onSlot}></slot>
    </div>
  </fieldset>`;
}

function option({ method, onMethod }: CheckView, value: Method, title: string, text: string, sign: string) {
  return html`<label class="opt">
    <input
      type="radio"
      name="payment"
      value=${value}
      aria-describedby="about-${value}"
      .checked=${live(method === value)}
      @change=${() => onMethod(value)}
    />
    <b>${title}</b>${icon(sign)}
    <span class="soft" id="about-${value}">${text}</span>
  </label>`;
}

function totals({ words, locale, now, cart, method }: CheckView) {
  const { run } = cart;
  const weighed = cart.ceiling.amount > cart.total.amount;
  const day = collectDay(locale, run, now);
  const total = method === 'cash_at_hub' ? words.toPay(day) : weighed ? words.totalAbout : words.total;
  return html`<div class="totals">
    ${sum({ locale, totals: cart.totals, total, about: weighed ? words.aboutWord : undefined, names: words })}
    ${weighed ? html`<p class="small soft">${words.ceiling(formatMoney(locale, cart.ceiling))}</p>` : nothing}
  </div>`;
}

/** The store's own pages; an address that isn't safe is left out. */
function links({ words, store }: CheckView) {
  const names: Record<string, string> = {
    terms_of_service: words.terms,
    privacy_policy: words.privacy,
    refund_policy: words.refund,
    faq: words.faq,
  };
  const safe = store.links.flatMap(({ type, url, title }) => {
    const href = safeUrl(url);
    const name = title || (Object.hasOwn(names, type) ? names[type]! : words.otherLink);
    return href ? [html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${name}</a></li>`] : [];
  });
  return safe.length === 0
    ? nothing
    : html`<div class="small" part="links">
        <p class="soft">${words.links}</p>
        <ul class="links">
          ${safe}
        </ul>
      </div>`;
}
