import { isNetworkError, type Hub } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SharedWords } from '../../i18n/en/shared.js';
import { empty } from '../../templates/note.js';
import { failed } from '../../templates/trouble.js';
import { hubChoice } from './hub-choice.js';
import type { HubFinder } from './hub-finder.js';
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
  const shown = status === 'failed' ? [] : (hubs ?? []);
  return html`<div class="found" role="status">${shown.length ? row.more?.found(finder) : nothing}</div>
    ${group([...pinned, ...shown], view)} ${shown.length ? row.more?.moreButton(finder) : noRows(view)}`;
}

function noRows({ finder, row: { words, more }, onShowAll }: ListView) {
  const { status, hubs, error } = finder;
  if (status === 'failed') return failed(words, isNetworkError(error), () => finder.again());
  if (!hubs) return waitingRows(words, 4);
  return more?.nothingFound(finder, onShowAll) ?? empty(words.nothing, words.nothingText);
}

function group(hubs: readonly Hub[], { finder, required, row }: ListView) {
  if (hubs.length === 0) return nothing;
  const any = hubs.some((hub) => hub.id === row.chosen?.hubId || hubChoice(hub, row.now).kind === 'ready');
  // Drawn before they are put in their places: what can't be drawn is said by the element.
  const rows = hubs.map((hub) => ({ id: hub.id, drawn: hubRow(hub, row) }));
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
        rows,
        ({ id }) => id,
        ({ drawn }) => drawn,
      )}
    </ul>
  </div>`;
}

/** Home and End go to the first and last hub; the arrows are the browser's own. */
function jump(event: KeyboardEvent): void {
  const to = { Home: 0, End: -1 }[event.key];
  if (to === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const dot = [...(event.currentTarget as Element).querySelectorAll<HTMLInputElement>('.dot:enabled')].at(to);
  dot?.focus();
  dot?.click();
}

/** Rows that wait, in the shape of the rows to come. */
export const waitingRows = ({ waiting, late }: SharedWords, count: number): TemplateResult => html`
  <p class="vh" role="status">${waiting}</p>
  <div class="hubs" aria-hidden="true">
    ${Array.from(
      { length: count },
      () =>
        html`<div class="hub plain">
          <div class="name"><span class="bone"></span></div>
          <div class="meta"><span class="bone"></span><span class="bone"></span></div>
          <div class="promise"><span class="bone"></span></div>
        </div>`,
    )}
  </div>
  <p class="late">${late}</p>
`;
