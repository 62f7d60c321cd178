import { formatDistance, type Hub } from '@hamlet/sdk';
import { html, nothing } from 'lit';
import type { HubsWords } from '../../i18n/en/hubs.js';
import type { HubChoice } from './hub-choice.js';
import { awayText, runGone, wayOn } from './hub-away.js';
import { foundLine, moreButton, nothingFound } from './hub-finder-view.js';
import type { HubFinder } from './hub-finder.js';
import type { RowContext } from './hub-row.js';
import { callLink, services } from './hub-services.js';
import { openingLine } from './opening-line.js';

/** What the list and its rows say besides what is seen at first sight. */
export type HubMore = ReturnType<typeof hubMore>;

/** The sayings in one language. */
export const hubMore = (words: HubsWords, locale: string) => ({
  found: (finder: HubFinder) => foundLine(finder, words),
  moreButton: (finder: HubFinder) => moreButton(finder, words),
  nothingFound: (finder: HubFinder, showAll: () => void) => nothingFound(finder, words, showAll),
  services: (hub: Hub, most: number) => services(hub, most, words),
  call: (hub: Hub) => callLink(hub, words),
  /** Its hours, or why it can't just be chosen. */
  standing: (hub: Hub, now: number, choice?: HubChoice) =>
    choice ? awayText(hub, choice, words, locale, now) : openingLine(hub, words, locale, now),
  wayOn: (hub: Hub, choice: HubChoice, view: RowContext) => wayOn(hub, choice, words, view),
  runGone: (hub: Hub, view: RowContext) => runGone(hub, words, view),
  distance(hub: Hub) {
    if (hub.distance === null) return nothing;
    const distance = formatDistance(locale, hub.distance);
    return html`<p class="km" id="hub-${hub.id}-km">
      <bdi aria-hidden="true">${distance}</bdi><span class="vh">${words.away(distance)}</span>
    </p>`;
  },
});
