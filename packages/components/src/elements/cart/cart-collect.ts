import { formatDayTime, type Cart, type Hub } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { BasketWords } from '../../i18n/en/basket.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { hub as hubIcon, icon, warn } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';

/** Where and when the basket is collected. */
export interface CollectView {
  cart: Cart;
  /** The chosen hub, once it was read. */
  hub: Hub | null;
  words: BasketWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  onHub: () => void;
}

/** The tally of the chosen hub and run; else a quiet question. What stands in the way comes with its repair. */
export function collectView(view: CollectView): TemplateResult {
  const { cart, words, onHub } = view;
  if (!cart.hubId) return ask(words.noHub, words.noHubText, words.chooseHub, onHub);
  return html`${hubLine(view)} ${promise(view)}`;
}

const button = (label: string, onHub: () => void) =>
  html`<button type="button" class="b line choose-hub" @click=${onHub}>${label}</button>`;

const ask = (title: string, text: string, label: string, onHub: () => void) =>
  note({ icon: hubIcon, title, text, actions: button(label, onHub) });

const hubLine = ({ hub, words, onHub }: CollectView) => html`
  <div class="hubline">
    ${icon(hubIcon)}
    <span class="grow"
      >${hub ? html`<b>${words.collectAt(hub.name)}</b>` : html`<span class="bone"></span>`}</span
    >
    <button type="button" class="b quiet" aria-label=${words.changeHub} @click=${onHub}>
      ${words.change}
    </button>
  </div>
`;

function promise(view: CollectView) {
  const { cart, words, tallyWords, locale, now, onHub } = view;
  const said = (code: string) => cart.messages.some((message) => message.code === code);
  if (said('hub_unavailable'))
    return repair(words.hubUnavailable, words.hubUnavailableText, words.chooseHub, onHub);
  const { run } = cart;
  if (!run) return ask(words.noRun, words.noRunText, words.chooseRun, onHub);
  const over = said('run_closed') || Date.parse(run.ordersCloseAt) <= now;
  const shown = tally(runTally(tallyWords, locale, run, now));
  if (!over) return shown;
  const when = formatDayTime(locale, run.ordersCloseAt, run.timeZone, now);
  const text = Date.parse(run.ordersCloseAt) <= now ? words.runClosedAt(when) : words.runClosedText;
  return repair(words.runClosed, text, words.chooseRun, onHub);
}

const repair = (title: string, text: string, label: string, onHub: () => void) =>
  html`<div role="alert">
    ${note({ tone: 'time', icon: warn, title, text, actions: button(label, onHub) })}
  </div>`;
