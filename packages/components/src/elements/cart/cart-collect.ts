import type { Cart, Hub } from '@hamlet/sdk';
import { html, type TemplateResult } from 'lit';
import type { BasketFirstWords } from '../../i18n/en/basket-first.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { hub as hubIcon, icon } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';

/** Where and when the basket is collected. */
export interface CollectView {
  cart: Cart;
  /** The chosen hub, once it was read. */
  hub: Hub | null;
  words: BasketFirstWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  /** Said in place of the promise where that doesn't hold. */
  instead: unknown;
  onHub: () => void;
}

/** Whether the promise of hub and run holds. */
export const holds = ({ run, messages }: Cart, now: number): boolean =>
  run !== null &&
  Date.parse(run.ordersCloseAt) > now &&
  !messages.some(({ code }) => code === 'hub_unavailable' || code === 'run_closed');

/** The tally of the chosen hub and run; else a quiet question. */
export function collectView(view: CollectView): TemplateResult {
  const { cart, hub, words, tallyWords, locale, now, instead, onHub } = view;
  if (!cart.hubId)
    return note({
      icon: hubIcon,
      title: words.noHub,
      text: words.noHubText,
      actions: html`<button type="button" class="b line choose-hub" @click=${onHub}>
        ${words.chooseHub}
      </button>`,
    });
  return html`<div class="hubline">
      ${icon(hubIcon)}
      <span class="grow"
        >${hub ? html`<b>${words.collectAt(hub.name)}</b>` : html`<span class="bone"></span>`}</span
      >
      <button type="button" class="b quiet" aria-label=${words.changeHub} @click=${onHub}>
        ${words.change}
      </button>
    </div>
    ${instead ?? tally(runTally(tallyWords, locale, cart.run, now))}`;
}
