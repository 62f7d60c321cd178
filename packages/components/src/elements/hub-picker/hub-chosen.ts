import { formatDayTime, type Hub, type HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../templates/heading.js';
import { hub as hubIcon, icon, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { openRuns } from './hub-choice.js';
import { openingLine } from './opening-line.js';
import { callLink, placeLine, services, type RowContext } from './hub-row.js';
import { nextText } from './when.js';

/** What the folded picker shows: the hub that was chosen, and a way to change it. */
export function hubChosen(
  hub: Hub,
  run: HubRun | null,
  view: RowContext,
  onChange: () => void,
): TemplateResult {
  const { words } = view;
  return html`<div class="hub plain on" part="hub chosen">
    <div class="who">
      <div class="head">${heading(view.headingLevel, hub.name, 'name')}</div>
      <div class="meta">
        ${placeLine(hub)}
        <p>${openingLine(hub, words, view.locale, view.now)}</p>
      </div>
    </div>
    <div class="promise">
      ${run ? tally(runTally(view.tallyWords, view.locale, run, view.now)) : runGone(hub, view)}
    </div>
    ${view.compact ? nothing : services(hub, 4, words)}
    <div class="acts change">
      <button type="button" class="b soft change-hub" ?disabled=${view.disabled} @click=${onChange}>
        ${icon(hubIcon, 's')}<span>${words.change}<span class="vh">: ${hub.name}</span></span>
      </button>
      ${hub.hours ? nothing : callLink(hub, words)}
    </div>
  </div>`;
}

/** The chosen run takes no orders any more: one question, a ready answer, a way out. */
function runGone(hub: Hub, { words, locale, now, disabled, onPick }: RowContext): TemplateResult {
  const [next] = openRuns(hub, now);
  const closed = hub.nextRuns.find((run) => Date.parse(run.ordersCloseAt) <= now);
  return note({
    tone: 'time',
    icon: warn,
    title: closed
      ? words.runClosed(formatDayTime(locale, closed.ordersCloseAt, closed.timeZone, now))
      : words.chosenClosed(hub.name),
    text: next ? nextText(next, words, locale, now) : words.noRunText,
    actions: next
      ? html`<button type="button" class="b" ?disabled=${disabled} @click=${() => onPick(hub, next)}>
          ${words.chooseNext}
        </button>`
      : undefined,
  });
}
