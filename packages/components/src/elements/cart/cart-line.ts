import { formatMoney, type CartLine } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { BasketWords } from '../../i18n/en/basket.js';
import { heading } from '../../templates/heading.js';
import { icon, ok, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { picture } from '../../templates/picture.js';
import { price } from '../../templates/price.js';
import { stepper } from '../../templates/stepper.js';
import { lineText, stepsText } from './cart-words.js';
import { lineNotices, type LineNotice } from './line-notices.js';

/** What every line of one basket needs. */
export interface LineContext {
  words: BasketWords;
  locale: string;
  pictureBase: string | null;
  headingLevel: number;
  /** The server's codes for a line. */
  codes: (offerId: string) => readonly string[];
  broken: ReadonlySet<string>;
  /** The line whose stepper has reached what there is. */
  atLimit: string | null;
  onBroken: (offerId: string) => void;
  onSet: (line: CartLine, quantity: number) => void;
  /** One increment more (1) or less (-1) than is wanted at the moment of the tap. */
  onStep: (line: CartLine, by: 1 | -1) => void;
}

/** One line: what it is, what it costs, how much of it, and what has changed. */
export function cartLine(line: CartLine, view: LineContext): TemplateResult {
  const { words, locale } = view;
  const notices = lineNotices(line, view.codes(line.offerId));
  const out = notices.some(({ code }) => code === 'out_of_stock' || code === 'offer_unavailable');
  const tags = notices.flatMap((notice) => tagView(notice, view) ?? []);
  const questions = notices.flatMap((notice) => questionView(line, notice, view) ?? []);
  return html`<li class="item" part="line" id="line-${line.offerId}">
    ${picture({
      image: line.image,
      base: view.pictureBase,
      slate: line.label,
      broken: view.broken.has(line.offerId),
      out,
      onError: () => view.onBroken(line.offerId),
    })}
    <div class="what">
      ${heading(view.headingLevel, line.name, 'name')}
      <p class="small soft num">${lineText(words, locale, line)}</p>
      ${tags}
    </div>
    <div class="cost">
      ${price(locale, line.total, { size: 'm', about: line.soldByWeight ? words.aboutWord : undefined })}
    </div>
    ${questions.length ? html`<div class="notices">${questions}</div>` : nothing}
    <div class="ctl">
      ${out ? html`<span></span>` : steps(line, view)}
      <button type="button" class="b quiet remove" @click=${() => view.onSet(line, 0)}>
        <span>${words.remove}<span class="vh">: ${line.name}</span></span>
      </button>
    </div>
  </li>`;
}

function steps(line: CartLine, view: LineContext) {
  const { words, locale, atLimit, onStep } = view;
  const { increment } = line.quantityUnit;
  const less = line.quantity > increment;
  return html`<div class="amount">
    ${stepper({
      label: line.name,
      quantity: stepsText(locale, line, line.quantity),
      less: less ? words.less(line.name) : words.takeOut(line.name),
      more: words.more(line.name),
      // A button that switches itself off under a finger loses the focus: at the limit it says so instead.
      canMore: true,
      onLess: () => onStep(line, -1),
      onMore: () => onStep(line, 1),
    })}
    ${atLimit === line.offerId ? html`<p class="small soft" role="status">${words.allThereIs}</p>` : nothing}
  </div>`;
}

/** What has changed, in a word beside the price. */
function tagView(notice: LineNotice, { words, locale }: LineContext): TemplateResult | null {
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

/** What to do about it. */
function questionView(line: CartLine, notice: LineNotice, view: LineContext): TemplateResult | null {
  const { words, locale } = view;
  if (notice.code === 'out_of_stock') return html`<p class="small soft">${words.soldOutText}</p>`;
  if (notice.code === 'offer_unavailable') return html`<p class="small soft">${words.unavailableText}</p>`;
  if (notice.code !== 'stock_short') return null;
  const left = stepsText(locale, line, notice.left);
  const take = html`<button type="button" class="b line take" @click=${() => view.onSet(line, notice.left)}>
    <span>${words.take(left)}<span class="vh">: ${line.name}</span></span>
  </button>`;
  return note({ tone: 'time', icon: warn, title: words.stockShort(left), actions: take });
}

/** In the place of a line that was taken out: a calm way back. */
export const removedLine = (
  { name, offerId }: { name: string; offerId: string },
  words: BasketWords,
  busy: boolean,
  onUndo: () => void,
): TemplateResult =>
  html`<li class="item removed" part="line">
    <p class="grow">${icon(ok, 's')} ${words.removed(name)}</p>
    <button
      type="button"
      class="b quiet undo"
      id="undo-${offerId}"
      aria-busy=${busy ? 'true' : 'false'}
      @click=${onUndo}
    >
      <span>${words.undo}<span class="vh">: ${name}</span></span>
    </button>
  </li>`;
