import { isNetworkError } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { TrackerFirstWords } from '../../i18n/en/tracker-first.js';
import { info, offline, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';

/** Calm: an order that this device doesn't have, or that is somebody else's. */
export const notFound = (words: TrackerFirstWords): TemplateResult =>
  note({ icon: info, title: words.notFound, text: words.notFoundText });

/** Nothing could be read yet: first what is safe, then what to do. */
export function notRead(words: TrackerFirstWords, error: unknown, retry: () => void): TemplateResult {
  const gone = isNetworkError(error);
  return html`<div role="alert">
    ${note({
      tone: gone ? '' : 'bad',
      icon: gone ? offline : warn,
      title: gone ? words.offlineTitle : words.failed,
      text: words.failedTextOrder,
      actions: html`<button type="button" class="b line" @click=${retry}>${words.retry}</button>`,
    })}
  </div>`;
}

/** A look failed; what is shown is from then. */
export const stale = (words: TrackerFirstWords, time: string): TemplateResult =>
  html`<div role="status">${note({ icon: offline, title: words.asOf(time), text: words.asOfText })}</div>`;
