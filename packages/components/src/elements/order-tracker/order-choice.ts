import { formatDate, type OrderRef } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TrackerWords } from '../../i18n/en/tracker.js';

/** The device's orders to choose from. */
export interface ChoiceView {
  words: TrackerWords;
  locale: string;
  /** Milliseconds since 1970. */
  now: number;
  refs: readonly OrderRef[];
  shownId: string | null;
  onChoose: (orderId: string) => void;
}

export function orderChoice(view: ChoiceView): TemplateResult {
  const { words, refs, shownId, onChoose } = view;
  const choose = (event: Event) => onChoose((event.target as HTMLSelectElement).value);
  return html`<div class="field grow">
    <label for="orders">${words.orders}</label>
    <select class="in" id="orders" .value=${live(shownId ?? '')} @change=${choose}>
      ${refs.map(
        (ref) => html`<option value=${ref.id} ?selected=${ref.id === shownId}>${refName(view, ref)}</option>`,
      )}
    </select>
  </div>`;
}

function refName({ words, locale, now }: ChoiceView, { number, placedAt }: OrderRef): string {
  if (!number || !placedAt) return words.notSent;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return words.orderOf(number, formatDate(locale, placedAt, timeZone, now));
}
