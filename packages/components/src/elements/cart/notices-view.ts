import { formatMoney, type CartLine } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { BasketWords } from '../../i18n/en/basket.js';
import { warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { lineNotices, type LineNotice } from './line-notices.js';

/** What has changed of a line. */
export interface LineNotes {
  /** It can't be had any more. */
  out: boolean;
  /** In a word beside the price. */
  tags: TemplateResult[];
  /** What to do about it. */
  questions: TemplateResult[];
}

interface NoticeView {
  words: BasketWords;
  locale: string;
  /** The most steps that can still be had. */
  left: number;
  /** Steps as people say them. */
  steps: (locale: string, line: CartLine, quantity: number) => string;
  onTake: (quantity: number) => void;
}

/** The notices of a line, in words. */
export function noticesView(line: CartLine, codes: readonly string[], view: NoticeView): LineNotes {
  const notices = lineNotices(line, view.left, codes);
  return {
    out: notices.some(({ code }) => code === 'out_of_stock' || code === 'offer_unavailable'),
    tags: notices.flatMap((notice) => tagView(notice, view) ?? []),
    questions: notices.flatMap((notice) => questionView(line, notice, view) ?? []),
  };
}

function tagView(notice: LineNotice, { words, locale }: NoticeView): TemplateResult | null {
  const tag = (text: string, tone = '') => html`<p><span class="tag ${tone}">${text}</span></p>`;
  switch (notice.code) {
    case 'price_changed':
      return tag(words.was(formatMoney(locale, notice.was)), 'time');
    case 'currency_changed':
      return tag(words.currencyChanged, 'time');
    case 'out_of_stock':
      return tag(words.soldOut);
    case 'offer_unavailable':
      return tag(words.unavailable);
    case 'stock_short':
      return null;
  }
}

function questionView(line: CartLine, notice: LineNotice, view: NoticeView): TemplateResult | null {
  const { words, locale, steps, onTake } = view;
  if (notice.code === 'out_of_stock') return html`<p class="small soft">${words.soldOutText}</p>`;
  if (notice.code === 'offer_unavailable') return html`<p class="small soft">${words.unavailableText}</p>`;
  if (notice.code !== 'stock_short') return null;
  const left = steps(locale, line, notice.left);
  const take = html`<button type="button" class="b line take" @click=${() => onTake(notice.left)}>
    <span>${words.take(left)}<span class="vh">: ${line.name}</span></span>
  </button>`;
  return note({ tone: 'time', icon: warn, title: words.stockShort(left), actions: take });
}
