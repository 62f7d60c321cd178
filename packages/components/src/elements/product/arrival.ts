import { localDate, type Hub, type HubRun } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProductWords } from '../../i18n/en/product.js';
import type { TallyWords } from '../../i18n/en/tally.js';
import { hub as hubIcon, icon } from '../../templates/icons.js';
import { note } from '../../templates/note.js';
import { own } from '../../templates/own.js';
import { runTally } from '../../templates/run-tally.js';
import { tally } from '../../templates/tally.js';
import { openRuns, takesOrders } from '../hub-picker/hub-choice.js';
import type { Where } from './collecting.js';

/** What is needed to say when it arrives. */
export interface ArrivalView {
  where: Where;
  words: ProductWords;
  tallyWords: TallyWords;
  locale: string;
  /** Milliseconds since 1970 by the server's clock. */
  now: number;
  onHub: () => void;
}

/** Whether goods that can be collected from a day on come with a run. */
export const comesWith = (where: Where, presaleFrom: string): boolean =>
  where.kind !== 'hub' ||
  where.run === null ||
  localDate(Date.parse(where.run.arrivesFrom), where.run.timeZone) >= presaleFrom;

/** Order until, collect: the tally of the chosen hub's run; without a hub a quiet question. */
export function arrivalView(view: ArrivalView): TemplateResult {
  const { where, words, tallyWords, locale, now } = view;
  switch (where.kind) {
    case 'none':
      return ask(view, words.whenQuestion, words.whenText, words.chooseHub);
    case 'waiting':
      return html`<div class="when" aria-hidden="true"><span class="bone"></span></div>`;
    case 'unknown':
      return html`<div class="when">${tally(runTally(tallyWords, locale, null, now))}</div>`;
    case 'hub':
      return promise(view, where.hub, where.run);
  }
}

function promise(view: ArrivalView, hub: Hub, run: HubRun | null): TemplateResult {
  const { words, tallyWords, locale, now, onHub } = view;
  const [next] = openRuns(hub, now);
  const over = !run || !takesOrders(run, now);
  return html`<div class="when">
    <p class="at">${icon(hubIcon, 's')}<b>${own(words.collectAt(hub.name))}</b></p>
    ${tally(runTally(tallyWords, locale, run, now, next))}
    ${over ? html`<button type="button" class="b line" @click=${onHub}>${words.chooseRun}</button>` : nothing}
  </div>`;
}

const ask = ({ onHub }: ArrivalView, title: string, text: string, label: string) =>
  note({
    icon: hubIcon,
    title,
    text,
    actions: html`<button type="button" class="b line choose-hub" @click=${onHub}>${label}</button>`,
  });
