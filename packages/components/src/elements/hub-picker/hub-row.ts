import { formatDay, formatDayTime, formatDistance, formatPhone, type Hub, type HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HubsWords } from '../../i18n/en/hubs.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { heading } from '../../templates/heading.js';
import { cash, icon, person, phone } from '../../templates/icons.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { hubChoice, type HubChoice } from './hub-choice.js';
import { openingLine } from './opening-line.js';
import { nextText } from './when.js';

/** What every row of one list needs. */
export interface RowContext {
  words: HubsWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  headingLevel: number;
  compact: boolean;
  disabled: boolean;
  /** The hub that is chosen, and its run while that takes orders. */
  chosen: { hubId: string; run: HubRun | null } | null;
  onPick: (hub: Hub, run: HubRun) => void;
}

/** One hub: the whole row is the target of its radio button, or it says why it has none. */
export function hubRow(hub: Hub, view: RowContext): TemplateResult {
  const choice = hubChoice(hub, view.now);
  const run = view.chosen?.hubId === hub.id ? view.chosen.run : null;
  if (run) return openRow(hub, run, true, view);
  return choice.kind === 'ready' ? openRow(hub, choice.run, false, view) : awayRow(hub, choice, view);
}

function openRow(hub: Hub, run: HubRun, on: boolean, view: RowContext): TemplateResult {
  const id = `hub-${hub.id}`;
  return html`<li class="hub ${on ? 'on' : ''}" part=${on ? 'hub chosen' : 'hub'}>
    <input
      type="radio"
      class="dot"
      name="hub"
      id=${id}
      aria-describedby="${id}-km ${id}-meta ${id}-run"
      .checked=${live(on)}
      ?disabled=${view.disabled}
      @change=${() => view.onPick(hub, run)}
    />
    <div class="who">
      <div class="head">
        ${heading(view.headingLevel, html`<label for=${id}>${hub.name}</label>`, 'name')}
        ${distanceOf(hub, id, view)}
      </div>
      <div class="meta" id="${id}-meta">
        ${placeLine(hub)}
        <p>${openingLine(hub, view.words, view.locale, view.now)}</p>
      </div>
    </div>
    <div class="promise" id="${id}-run">
      ${tally({ ...runTally(view.tallyWords, view.locale, run, view.now), quiet: !on })}
    </div>
    ${view.compact ? nothing : services(hub, on ? 4 : 2, view.words)}
    ${hub.hours ? nothing : callLink(hub, view.words)}
  </li>`;
}

/** Dashed: what stands in the way, and what can be done. */
function awayRow(hub: Hub, choice: Exclude<HubChoice, { kind: 'ready' }>, view: RowContext): TemplateResult {
  const { words } = view;
  const offer = choice.kind === 'offer' ? choice : null;
  return html`<li class="hub no" part="hub">
    <div class="who">
      <div class="head">
        ${heading(view.headingLevel, hub.name, 'name')} ${distanceOf(hub, `hub-${hub.id}`, view)}
      </div>
      <div class="meta">
        ${placeLine(hub)}
        <p>${offer ? offerText(offer, view) : shutText(hub, choice, view)}</p>
      </div>
    </div>
    ${offer ? offerButton(hub, offer, view) : callLink(hub, words)}
  </li>`;
}

const offerButton = (
  hub: Hub,
  offer: { reason: string; run: HubRun },
  { words, disabled, onPick }: RowContext,
) => {
  const next = offer.reason === 'run_closed';
  return html`<div class="acts">
    <button
      type="button"
      class="b line"
      id="hub-${hub.id}-next"
      ?disabled=${disabled}
      @click=${() => onPick(hub, offer.run)}
    >
      <span>${next ? words.chooseNext : words.chooseThis}<span class="vh">: ${hub.name}</span></span>
    </button>
  </div>`;
};

function offerText(
  { closed, run }: { closed: HubRun | null; run: HubRun },
  { words, locale, now }: RowContext,
): TemplateResult {
  const why = closed
    ? words.runClosed(formatDayTime(locale, closed.ordersCloseAt, closed.timeZone, now))
    : words.closing;
  return html`<b>${why}</b> ${nextText(run, words, locale, now)}`;
}

/** Why a hub can't be chosen, and what to do. */
export function shutText(
  hub: Hub,
  choice: HubChoice,
  { words, locale, now }: Pick<RowContext, 'words' | 'locale' | 'now'>,
): TemplateResult {
  if (choice.kind !== 'shut') return html``;
  if (choice.reason === 'opening') {
    const opens = hub.openedOn && formatDay(locale, `${hub.openedOn}T12:00:00Z`, 'UTC', now);
    return html`<b>${opens ? words.openingFrom(opens) : words.opening}</b> ${words.openingText}`;
  }
  if (choice.reason === 'paused') return html`<b>${words.paused}</b> ${words.pausedText}`;
  if (choice.reason === 'closed') return html`<b>${words.shut}</b> ${words.shutText}`;
  const { closed } = choice;
  const why = closed
    ? words.runClosed(formatDayTime(locale, closed.ordersCloseAt, closed.timeZone, now))
    : words.noRun;
  return html`<b>${why}</b> ${words.noRunText}`;
}

const distanceOf = (hub: Hub, id: string, { words, locale }: RowContext) => {
  if (hub.distance === null) return nothing;
  const distance = formatDistance(locale, hub.distance);
  return html`<p class="km" id="${id}-km">
    <bdi aria-hidden="true">${distance}</bdi><span class="vh">${words.away(distance)}</span>
  </p>`;
};

/** Landmark first, then the code that stands on the hub's sign. */
export const placeLine = (hub: Hub): TemplateResult => {
  const where = hub.landmark ?? hub.area?.name;
  return html`<p>${where ? html`<span class="where">${where}</span> · ` : nothing}<bdi>${hub.code}</bdi></p>`;
};

/** What people look for first. Collection is what every hub is for. */
const shown = [
  'cash',
  'assisted_order',
  'mobile_money',
  'cold_storage',
  'produce_drop_off',
  'parcel_sending',
  'bill_payment',
  'training',
];
const icons: Record<string, string> = { cash, assisted_order: person };

/** The services as tags, at most so many of them. Those this version can't name are left out. */
export function services(hub: Hub, most: number, words: HubsWords): TemplateResult | typeof nothing {
  const named = shown.filter((name) => hub.services.includes(name)).slice(0, most);
  if (named.length === 0) return nothing;
  return html`<ul class="tags" aria-label=${words.services}>
    ${named.map(
      (name) =>
        html`<li class="tag">
          ${icons[name] ? icon(icons[name], 's') : nothing}${words.service[name as keyof HubsWords['service']]}
        </li>`,
    )}
  </ul>`;
}

/** A phone number that can be dialled, and nothing else. */
const dialable = /^\+[1-9]\d{6,14}$/;

/** A link to the hub's phone; `number` writes the number out. */
export function callLink(hub: Hub, words: HubsWords, number = false): TemplateResult | typeof nothing {
  if (!hub.phone || !dialable.test(hub.phone)) return nothing;
  const written = number ? html` <bdi class="num">${formatPhone(hub.phone)}</bdi>` : nothing;
  return html`<div class="acts">
    <a class="b line" href="tel:${hub.phone}"
      >${icon(phone, 's')}<span>${words.call}<span class="vh">: ${hub.name}</span>${written}</span></a
    >
  </div>`;
}
