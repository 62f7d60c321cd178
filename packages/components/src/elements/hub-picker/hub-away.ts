import { formatDay, formatDayTime, type Hub, type HubRun } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { HubsWords } from '../../i18n/en/hubs.js';
import { warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { openRuns, takesOrders, type HubChoice } from './hub-choice.js';
import type { RowContext } from './hub-row.js';
import { callLink } from './hub-services.js';
import { nextText } from './when.js';

/** Why a hub can't just be chosen, and what to do. */
export function awayText(
  hub: Hub,
  choice: HubChoice,
  words: HubsWords,
  locale: string,
  now: number,
): TemplateResult {
  const [why, then] = texts(hub, choice, words, locale, now);
  return html`<b>${why}</b> ${then}`;
}

function texts(hub: Hub, choice: HubChoice, words: HubsWords, locale: string, now: number): string[] {
  if (choice.kind === 'ready') return [];
  const { closed } = choice;
  const why = closed && words.runClosed(formatDayTime(locale, closed.ordersCloseAt, closed.timeZone, now));
  if (choice.kind === 'offer') return [why ?? words.closing, nextText(choice.run, words, locale, now)];
  switch (choice.reason) {
    case 'opening': {
      const opens = hub.openedOn && formatDay(locale, `${hub.openedOn}T12:00:00Z`, 'UTC', now);
      return [opens ? words.openingFrom(opens) : words.opening, words.openingText];
    }
    case 'paused':
      return [words.paused, words.pausedText];
    case 'closed':
      return [words.shut, words.shutText];
    case 'no_run':
      return [why ?? words.noRun, words.noRunText];
  }
}

/** The run that is offered instead, else the hub's phone. */
export const wayOn = (hub: Hub, choice: HubChoice, words: HubsWords, { disabled, onPick }: RowContext) =>
  choice.kind === 'offer'
    ? html`<div class="acts">
        <button
          type="button"
          class="b line"
          id="hub-${hub.id}-next"
          ?disabled=${disabled}
          @click=${() => onPick(hub, choice.run)}
        >
          <span
            >${choice.reason === 'run_closed' ? words.chooseNext : words.chooseThis}<span class="vh"
              >: ${hub.name}</span
            ></span
          >
        </button>
      </div>`
    : callLink(hub, words);

/** The chosen run takes no orders any more: one question, a ready answer, a way out. */
export function runGone(hub: Hub, words: HubsWords, { locale, now, disabled, onPick }: RowContext) {
  const [next] = openRuns(hub, now);
  const closed = hub.nextRuns.find((run: HubRun) => !takesOrders(run, now));
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
