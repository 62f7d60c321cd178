import type { Area } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { HubsWords } from '../../i18n/en/hubs.js';
import { icon, info, place, search } from '../../templates/icons.js';
import { empty, note } from '../../templates/note.js';
import type { HubFinder, HubQuestion } from './hub-finder.js';

/** The three ways to a hub: by text, near me, by area. */
export interface FinderView {
  words: HubsWords;
  question: HubQuestion;
  /** What stands in the field, newer than the question while it is being typed. */
  typed: string;
  areas: readonly Area[];
  disabled: boolean;
  /** `locating`, or why no place was found. */
  placing: 'no' | 'locating' | 'refused' | 'unavailable' | 'timeout';
  onType: (text: string) => void;
  onSearch: (text: string) => void;
  onArea: (code: string) => void;
  onNear: () => void;
}

export const finderView = (view: FinderView): TemplateResult => html`
  <div class="finder" part="finder">
    ${searchField(view)}
    <div class="ways">${nearButton(view)} ${areaField(view)}</div>
  </div>
  <div role="status">${placeNote(view)}</div>
`;

const textOf = (event: Event) => (event.currentTarget as HTMLInputElement).value;

const searchField = ({ words, typed, disabled, onType, onSearch }: FinderView) => html`
  <div class="search">
    ${icon(search)}
    <input
      class="in"
      type="search"
      autocomplete="off"
      enterkeyhint="search"
      maxlength="100"
      aria-label=${words.search}
      placeholder=${words.searchHint}
      .value=${typed}
      ?disabled=${disabled}
      @input=${(event: Event) => onType(textOf(event))}
      @change=${(event: Event) => onSearch(textOf(event))}
    />
  </div>
`;

const nearButton = ({ words, question, placing, disabled, onNear }: FinderView) => html`
  <button
    type="button"
    class="b line near"
    aria-pressed=${question.near ? 'true' : 'false'}
    aria-busy=${placing === 'locating' ? 'true' : 'false'}
    ?disabled=${disabled}
    @click=${onNear}
  >
    ${icon(place, 's')}${words.nearMe}
  </button>
`;

const areaField = ({ words, question, areas, disabled, onArea }: FinderView) => html`
  <select
    class="in"
    aria-label=${words.area}
    ?disabled=${disabled || areas.length === 0}
    @change=${(event: Event) => onArea((event.currentTarget as HTMLSelectElement).value)}
  >
    <option value="" .selected=${question.area === ''}>${words.allAreas}</option>
    ${areas.map(
      ({ code, name, hubs }) =>
        html`<option value=${code} .selected=${question.area === code}>
          ${words.areaHubs(name, hubs)}
        </option>`,
    )}
  </select>
`;

function placeNote({ words, placing }: FinderView) {
  if (placing === 'no') return nothing;
  if (placing === 'locating') return html`<p class="small soft">${words.locating}</p>`;
  return placing === 'timeout'
    ? note({ icon: info, title: words.placeTimeout, text: words.placeTimeoutText })
    : note({ icon: info, title: words.placeRefused, text: words.placeRefusedText });
}

/** How many were found and in which order, for eyes and ears. */
export function foundLine(
  { hubs, answered, hasMore }: HubFinder,
  words: HubsWords,
): TemplateResult | typeof nothing {
  if (!hubs || !answered) return nothing;
  const order = answered.near ? words.byDistance : answered.query.trim() ? words.byMatch : words.byName;
  const count = hasMore ? words.foundMore(hubs.length) : words.found(hubs.length);
  return html`<p class="small soft found">
    <b>${count}</b>${hubs.length > 1 ? words.pause + order : nothing}
  </p>`;
}

/** Said in place of the list: nothing was found. */
export function nothingFound({ answered }: HubFinder, words: HubsWords, showAll: () => void): TemplateResult {
  const query = answered?.query.trim();
  return empty(
    query ? words.nothingFor(query) : words.nothing,
    words.nothingText,
    html`<button type="button" class="b soft" @click=${showAll}>${words.showAll}</button>`,
  );
}

/** "Show more", or what to do when more didn't come. */
export function moreButton(finder: HubFinder, words: HubsWords): TemplateResult | typeof nothing {
  if (!finder.hasMore) return nothing;
  const again = finder.status === 'failed-more';
  return html`
    ${again ? html`<p class="small" role="alert">${words.moreFailed}</p>` : nothing}
    <button
      type="button"
      class="b soft full more"
      aria-busy=${finder.status === 'more' ? 'true' : 'false'}
      @click=${() => finder.more()}
    >
      ${again ? words.retry : words.showMore}
    </button>
  `;
}
