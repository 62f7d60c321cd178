import { isHamletError, type Hub } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { HubsWords } from '../../i18n/en/hubs.js';
import { icon, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { hubChoice } from './hub-choice.js';
import type { HubFinder } from './hub-finder.js';
import { foundLine, noHubs, waitingRows } from './hub-finder-view.js';
import { hubRow, type RowContext } from './hub-row.js';

/** The rows and what they stand for. */
export interface ListView {
  finder: HubFinder;
  /** The chosen hub: it stays in sight, whatever is looked for. */
  hub: Hub | null;
  required: boolean;
  row: RowContext;
  onShowAll: () => void;
}

/** The hubs that were found, waiting rows, or why there are none; the chosen one always. */
export function hubList(view: ListView): TemplateResult {
  const { finder, hub, row } = view;
  const { hubs, status } = finder;
  const pinned = hub && !hubs?.some(({ id }) => id === hub.id) ? [hub] : [];
  if (status === 'failed' || (status === 'ready' && hubs?.length === 0))
    return html`${group(pinned, view)} ${noHubs(finder, row.words, view.onShowAll)}`;
  if (!hubs) return html`${group(pinned, view)} ${waitingRows(row.words, 4)}`;
  return html`<div role="status">${foundLine(finder, row.words)}</div>
    ${group([...pinned, ...hubs], view)}`;
}

function group(hubs: readonly Hub[], { finder, required, row }: ListView) {
  if (hubs.length === 0) return nothing;
  const any = hubs.some((hub) => hub.id === row.chosen?.hubId || hubChoice(hub, row.now).kind === 'ready');
  return html`<div
    class="hubs"
    role=${any ? 'radiogroup' : 'group'}
    aria-label=${row.words.list}
    aria-required=${any && required ? 'true' : nothing}
    aria-busy=${finder.status === 'loading' ? 'true' : 'false'}
    @keydown=${jump}
  >
    <ul role="list">
      ${repeat(
        hubs,
        ({ id }) => id,
        (hub) => hubRow(hub, row),
      )}
    </ul>
  </div>`;
}

/** Home and End go to the first and last hub; the arrows are the browser's own. */
function jump(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLInputElement) || !['Home', 'End'].includes(event.key)) return;
  const dots = (event.currentTarget as Element).querySelectorAll<HTMLInputElement>('.dot:enabled');
  const dot = dots[event.key === 'Home' ? 0 : dots.length - 1];
  event.preventDefault();
  dot?.focus();
  dot?.click();
}

/** The bar at the foot. */
export interface FootView {
  words: HubsWords;
  /** The hub that can be confirmed now; null while there is none. */
  ready: Hub | null;
  off: boolean;
  pending: boolean;
  /** What is missing or closed, in words. */
  wrong: string;
  /** Why the last try failed. */
  error: unknown;
  canKeep: boolean;
  onConfirm: () => void;
  onKeep: () => void;
}

/** The button that tells the basket, named after the hub. */
export const footView = ({ words, ready, off, pending, canKeep, ...view }: FootView): TemplateResult =>
  html`<div class="foot" part="foot">
    ${view.error ? failure(view.error, words) : nothing}
    ${view.wrong ? html`<p class="err">${icon(warn, 's')}${view.wrong}</p>` : nothing}
    <button
      type="button"
      class="b full big confirm"
      aria-disabled=${ready && !off ? nothing : 'true'}
      aria-busy=${pending ? 'true' : 'false'}
      @click=${view.onConfirm}
    >
      ${ready ? words.collectAt(ready.name) : words.chooseFirst}
    </button>
    ${
      canKeep
        ? html`<button type="button" class="b quiet full" @click=${view.onKeep}>${words.keep}</button>`
        : nothing
    }
  </div>`;

function failure(error: unknown, words: HubsWords) {
  const gone = isHamletError(error, 'hub_unavailable') || isHamletError(error, 'run_closed');
  const [title, text] = gone ? [words.hubGone, words.hubGoneText] : [words.notSaved, words.notSavedText];
  return html`<div role="alert">${note({ tone: gone ? 'time' : 'bad', icon: warn, title, text })}</div>`;
}
