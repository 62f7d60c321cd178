import { isHamletError } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { TrackerWords } from '../../i18n/en/tracker.js';
import { warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';

/** Why an order was not cancelled. */
export type CancelFailure = 'tooLate' | 'changed' | 'unknown' | 'failed';

/** Reads it from the error's code. */
export function cancelFailure(error: unknown): CancelFailure {
  if (!isHamletError(error)) return 'failed';
  if (error.code === 'not_cancellable') return 'tooLate';
  if (error.code === 'stale') return 'changed';
  const { status } = error;
  return !status || status === 409 || status === 429 || status >= 500 ? 'unknown' : 'failed';
}

/** Cancelling takes two presses, as it can't be undone. */
export interface CancelView {
  words: TrackerWords;
  /** Whether it can still be cancelled. */
  open: boolean;
  asking: boolean;
  pending: boolean;
  failure: CancelFailure | null;
  /** "Tue 18:00". */
  until: string;
  onAsk: () => void;
  onYes: () => void;
  onNo: () => void;
}

export function cancelling(view: CancelView): TemplateResult | typeof nothing {
  const { words, open, asking, failure } = view;
  const why = failure ? failureNote(words, failure) : nothing;
  if (!open) return why;
  if (asking) return html`${why} ${question(view)}`;
  return html`${why}
    <div class="cancel">
      <button type="button" class="b quiet" id="cancel" part="cancel" @click=${view.onAsk}>
        ${words.cancel}
      </button>
      <p class="soft small">${words.freeToCancel(view.until)}</p>
    </div>`;
}

function question({ words, pending, onYes, onNo }: CancelView) {
  return html`<div role="group" aria-label=${words.cancelSure} id="asking" tabindex="-1">
    ${note({
      tone: 'time',
      icon: warn,
      title: words.cancelSure,
      text: words.cancelText,
      actions: html`<button
          type="button"
          class="b bad"
          aria-disabled=${pending ? 'true' : nothing}
          @click=${onYes}
        >
          ${pending ? words.cancelling : words.cancelYes}
        </button>
        <button type="button" class="b quiet" ?disabled=${pending} @click=${onNo}>${words.cancelNo}</button>`,
    })}
    <p class="vh" role="status">${pending ? words.cancelling : ''}</p>
  </div>`;
}

function failureNote(words: TrackerWords, failure: CancelFailure) {
  const texts = {
    tooLate: [words.tooLate, words.tooLateText],
    changed: [words.changedMeanwhile, words.changedMeanwhileText],
    unknown: [words.cancelUnknown, words.cancelUnknownText],
    failed: [words.notCancelled, words.notCancelledText],
  } as const;
  const [title, text] = texts[failure];
  const tone = failure === 'failed' ? 'bad' : 'time';
  return html`<div role="alert">${note({ tone, icon: warn, title, text })}</div>`;
}
