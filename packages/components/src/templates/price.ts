import { moneyParts, type Money, type MoneyPart } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';

/** How a price is drawn. */
export interface PriceOptions {
  /** For goods sold by weight: the word for "about", read aloud in place of the sign ≈. */
  about?: string | undefined;
  /** `m` all one size, for rows; `l` and `xl` larger. */
  size?: 'm' | 'l' | 'xl' | undefined;
}

/** A price with large whole units; sign and cents are small, in the order of the locale. */
export function price(locale: string, money: Money, { about, size }: PriceOptions = {}): TemplateResult {
  const approx = about
    ? html`<span class="vh">${about} </span><small aria-hidden="true">≈ </small>`
    : nothing;
  return html`<bdi class="price ${size ?? ''}">${approx}${runs(moneyParts(locale, money)).map(run)}</bdi>`;
}

interface Run {
  large: boolean;
  text: string;
}

const isLarge = (type: string) => type === 'integer' || type === 'group' || type === 'minusSign';

/** Neighbours of one size in one piece: "¥", "48", ".00". */
function runs(parts: readonly MoneyPart[]): Run[] {
  const all: Run[] = [];
  for (const { type, value } of parts) {
    const last = all.at(-1);
    if (last?.large === isLarge(type)) last.text += value;
    else all.push({ large: isLarge(type), text: value });
  }
  return all;
}

const run = ({ large, text }: Run) => (large ? text : html`<small>${text}</small>`);
