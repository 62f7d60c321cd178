import type { CartLine } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { PictureStanding } from '../../controllers/picture-controller.js';
import type { BasketFirstWords } from '../../i18n/en/basket-first.js';
import { heading } from '../../templates/heading.js';
import { picture } from '../../templates/picture.js';
import { price } from '../../templates/price.js';
import { stepper } from '../../templates/stepper.js';
import { lineText, stepsText } from './line-text.js';
import type { LineNotes } from './notices-view.js';

/** What every line of one basket needs. */
export interface LineContext {
  words: BasketFirstWords;
  locale: string;
  pictureBase: string | null;
  headingLevel: number;
  /** Which failed to load; what waits to be asked for is no loss in a stamp of this size. */
  picture: (image: CartLine['image']) => PictureStanding;
  /** The line whose stepper has reached what there is. */
  atLimit: string | null;
  /** What has changed of a line; undefined until that part has come. */
  notes: (line: CartLine) => LineNotes | undefined;
  onRemove: (line: CartLine) => void;
  /** One increment more (1) or less (-1) than is wanted at the moment of the tap. */
  onStep: (line: CartLine, by: 1 | -1) => void;
}

/** One line: what it is, what it costs, how much of it, and what has changed. */
export function cartLine(line: CartLine, view: LineContext): TemplateResult {
  const { words, locale } = view;
  const how = view.picture(line.image);
  const notes = view.notes(line);
  return html`<li class="item" part="line" id="line-${line.offerId}">
    ${picture({
      image: line.image,
      base: view.pictureBase,
      slate: line.label,
      broken: how.broken || how.asks,
      out: notes?.out ?? false,
      onError: how.onError,
    })}
    <div class="what">
      ${heading(view.headingLevel, line.name, 'name')}
      <p class="small soft num">${lineText(words, locale, line)}</p>
      ${notes?.tags}
    </div>
    <div class="cost">
      ${price(locale, line.total, { size: 'm', about: line.soldByWeight ? words.aboutWord : undefined })}
    </div>
    ${notes?.questions.length ? html`<div class="notices">${notes.questions}</div>` : nothing}
    <div class="ctl">
      ${notes?.out ? html`<span></span>` : steps(line, view)}
      <button type="button" class="b quiet remove" @click=${() => view.onRemove(line)}>
        <span>${words.remove}<span class="vh">: ${line.name}</span></span>
      </button>
    </div>
  </li>`;
}

function steps(line: CartLine, { words, locale, atLimit, onStep }: LineContext) {
  const { name, quantity, quantityUnit } = line;
  return html`<div class="amount">
    ${stepper({
      label: name,
      quantity: stepsText(locale, line, quantity),
      less: quantity > quantityUnit.increment ? words.less(name) : words.takeOut(name),
      more: words.more(name),
      // A button that switches itself off under a finger loses the focus: at the limit it says so instead.
      canMore: true,
      onLess: () => onStep(line, -1),
      onMore: () => onStep(line, 1),
    })}
    ${atLimit === line.offerId ? html`<p class="small soft" role="status">${words.allThereIs}</p>` : nothing}
  </div>`;
}
