import type { Hub, HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubsWords } from '../../i18n/en/hubs.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { heading } from '../../templates/heading.js';
import { icon, info, warn } from '../../templates/icons.js';
import { own } from '../../templates/own.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { hubChoice, openRuns, type HubChoice } from '../hub-picker/hub-choice.js';
import { awayText } from '../hub-picker/hub-away.js';
import { placeLine } from '../hub-picker/hub-row.js';
import { callLink, services } from '../hub-picker/hub-services.js';
import { clockAt } from '../hub-picker/opening.js';
import { clockTime, openingLine } from '../hub-picker/opening-line.js';
import { nextText } from '../hub-picker/when.js';
import { isWholeDay, weekOf, type DayHours } from './week.js';

/** What a hub's card needs. */
export interface HubCardView {
  hub: Hub;
  words: HubsWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  headingLevel: number;
}

/** Who, where, when it is open, what comes next, what it does. */
export function hubCardView(view: HubCardView): TemplateResult {
  const { hub, words, locale, now, headingLevel } = view;
  const choice = hubChoice(hub, now);
  // A hub that takes a rest is not "open until 19:00".
  const rests = choice.kind === 'shut' && choice.reason !== 'no_run';
  return html`<div class="who">
      ${heading(headingLevel, hub.name, 'name')}
      <div class="meta">
        ${placeLine(hub)} ${rests ? nothing : html`<p>${openingLine(hub, words, locale, now)}</p>`}
      </div>
    </div>
    ${standing(view, choice)} ${promise(view, choice)}
    ${hub.directions ? directions(hub.directions, words) : nothing}
    ${hub.hours?.length && !rests ? week(view, weekOf(hub.hours)) : nothing} ${services(hub, Infinity, words)}
    <p class="small soft kept">${own(words.kept(hub.holdPolicy.days))}</p>
    ${callLink(hub, words, true)}`;
}

/** What stands in the way of collecting here; nothing where nothing does. */
function standing({ hub, words, locale, now }: HubCardView, choice: HubChoice) {
  if (choice.kind === 'shut')
    return html`<div class="note">
      ${icon(info)}
      <p class="grow">${awayText(hub, choice, words, locale, now)}</p>
    </div>`;
  if (hub.status !== 'closing') return nothing;
  return html`<div class="note time">
    ${icon(warn)}
    <p class="grow"><b>${words.closing}</b></p>
  </div>`;
}

/** The tally of the next run, and the one after it in a line. */
function promise({ hub, words, tallyWords, locale, now }: HubCardView, choice: HubChoice) {
  if (choice.kind === 'shut') return nothing;
  const [first, second] = openRuns(hub, now);
  const closed = choice.kind === 'offer' ? choice.closed : null;
  const shown: HubRun = closed ?? choice.run;
  const later = closed ? first : second;
  return html`<div class="promise">
    ${tally(runTally(tallyWords, locale, shown, now, first))}
    ${later ? html`<p class="small soft num">${own(nextText(later, words, locale, now))}</p>` : nothing}
  </div>`;
}

const directions = (text: string, words: HubsWords) =>
  html`<div class="find">
    <p class="label">${words.findIt}</p>
    <p class="way">${own(text)}</p>
  </div>`;

/** All seven days, folded away; today stands out. */
function week({ hub, words, locale, now }: HubCardView, days: readonly DayHours[]) {
  const today = clockAt(now, hub.timeZone)?.weekday;
  return html`<details class="week">
    <summary>${words.week}</summary>
    <dl class="num">
      ${days.map((day) => {
        const look = day.weekday === today ? 'today' : nothing;
        return html`<dt class=${look}>${dayName(locale, day.weekday)}</dt>
          <dd class=${look}>${hoursText(words, locale, day)}</dd>`;
      })}
    </dl>
  </details>`;
}

/** A week that begins on Sunday 22 November 2026. */
const dayName = (locale: string, weekday: number) =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, 10, 22 + weekday, 12),
  );

function hoursText(words: HubsWords, locale: string, day: DayHours) {
  if (day.spans.length === 0) return words.closedDay;
  if (isWholeDay(day)) return words.dayAndNight;
  return day.spans.map(
    ([opens, closes], index) =>
      html`${index ? ', ' : ''}<bdi>${clockTime(locale, opens)}–${clockTime(locale, closes)}</bdi>`,
  );
}

/** The card's own shape while it waits. */
export const hubCardBones = (words: HubsWords): TemplateResult => html`
  <div class="who" role="img" aria-label=${words.waiting}>
    <p class="name"><span class="bone"></span></p>
    <div class="meta"><span class="bone"></span><span class="bone"></span></div>
  </div>
  <div class="promise"><span class="bone"></span></div>
  <p class="late">${words.late}</p>
`;
