import { html, nothing, type TemplateResult } from 'lit';
import { empty } from '../../templates/empty.js';
import { failed } from '../../templates/trouble.js';
import type { Finder } from './finder.js';
import { nothingChosen } from './list-state.js';

/** What was found, for those who hear the page; said once a person has asked for something. */
export function foundTemplate({ words, total, pages, asked }: Finder): TemplateResult {
  const count = pages.rows?.length ?? 0;
  const said = total === undefined && pages.next ? words.foundSome(count) : words.found(total ?? count);
  return html`<p class="vh" role="status">${asked && !pages.busy ? said : nothing}</p>`;
}

/** An empty shelf, and the way to all of them. */
export function emptyTemplate(finder: Finder): TemplateResult {
  const { words, state } = finder;
  const all = () => finder.choose(nothingChosen);
  const button = html`<button type="button" class="b soft" @click=${all}>${words.showAll}</button>`;
  return empty(state.query ? words.nothingFor(state.query) : words.nothing, words.nothingText, button);
}

/** "Show more", while there is more. */
export function moreTemplate(finder: Finder): TemplateResult | typeof nothing {
  const { words } = finder;
  const { next, moreFailed, loadingMore } = finder.pages;
  if (!next) return nothing;
  const more = () => finder.more();
  return html`${moreFailed ? failed(words, false, more) : nothing}
    <div class="more" part="more">
      <button type="button" class="b line" aria-disabled=${loadingMore ? 'true' : 'false'} @click=${more}>
        ${loadingMore ? words.waiting : words.showMore}
      </button>
    </div>`;
}
