import { html, type TemplateResult } from 'lit';
import type { shared } from '../i18n/en/shared.js';
import { info, offline, warn } from './icons.js';
import { note } from './note.js';

type SharedWords = typeof shared;

/** Said where an element can't work: the page's set-up lacks something. The console says what. */
export const trouble = (words: SharedWords): TemplateResult =>
  note({ icon: info, title: words.troubleTitle, text: words.troubleText });

/** Said where reading failed: first what is safe, then what to do. */
export const failed = (
  words: SharedWords,
  isOffline: boolean,
  retry: () => void,
  text = words.failedText,
): TemplateResult =>
  html`<div role="alert">
    ${note({
      tone: isOffline ? '' : 'bad',
      icon: isOffline ? offline : warn,
      title: isOffline ? words.offlineTitle : words.failedTitle,
      text: isOffline ? words.offlineText : text,
      actions: html`<button type="button" class="b line" @click=${retry}>${words.retry}</button>`,
    })}
  </div>`;

/** Said where a part of the shop couldn't be fetched. */
export const partFailed = (words: SharedWords, retry: () => void): TemplateResult =>
  failed(words, !navigator.onLine, retry, words.partText);
