import { isHamletError, type Hub } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubsFirstWords } from '../../i18n/en/hubs-first.js';
import { icon, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';

/** The bar at the foot. */
export interface FootView {
  words: HubsFirstWords;
  /** The hub that can be confirmed now; null while there is none. */
  ready: Hub | null;
  off: boolean;
  pending: boolean;
  /** What is missing or closed, in words. */
  wrong: string;
  /** Why the last try failed. */
  error: unknown;
  onConfirm: () => void;
  /** Goes back to the hub in the basket; null where there is none. */
  onKeep: (() => void) | null;
}

/** The button that tells the basket, named after the hub. */
export const footView = ({ words, ready, off, pending, wrong, error, ...on }: FootView): TemplateResult =>
  html`<div class="foot" part="foot">
    ${error ? failure(error, words) : nothing}
    ${wrong ? html`<p class="err">${icon(warn, 's')}${wrong}</p>` : nothing}
    <button
      type="button"
      class="b full big confirm"
      aria-disabled=${ready && !off ? nothing : 'true'}
      aria-busy=${pending ? 'true' : 'false'}
      @click=${on.onConfirm}
    >
      ${ready ? words.collectAt(ready.name) : words.chooseFirst}
    </button>
    ${
      on.onKeep
        ? html`<button type="button" class="b quiet full" @click=${on.onKeep}>${words.keep}</button>`
        : nothing
    }
  </div>`;

function failure(error: unknown, words: HubsFirstWords) {
  const gone = isHamletError(error, 'hub_unavailable') || isHamletError(error, 'run_closed');
  const [title, text] = gone ? [words.hubGone, words.hubGoneText] : [words.notSaved, words.notSavedText];
  return html`<div role="alert">${note({ tone: gone ? 'time' : 'bad', icon: warn, title, text })}</div>`;
}
