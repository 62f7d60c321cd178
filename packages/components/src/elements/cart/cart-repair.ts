import { formatDayTime, type Cart } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { BasketWords } from '../../i18n/en/basket.js';
import { hub, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';

/** What stands in the way of a basket. */
export interface RepairView {
  cart: Cart;
  words: BasketWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  onHub: () => void;
}

const button = (label: string, onHub: () => void) =>
  html`<button type="button" class="b line choose-hub" @click=${onHub}>${label}</button>`;

/** A run that closed, a hub that takes no orders, or none chosen yet: said with its repair. */
export function repair({ cart, words, locale, now, onHub }: RepairView): TemplateResult {
  const gone = cart.messages.some(({ code }) => code === 'hub_unavailable');
  if (gone) return alarm(words.hubUnavailable, words.hubUnavailableText, button(words.chooseHub, onHub));
  const actions = button(words.chooseRun, onHub);
  const { run } = cart;
  if (!run) return note({ icon: hub, title: words.noRun, text: words.noRunText, actions });
  const when = formatDayTime(locale, run.ordersCloseAt, run.timeZone, now);
  const text = Date.parse(run.ordersCloseAt) <= now ? words.runClosedAt(when) : words.runClosedText;
  return alarm(words.runClosed, text, actions);
}

const alarm = (title: string, text: string, actions: TemplateResult) =>
  html`<div role="alert">${note({ tone: 'time', icon: warn, title, text, actions })}</div>`;
