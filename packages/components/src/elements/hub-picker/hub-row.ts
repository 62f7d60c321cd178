import type { Hub, HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HubsFirstWords } from '../../i18n/en/hubs-first.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { heading } from '../../templates/heading.js';
import { hub as hubIcon, icon } from '../../templates/icons.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { hubChoice, type HubChoice } from './hub-choice.js';
import type { HubMore } from './hub-more.js';

/** What every row of one list needs. */
export interface RowContext {
  words: HubsFirstWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  headingLevel: number;
  compact: boolean;
  disabled: boolean;
  /** The hub that is chosen, and its run while that takes orders. */
  chosen: { hubId: string; run: HubRun | null } | null;
  /** What comes later: its room is kept. */
  more: HubMore | undefined;
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
  return html`<li class="hub ${on ? 'on' : ''}" part="hub ${on ? 'chosen' : ''}">
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
    ${who(hub, view, html`<label for=${id}>${hub.name}</label>`)}
    <div class="promise" id="${id}-run">${promise(run, view, !on)}</div>
    ${services(hub, view, on)} ${call(hub, view)}
  </li>`;
}

/** Dashed: what stands in the way, and what can be done. */
const awayRow = (hub: Hub, choice: Exclude<HubChoice, { kind: 'ready' }>, view: RowContext): TemplateResult =>
  html`<li class="hub no" part="hub">
    ${who(hub, view, hub.name, choice)} ${view.more?.wayOn(hub, choice, view)}
  </li>`;

/** What the folded picker shows: the hub that was chosen, and a way to change it. */
export const hubChosen = (
  hub: Hub,
  run: HubRun | null,
  view: RowContext,
  onChange: () => void,
): TemplateResult =>
  html`<div class="hub plain on" part="hub chosen">
    ${who(hub, view, hub.name)}
    <div class="promise">
      ${run ? promise(run, view) : (view.more?.runGone(hub, view) ?? html`<span class="bone"></span>`)}
    </div>
    ${services(hub, view, true)}
    <div class="acts change">
      <button type="button" class="b soft change-hub" ?disabled=${view.disabled} @click=${onChange}>
        ${icon(hubIcon, 's')}<span>${view.words.change}<span class="vh">: ${hub.name}</span></span>
      </button>
      ${call(hub, view)}
    </div>
  </div>`;

/** Name and place; how far, and its hours or why it can't be chosen. */
const who = (hub: Hub, view: RowContext, name: TemplateResult | string, choice?: HubChoice) =>
  html`<div class="who">
    <div class="head">${heading(view.headingLevel, name, 'name')} ${view.more?.distance(hub)}</div>
    <div class="meta" id="hub-${hub.id}-meta">
      ${placeLine(hub)}
      <p class="hours">${view.more?.standing(hub, view.now, choice)}</p>
    </div>
  </div>`;

const promise = (run: HubRun, { tallyWords, locale, now }: RowContext, quiet = false) =>
  tally({ ...runTally(tallyWords, locale, run, now), quiet });

const services = (hub: Hub, { compact, more }: RowContext, on: boolean) =>
  // Collection is what every hub is for.
  compact || hub.services.length < 2
    ? nothing
    : html`<div class="does">${more?.services(hub, on ? 4 : 2)}</div>`;

/** Who doesn't know the hours can ask. */
const call = (hub: Hub, { more }: RowContext) => (hub.hours ? nothing : more?.call(hub));

/** Landmark first, then the code that stands on the hub's sign. */
export const placeLine = (hub: Hub): TemplateResult => {
  const where = hub.landmark ?? hub.area?.name;
  return html`<p>${where ? html`<span class="where">${where}</span> · ` : nothing}<bdi>${hub.code}</bdi></p>`;
};
