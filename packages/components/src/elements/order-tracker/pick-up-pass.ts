import { formatMoney, pickUpText } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { own } from '../../templates/own.js';
import { groups, type Pass, type PassParcel } from './pass.js';
import { keptUntil, keptUntilText } from './pass-texts.js';
import type { Qr } from './qr.js';
import { paymentStanding } from './payment.js';

/** What a pass is drawn from. */
export interface PassView {
  words: TrackerWords;
  locale: string;
  pass: Pass;
  /** Whose it is and who collects: known while the page is open, never kept on the device. */
  person: { buyer: string; collector: string | null } | null;
  /** "Open today until 19:00"; empty while it isn't known. */
  opening: TemplateResult | string;
  /** The hub's whole week, for paper. */
  week: readonly string[];
  /** A text's QR code: undefined while it is on its way, null where there is none. */
  qr: (text: string) => Qr | null | undefined;
  /** Says from when the pass is, where it is the device's. */
  asOf: string | null;
}

/** The buyer's half of the tally: whose parcels, at which hub, the codes to say, what to pay, until when they are kept. */
export function pickUpPass(view: PassView): TemplateResult {
  const { words, pass, asOf } = view;
  return html`<div class="pass" part="pass">
    ${head(view)} ${pass.parcels.map((parcel, index) => core(view, parcel, index))} ${where(view)}
    <div class="feet">
      <p>${pay(view)}</p>
      <p>${words.keptForYouUntil}<b>${kept(view)}</b></p>
      ${asOf ? html`<p class="print">${asOf}</p>` : nothing}
    </div>
  </div>`;
}

function head({ words, person, pass: { number, hub, parcels, of } }: PassView) {
  const order = html`${words.order} <bdi>${number}</bdi>`;
  const count = parcels.length < of ? words.parcelsOf(parcels.length, of) : of > 1 ? words.parcels(of) : '';
  return html`<div class="head">
    <div class="grow">
      ${
        person
          ? html`<b>${own(person.buyer)}</b>
              <p>${order}</p>`
          : html`<b>${order}</b>`
      }
      ${person?.collector ? html`<p>${own(words.collects(person.collector))}</p>` : nothing}
      ${count ? html`<p>${count}</p>` : nothing}
    </div>
    <div>
      <b><bdi>${hub.code}</bdi></b>
      <p>${own(hub.name)}</p>
    </div>
  </div>`;
}

function core({ words, pass: { parcels }, qr }: PassView, parcel: PassParcel, index: number) {
  const { code, shelf } = parcel;
  return html`<div class="core">
    <div>
      <p>${words.yourCode}</p>
      ${spoken(code)}
      ${parcels.length > 1 ? html`<p>${words.parcelOf(index + 1, parcels.length)}</p>` : nothing}
      ${shelf ? html`<p>${words.shelf(shelf)}</p>` : nothing}
    </div>
    ${plate(words, qr(pickUpText({ parcelId: parcel.id, code })))}
  </div>`;
}

/** Two groups to read and say; digit by digit for those who hear it. Digits keep their order in every script. */
function spoken(code: string) {
  const [first, second] = groups(code);
  return html`<p class="code" part="code" dir="ltr">
    <span class="vh">${[...code].join(' ')}</span><span aria-hidden="true">${first}<i></i>${second}</span>
  </p>`;
}

/** Black on white in every theme. Its room is kept while it is on its way; where there is none, the code is enough. */
function plate(words: TrackerWords, qr: Qr | null | undefined) {
  if (qr === null) return nothing;
  if (!qr) return html`<div class="qr"></div>`;
  return html`<svg class="qr" part="qr" role="img" aria-label=${words.qr} viewBox="0 0 ${qr.side} ${qr.side}">
    <path d=${qr.path}></path>
  </svg>`;
}

const where = ({ pass: { hub }, opening, week }: PassView) =>
  html`<div class="where">
    ${hub.landmark ? html`<p>${own(hub.landmark)}</p>` : nothing}
    <p class="hours no-print">${opening}</p>
    ${week.map((line) => html`<p class="print num">${line}</p>`)}
  </div>`;

function pay({ words, locale, pass: { cash, about, payment } }: PassView) {
  if (!cash) return html`${words.payment}<b>${paymentStanding({ payment: { state: payment } }, words)}</b>`;
  return html`${words.payInCash}<b
      >${about ? html`<span class="vh">${words.aboutWord} </span><span aria-hidden="true">≈ </span>` : nothing}<bdi
        >${formatMoney(locale, cash)}</bdi
      ></b
    >`;
}

function kept({ words, locale, pass }: PassView) {
  const until = keptUntil(pass);
  if (!until) return words.askTheHub;
  return html`<time datetime=${until}>${keptUntilText(locale, pass)}</time>`;
}
