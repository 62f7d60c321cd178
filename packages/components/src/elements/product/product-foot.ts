import { formatMoney, lineTotal } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { BrowseWords } from '../../i18n/en/browse.js';
import type { ProductWords } from '../../i18n/en/product.js';
import { icon, ok, warn } from '../../templates/icons.js';
import { stepper } from '../../templates/stepper.js';
import { awayText, quantityText } from '../product-card/card-words.js';
import { mostOf, stepOf, type Choice, type Standing } from '../product-card/choice.js';

/** What the foot needs. */
export interface FootView {
  name: string;
  choice: Choice | undefined;
  standing: Standing;
  /** Steps in the basket. */
  quantity: number;
  /** Steps that "Add" would put in. */
  wished: number;
  refused: boolean;
  /** True once the stepper was pressed beyond what there is. */
  atLimit: boolean;
  browse: BrowseWords;
  words: ProductWords;
  locale: string;
  onWish: (quantity: number) => void;
  onSet: (quantity: number) => void;
  onLimit: () => void;
}

/** How much, and "Add" with what it comes to; once it is in the basket the stepper changes what is there. */
export function footView(view: FootView): TemplateResult {
  const { choice, standing, browse, words, locale, refused, atLimit } = view;
  const open = standing.kind === 'open' || standing.kind === 'presale';
  return html`<div class="foot" part="foot">
    ${
      refused
        ? html`<p class="err" role="alert">${icon(warn, 's')}${browse.notSaved}</p>`
        : atLimit
          ? html`<p class="small soft" role="status">${words.allTaken}</p>`
          : nothing
    }
    ${
      choice && (open || view.quantity > 0)
        ? view.quantity > 0
          ? inBasket(view, choice)
          : adding(view, choice)
        : html`<button type="button" class="b full big" disabled>
            ${awayText(browse, locale, standing)}
          </button>`
    }
  </div>`;
}

function adding(view: FootView, choice: Choice) {
  const { name, wished, browse, onWish, onSet } = view;
  // "≈" is short to the eye and nothing to the ear.
  const about = html`<span class="vh">${browse.aboutWord} </span><span aria-hidden="true">≈ </span>`;
  return html`<div class="buy">
    ${steps(view, choice, wished, onWish, stepOf(choice))}
    <button type="button" class="b big add" @click=${() => onSet(wished)}>
      <span
        >${browse.add} · ${choice.variant.soldByWeight ? about : nothing}<bdi
          >${sumOf(view, choice, wished)}</bdi
        ><span class="vh">: ${name}</span></span
      >
    </button>
  </div>`;
}

function inBasket(view: FootView, choice: Choice) {
  const { quantity, words, browse, onSet } = view;
  const sum = sumOf(view, choice, quantity);
  return html`<div class="buy">
    ${steps(view, choice, quantity, onSet, 0)}
    <p class="in">
      ${icon(ok)}<span
        >${words.inBasket}
        <bdi class="num">${choice.variant.soldByWeight ? browse.about(sum) : sum}</bdi></span
      >
    </p>
  </div>`;
}

const sumOf = ({ locale }: FootView, { offer, variant }: Choice, quantity: number): string =>
  formatMoney(locale, lineTotal(offer.price, quantity, variant.quantityUnit));

function steps(
  view: FootView,
  choice: Choice,
  quantity: number,
  set: (quantity: number) => void,
  least: number,
): TemplateResult {
  const { name, browse, words, locale, onLimit } = view;
  const by = stepOf(choice);
  const takesOut = least === 0 && quantity <= by;
  return stepper({
    label: words.quantity(name),
    quantity: quantityText(locale, choice, quantity),
    less: takesOut ? browse.takeOut(name) : browse.less(name),
    more: browse.more(name),
    canLess: quantity > least,
    // A button that switches itself off under a finger loses the focus: at the limit it says so instead.
    canMore: true,
    onLess: () => (quantity > least ? set(Math.max(least, quantity - by)) : undefined),
    onMore: () => (quantity + by <= mostOf(choice) ? set(quantity + by) : onLimit()),
  });
}
