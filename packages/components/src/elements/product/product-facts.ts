import { formatQuantity, type Product } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { ProductWords } from '../../i18n/en/product.js';
import { listed } from '../listed.js';
import { own } from '../../templates/own.js';
import { quantityText } from '../product-card/card-words.js';
import { isCounted, type Choice } from '../product-card/choice.js';
import { seasonText } from './months.js';

/** What is known of a product beside its story. */
export interface Facts {
  product: Product;
  /** The chosen way to buy it, where it can be had. */
  choice: Choice | undefined;
  words: ProductWords;
  locale: string;
}

type Row = [label: string, value: string];

/** Facts in rows, label and value; what nobody told has no row. */
export function factsView(facts: Facts): TemplateResult {
  return html`<dl class="panel facts" part="facts">
    ${rows(facts).map(
      ([label, value]) =>
        html`<dt>${label}</dt>
          <dd>${own(value)}</dd>`,
    )}
  </dl>`;
}

function rows({ product, choice, words, locale }: Facts): Row[] {
  const { origin, keeps, storage, seasonMonths } = product;
  const harvest = choice?.offer.harvestWindow;
  const all: (Row | null)[] = [
    origin ? [words.from, origin.name] : null,
    [words.season, seasonText(words, locale, listed(seasonMonths))],
    harvest ? [words.harvest, daysText(locale, harvest)] : null,
    keeps ? [words.keeps, keeps] : null,
    storage ? [words.storage, storageText(words, storage)] : null,
    choice ? [words.left, leftText(words, locale, choice)] : null,
  ];
  return all.filter((row) => row !== null);
}

/** A kind of storage that this version doesn't know is said in the server's own word. */
const storageText = ({ storageOf }: ProductWords, storage: string) =>
  storage in storageOf ? storageOf[storage as keyof typeof storageOf] : storage;

/** "23 × 500 g jar", "1.4 kg". */
function leftText(words: ProductWords, locale: string, choice: Choice): string {
  const { variant, offer } = choice;
  const { stock } = offer.availability;
  if (!isCounted(choice)) return formatQuantity(locale, stock, variant.quantityUnit);
  const count = quantityText(locale, choice, stock);
  return variant.label ? words.pieces(count, variant.label) : count;
}

/** Both days included: "3–20 October 2026". */
const daysText = (locale: string, { from, to }: { from: string; to: string }) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(Date.parse(from), Date.parse(to));
