import { ceilingOf, formatMoney, lineTotal, type Product } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BrowseWords } from '../../i18n/en/browse.js';
import type { ProductWords } from '../../i18n/en/product.js';
import { heading } from '../../templates/heading.js';
import { clock, info } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { own } from '../../templates/own.js';
import { price } from '../../templates/price.js';
import { amountText, dayText, flagText, nameOf, unitPriceText } from '../product-card/card-words.js';
import { standingOf, stepOf, type Choice, type Standing } from '../product-card/choice.js';

/** What is said of a product between its picture and its facts. */
export interface TellView {
  product: Product;
  choices: readonly Choice[];
  choice: Choice | undefined;
  standing: Standing;
  /** Steps that the price's ceiling is said for. */
  quantity: number;
  headingLevel: number;
  browse: BrowseWords;
  words: ProductWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  onChoose: (offerId: string) => void;
}

/** Name, seller and origin, price, and the ways to buy it. What is missing is said where it would stand. */
export function tellView(view: TellView): TemplateResult {
  const { product, choice, choices, headingLevel, browse } = view;
  const name = own(nameOf(browse, product));
  const from = [choice?.offer.seller.name, product.origin?.name].filter((text) => text !== undefined);
  return html`<div class="names">
      ${heading(headingLevel, html`${name}`, 'h1 name')}
      <p class="soft">${from.map((text, index) => html`${index ? ' · ' : ''}${own(text)}`)}</p>
    </div>
    ${choice ? cost(view, choice) : html`<p class="cost soft">${browse.noPrice}</p>`}
    ${choices.length > 1 && choice ? packs(view, choice) : nothing}`;
}

function cost({ words, browse, locale, quantity }: TellView, choice: Choice) {
  const { offer, variant } = choice;
  const shown = lineTotal(offer.price, stepOf(choice), variant.quantityUnit);
  const measured = unitPriceText(browse, locale, choice);
  const most = ceilingOf(lineTotal(offer.price, quantity, variant.quantityUnit), variant.tolerancePercent);
  const about = variant.soldByWeight ? browse.aboutWord : undefined;
  return html`<div class="cost">
      ${price(locale, shown, { size: 'xl', about })}
      <div class="unit num">
        <p>${own(amountText(browse, locale, choice) || words.noPack)}</p>
        ${measured ? html`<p class="small">${own(measured)}</p>` : nothing}
      </div>
    </div>
    ${about ? html`<p class="small soft most">${own(words.atMost(formatMoney(locale, most)))}</p>` : nothing}`;
}

/** One row each, with its price; the whole row is the target. */
function packs({ choices, words, browse, locale, now, onChoose }: TellView, chosen: Choice) {
  const sellers = new Set(choices.map(({ offer }) => offer.seller.id)).size > 1;
  return html`<fieldset class="panel packs">
    <legend class="vh">${browse.choosePack}</legend>
    ${choices.map((choice) => {
      const { offer, variant } = choice;
      const flag = flagText(browse, standingOf(offer, now).kind);
      const money = lineTotal(offer.price, stepOf(choice), variant.quantityUnit);
      return html`<label>
        <input
          type="radio"
          class="dot"
          name="pack"
          value=${offer.id}
          .checked=${live(choice === chosen)}
          @change=${() => onChoose(offer.id)}
        />
        <span class="grow">
          ${own(amountText(browse, locale, choice) || words.noPack)}
          ${sellers ? html`<span class="small soft seller">${own(offer.seller.name)}</span>` : nothing}
        </span>
        ${flag ? html`<span class="tag">${flag}</span>` : nothing}
        ${price(locale, money, { size: 'm', about: variant.soldByWeight ? browse.aboutWord : undefined })}
      </label>`;
    })}
  </fieldset>`;
}

/** What there is to know before it is bought otherwise than at once; nothing where it can simply be bought. */
export function standingNote({
  standing,
  words,
  browse,
  locale,
  now,
}: TellView): TemplateResult | typeof nothing {
  if (standing.kind === 'sold-out') return note({ icon: info, title: words.soldOutText });
  if (standing.kind === 'presale') {
    const text = words.presaleText(dayText(locale, standing.from, now));
    return note({ tone: 'time', icon: clock, title: browse.presale, text });
  }
  return nothing;
}

/** The story; that there is none is said. */
export const story = ({ product, words }: TellView): TemplateResult =>
  typeof product.description === 'string' && product.description.trim()
    ? html`<p class="story" dir="auto">${product.description}</p>`
    : html`<p class="story soft">${words.noStory}</p>`;

/** The page's own shape while it waits. */
export const productBones = (browse: BrowseWords): TemplateResult => html`
  <div class="look">
    <div class="view">
      <div class="pic"></div>
      <p class="late">${browse.late}</p>
    </div>
  </div>
  <div class="tell" role="img" aria-label=${browse.waiting}>
    <span class="bone title"></span><span class="bone"></span><span class="bone big"></span>
    <span class="bone promise"></span>
  </div>
  <div class="foot"><span class="bone act"></span></div>
`;
