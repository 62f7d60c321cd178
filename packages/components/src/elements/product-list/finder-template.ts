import type { Facet } from '@hamlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { close, icon, search } from '../../templates/icons.js';
import { own } from '../../templates/own.js';
import type { FinderWords } from '../../i18n/en/finder.js';
import type { Finder } from './finder.js';
import { stateNames, type ListState } from './list-state.js';

type Name = keyof ListState;
type Own = keyof FinderWords['values'];

/** Choices that stand behind "Narrow down", in their order. */
const further = ['availability', 'storage', 'soldBy', 'sellerId'] as const;
/** What "Clear all" takes away: every choice, but neither the words nor the order. */
const choices = stateNames.filter((name) => name !== 'query' && name !== 'sort');

/** Search, shelves, order, further choices, and what is chosen of them. */
export const finderTemplate = (finder: Finder): TemplateResult =>
  html`${field(finder)}
    <div class="tools">${narrow(finder)}${order(finder)}</div>
    <div class="chips shelves" role="group" aria-label=${finder.words.shelves}>${shelves(finder)}</div>
    ${finder.open ? panel(finder) : nothing}${chosen(finder)}`;

function field(finder: Finder) {
  const { words, suggesting, state } = finder;
  const { items, active } = suggesting;
  const type = (event: Event) => {
    // Until it is composed, what is typed is not yet a word.
    if (!(event as InputEvent).isComposing) finder.type((event.target as HTMLInputElement).value);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    take(finder, active);
  };
  return html`<form class="search" role="search" @submit=${submit} @focusout=${() => finder.left()}>
    ${icon(search)}
    <input
      class="in"
      type="search"
      role="combobox"
      name="query"
      enterkeyhint="search"
      autocomplete="off"
      maxlength="100"
      aria-label=${words.search}
      aria-autocomplete="list"
      aria-controls="suggested"
      aria-expanded=${items.length ? 'true' : 'false'}
      aria-activedescendant=${active < 0 ? nothing : `suggestion-${active}`}
      placeholder=${words.searchHint}
      .value=${finder.typed ?? state.query ?? ''}
      @input=${type}
      @compositionend=${type}
      @keydown=${(event: KeyboardEvent) => press(finder, event)}
    />
    <ul
      class="suggested"
      id="suggested"
      role="listbox"
      aria-label=${words.suggestions}
      ?hidden=${!items.length}
    >
      ${items.map(
        ({ kind, name }, i) =>
          html`<li
            id="suggestion-${i}"
            role="option"
            aria-selected=${i === active ? 'true' : 'false'}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => take(finder, i)}
          >
            ${own(name)}${kind === 'category' ? html`<span class="tag">${words.shelf}</span>` : nothing}
          </li>`,
      )}
    </ul>
    <p class="vh" role="status">${items.length ? words.suggested(items.length) : nothing}</p>
  </form>`;
}

/** Takes a suggestion: a shelf is gone to, a name is searched for. Without one, searches what was typed. */
function take(finder: Finder, at: number): void {
  const item = finder.suggesting.items[at];
  if (item?.kind !== 'category') return finder.submit(item?.name);
  finder.suggesting.close();
  finder.choose({ query: null, categoryId: item.id });
}

function press(finder: Finder, event: KeyboardEvent): void {
  const { suggesting } = finder;
  if (event.isComposing || !suggesting.items.length) return;
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by) suggesting.move(by);
  else if (event.key === 'Escape') suggesting.close();
  else return;
  event.preventDefault();
}

const valuesOf = ({ facets }: Finder, name: Name): Facet['values'] =>
  facets.find((facet) => facet.name === name)?.values ?? [];

interface Chip {
  text: string;
  on: boolean;
  count?: number | undefined;
  choose(): void;
}

const chip = ({ text, on, count, choose }: Chip) =>
  html`<button type="button" class="chip" aria-pressed=${on ? 'true' : 'false'} @click=${choose}>
    ${own(text)}${count === undefined ? nothing : html` <span class="n">${count}</span>`}
  </button>`;

/** A choice that is made by touching it, and taken back by touching it again. */
const toggle = (finder: Finder, name: Name, { value, label, count }: Facet['values'][number]) => {
  const on = finder.state[name] === value;
  const text = label ?? wordOf(finder, name, value);
  return chip({ text, on, count, choose: () => finder.choose({ [name]: on ? null : value }) });
};

const wordOf = ({ words }: Finder, name: Name, value: string): string =>
  name === 'season' ? words.inSeason : (words.values[value as Own] ?? value);

function shelves(finder: Finder) {
  const { words, state, counted } = finder;
  const { categoryId, season } = state;
  const all = () => finder.choose({ categoryId: null, season: null });
  if (!counted)
    return Array.from({ length: 4 }, () => html`<span class="chip bone" aria-hidden="true"></span>`);
  return [
    chip({ text: words.all, on: !categoryId && !season, choose: all }),
    ...valuesOf(finder, 'season').map((value) => toggle(finder, 'season', value)),
    ...valuesOf(finder, 'categoryId').map((value) => toggle(finder, 'categoryId', value)),
  ];
}

function order(finder: Finder) {
  const { words, state } = finder;
  const plain = state.query ? 'relevance' : 'name';
  const offered = [
    ...(state.query ? (['relevance'] as const) : []),
    'name',
    'newest',
    'price_low',
    'price_high',
  ] as const;
  const current = state.sort && (offered as readonly string[]).includes(state.sort) ? state.sort : plain;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    finder.choose({ sort: value === plain ? null : value }, 'replace');
  };
  return html`<select class="in" aria-label=${words.sort} @change=${choose}>
    ${offered.map((sort) => html`<option value=${sort} .selected=${sort === current}>${words[sort]}</option>`)}
  </select>`;
}

function narrow(finder: Finder) {
  const { words, open, state } = finder;
  const count = further.filter((name) => state[name]).length;
  return html`<button
    type="button"
    class="b line"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="further"
    @click=${() => finder.toggle()}
  >
    ${words.narrow}${count ? html`<span class="n">${count}</span>` : nothing}
  </button>`;
}

function panel(finder: Finder) {
  const { words } = finder;
  return html`<div class="panel further" id="further">
    ${further.map((name) => {
      const values = valuesOf(finder, name);
      if (!values.length) return nothing;
      return html`<fieldset>
        <legend class="label">${words[name]}</legend>
        ${
          name === 'sellerId'
            ? sellers(finder, values)
            : html`<div class="choices">${values.map((value) => toggle(finder, name, value))}</div>`
        }
      </fieldset>`;
    })}
  </div>`;
}

/** Sellers are many: the phone's own list shows them. */
function sellers(finder: Finder, values: Facet['values']) {
  const { words, state } = finder;
  const choose = (event: Event) =>
    finder.choose({ sellerId: (event.target as HTMLSelectElement).value || null });
  return html`<select class="in" aria-label=${words.sellerId} @change=${choose}>
    <option value="" .selected=${!state.sellerId}>${words.anySeller}</option>
    ${values.map(
      ({ value, label, count }) =>
        html`<option value=${value} .selected=${value === state.sellerId}>
          ${words.counted(label ?? value, count)}
        </option>`,
    )}
  </select>`;
}

/** What is chosen, to be taken away again; also what the URL named and nobody has any more. */
function chosen(finder: Finder) {
  const { words, state, gone, counted } = finder;
  const clear = () => finder.choose(Object.fromEntries(choices.map((name) => [name, null])));
  const vanished = (name: Name) =>
    counted && state[name] && (name === 'categoryId' || name === 'sellerId') && !known(finder, name);
  const shown = choices.filter(
    (name) => gone[name] || vanished(name) || (state[name] && name !== 'categoryId' && name !== 'season'),
  );
  if (!shown.length) return nothing;
  return html`<div class="chips" role="group" aria-label=${words.chosen}>
    ${shown.map((name) => {
      const value = known(finder, name);
      const lost = gone[name] || vanished(name);
      const text = lost ? words.notThere : (value?.label ?? wordOf(finder, name, state[name] ?? ''));
      if (!lost && !counted && name === 'sellerId') return nothing;
      return html`<button
        type="button"
        class="chip taken ${lost ? 'lost' : ''}"
        aria-label=${words.remove(text)}
        @click=${() => finder.choose({ [name]: null })}
      >
        ${own(text)}${icon(close, 's')}
      </button>`;
    })}
    <button type="button" class="b quiet" @click=${clear}>${words.clearAll}</button>
  </div>`;
}

const known = (finder: Finder, name: Name) =>
  valuesOf(finder, name).find(({ value }) => value === finder.state[name]);
