import { formatMoney, type Total } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';

/** How a sum is said. */
export interface Sum {
  locale: string;
  totals: readonly Total[];
  /** The last row's own words: "To pay on Thursday". */
  total: string;
  /** For goods that are still to be weighed: the word for "about", read aloud in place of ≈. */
  about?: string | undefined;
  /** Names rows that have none: those of a sum that only this device has made. */
  names?: { goodsRow: string; carriageRow: string } | undefined;
}

/** The server's rows in the server's order; nothing is added up here. */
export const sum = ({ locale, totals, total, about, names }: Sum): TemplateResult => {
  const nameOf = ({ type, displayText }: Total) =>
    displayText || (type === 'subtotal' ? names?.goodsRow : names?.carriageRow);
  return html`
    <dl class="sum" part="totals">
      ${totals.map((row) => {
        const last = row.type === 'total';
        const look = last ? 'tot' : nothing;
        const approx =
          last && about ? html`<span class="vh">${about} </span><span aria-hidden="true">≈ </span>` : nothing;
        return html`<dt class=${look}>${last ? total : nameOf(row)}</dt>
          <dd class=${look}>${approx}<bdi>${formatMoney(locale, row.amount)}</bdi></dd>`;
      })}
    </dl>
  `;
};
