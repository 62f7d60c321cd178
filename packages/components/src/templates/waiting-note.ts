import { formatMoney, type EntryView, type Money } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { WaitingWords } from '../i18n/en/waiting.js';
import { info, ok, warn } from './icons.js';
import { note } from './note.js';

/** How an order that waits on this device stands. */
export interface Waiting {
  words: WaitingWords;
  locale: string;
  /** Its entry in the queue; undefined until the queue has been read. */
  entry: EntryView | undefined;
  /** What was agreed to. */
  total?: Money | undefined;
  onReview?: (() => void) | undefined;
  onSend?: (() => void) | undefined;
  onTakeBack?: (() => void) | undefined;
}

/** What is said of it, in a headline and a sentence. */
export function waitingWords(
  words: WaitingWords,
  entry: EntryView | undefined,
): [title: string, text: string] {
  if (entry?.state === 'needs_review') return [words.needsReview, words.needsReviewText];
  if (entry?.durable === false) return [words.stayQueued, words.stayQueuedText];
  if (entry?.state === 'sending') return [words.sending, words.sendingText];
  return [words.queued, words.queuedText];
}

const button = (label: string, look: string, press: () => void) =>
  html`<button type="button" class="b ${look}" @click=${press}>${label}</button>`;

/** An order that waits: how it stands, and what can be done about it. */
export function waitingNote(view: Waiting): TemplateResult {
  const { words, locale, entry, total, onReview, onSend, onTakeBack } = view;
  const [title, text] = waitingWords(words, entry);
  const asks = entry?.state === 'needs_review';
  const agreed = total
    ? html` <span class="num">${words.agreedTotal(formatMoney(locale, total))}.</span>`
    : '';
  const rests = entry?.state === 'queued';
  return html`<div role="status" class="waits">
    ${note({
      tone: asks ? 'time' : 'acc',
      icon: asks ? warn : entry?.durable === false ? info : ok,
      title,
      text: html`<p>${text}${agreed}</p>`,
      actions: html`${asks && onReview ? button(words.lookAtIt, '', onReview) : ''}
      ${rests && onSend ? button(words.sendNow, 'line', onSend) : ''}
      ${rests && entry.withdrawable && onTakeBack ? button(words.takeItBack, 'quiet', onTakeBack) : ''}`,
    })}
  </div>`;
}
