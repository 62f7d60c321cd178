import { lineTotal, type Product } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { BrowseWords } from '../../i18n/en/browse.js';
import type { PictureStanding } from '../../controllers/picture-controller.js';
import { heading } from '../../templates/heading.js';
import { icon, plus, warn } from '../../templates/icons.js';
import { picture, sizeText } from '../../templates/picture.js';
import { price } from '../../templates/price.js';
import { listed } from '../listed.js';
import type { Buying } from './buying.js';
import { standingOf, stepOf, type Choice, type Standing } from './choice.js';
import {
  amountText,
  awayText,
  dayText,
  flagText,
  measureText,
  nameOf,
  quantityText,
  unitPriceText,
} from './card-words.js';

/** All that a card shows; nothing here asks or remembers. */
export interface CardView {
  product: Product;
  /** Every way to buy it, the one that is chosen, and what is in the basket. */
  buying: Buying;
  /** What draws the stepper; undefined while it is on its way. */
  adding: { steps(view: CardView, choice: Choice): TemplateResult } | undefined;
  picture: PictureStanding;
  words: BrowseWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  pictureBase: string | null;
  headingLevel: number;
  /** The product's own page; null where it has none. */
  href: string | null;
  onSelect: (event: MouseEvent) => void;
}

/** Picture, tag, words and action of one product. */
export function cardTemplate(view: CardView): TemplateResult {
  const { product, buying, words } = view;
  const { choice } = buying;
  const standing: Standing = choice ? standingOf(choice.offer, view.now) : { kind: 'closed' };
  const { href, onSelect } = view;
  const own = nameOf(words, product);
  const name = href ? html`<a class="to" href=${href} @click=${onSelect}>${own}</a>` : own;
  const away = standing.kind !== 'open' && standing.kind !== 'presale';
  return html`
    ${cardPicture(view, away)} ${flag(words, standing)}
    <div class="body">
      ${heading(view.headingLevel, name, 'name')}
      <p class="from">${choice ? choice.offer.seller.name : words.noPrice}</p>
      ${choice ? cost(view, choice) : nothing}
    </div>
    <div class="act">${action(view, choice, standing)}</div>
  `;
}

function cardPicture(view: CardView, out: boolean) {
  const { product, buying, locale, words } = view;
  const { choice } = buying;
  const [image] = listed(product.images);
  const slate = choice ? measureText(locale, choice) : '';
  const ask = view.picture.asks && image ? words.askPicture(sizeText(locale, image.bytes)) : undefined;
  return picture({ ...view.picture, image, base: view.pictureBase, slate, out, ask });
}

function flag(words: BrowseWords, { kind }: Standing) {
  const text = flagText(words, kind);
  return text ? html`<span class="tag flag ${kind === 'presale' ? 'time' : ''}">${text}</span>` : nothing;
}

function cost(view: CardView, choice: Choice) {
  const { words, locale } = view;
  const { offer, variant } = choice;
  const shown = lineTotal(offer.price, stepOf(choice), variant.quantityUnit);
  const measured = unitPriceText(words, locale, choice);
  return html`<div class="cost">
    ${price(locale, shown, { about: variant.soldByWeight ? words.aboutWord : undefined })}
    ${view.buying.choices.length > 1 ? packs(view, choice) : html`<p class="unit">${amountText(words, locale, choice)}</p>`}
    ${measured ? html`<p class="unit">${measured}</p>` : nothing}
  </div>`;
}

function packs({ buying, words, locale }: CardView, chosen: Choice) {
  const choose = (event: Event) => buying.choose((event.target as HTMLSelectElement).value);
  return html`<select class="pack" aria-label=${words.choosePack} @change=${choose}>
    ${buying.choices.map(
      (choice) =>
        html`<option value=${choice.offer.id} ?selected=${choice === chosen}>
          ${amountText(words, locale, choice)}
        </option>`,
    )}
  </select>`;
}

function action(view: CardView, choice: Choice | undefined, standing: Standing) {
  const { words, locale, buying, adding } = view;
  const { quantity, refused } = buying;
  const open = standing.kind === 'open' || standing.kind === 'presale';
  if (!choice || (!open && !quantity))
    return html`<button type="button" class="b full" disabled>${awayText(words, locale, standing)}</button>`;
  return html`${quantity && adding ? adding.steps(view, choice) : addButton(view, choice, standing)}${refused ? html`<p class="err" role="alert">${icon(warn, 's')}${words.notSaved}</p>` : nothing}`;
}

/** "Add". While the stepper that opens in its place is on its way, it says what is in the basket. */
function addButton(view: CardView, choice: Choice, standing: Standing) {
  const { words, locale, buying } = view;
  const { quantity } = buying;
  const name = nameOf(words, view.product);
  const early = standing.kind === 'presale';
  const label = quantity
    ? quantityText(locale, choice, quantity)
    : early
      ? words.presaleFor(dayText(locale, standing.from, view.now))
      : words.add;
  return html`<button
    type="button"
    class="b soft full add"
    aria-label=${label === words.add ? words.addNamed(name) : `${label}: ${words.addNamed(name)}`}
    @click=${() => void buying.set(quantity || stepOf(choice))}
  >
    ${label === words.add ? icon(plus, 's') : nothing}${label}
  </button>`;
}

/** The card's own shape while it waits; one that stands `alone` says so when it takes long. */
export const cardBones = (words: BrowseWords, alone: boolean): TemplateResult => html`
  <div class="pic" role="img" aria-label=${words.waiting}></div>
  ${alone ? html`<p class="late">${words.late}</p>` : nothing}
  <div class="bones"><span class="bone"></span><span class="bone"></span><span class="bone"></span></div>
  <div class="act"><span class="bone"></span></div>
`;
