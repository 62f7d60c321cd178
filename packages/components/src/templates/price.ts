import { moneyParts, type Money } from '@hamlet/sdk';
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
  const parts = moneyParts(locale, money);
  const approx = about
    ? html`<span class="vh">${about} </span><small aria-hidden="true">≈ </small>`
    : nothing;
  return html`<bdi class="price ${size ?? ''}">${approx}${parts.map(part)}</bdi>`;
}

const part = ({ type, value }: { type: string; value: string }) =>
  type === 'integer' || type === 'group' || type === 'minusSign' ? value : html`<small>${value}</small>`;
