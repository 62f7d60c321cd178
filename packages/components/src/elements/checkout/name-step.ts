import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import { icon, warn } from '../../templates/icons.js';
import {
  personFields,
  type Person,
  type PersonField,
  type PersonProblem,
  type PersonProblems,
} from './person.js';
import type { PhonePlan } from './phone-plans.js';

/** The second stop: whose name goes on the parcel. */
export interface NameView {
  words: CheckoutWords;
  person: Person;
  problems: PersonProblems;
  /** True after "Next" with several mistakes: they are listed on top. */
  listed: boolean;
  plan: PhonePlan | null;
  onInput: (change: Partial<Person>) => void;
  /** The field was left: look at it now. */
  onLeave: (field: PersonField) => void;
  /** "Next" is held down. */
  onPress: () => void;
  onJump: (field: PersonField) => void;
  onNext: () => void;
}

interface Field {
  name: PersonField;
  label: string | TemplateResult;
  hint?: string;
  type?: string;
  autocomplete: AutoFill;
  required?: boolean;
}

export const nameStep = (view: NameView): TemplateResult => html`
  <form class="stack" novalidate @submit=${submit(view)}>
    ${view.listed && Object.keys(view.problems).length > 0 ? mistakes(view) : nothing}
    <div class="panel stack">
      ${field(view, { name: 'name', label: view.words.nameLabel, hint: view.words.nameHint, autocomplete: 'name', required: true })}
      ${phoneField(view)} ${proxy(view)}
    </div>
    <button class="b full big" type="submit" part="next" @pointerdown=${view.onPress}>
      ${view.words.next}
    </button>
  </form>
`;

const submit = (view: NameView) => (event: Event) => {
  event.preventDefault();
  view.onNext();
};

function phoneField(view: NameView) {
  const { words, plan } = view;
  const label = html`${words.phoneLabel}<span class="soft">${words.aside(words.optional)}</span>`;
  const hint = plan ? words.phoneExample(plan.example) : words.phoneHint;
  return field(view, { name: 'phone', label, hint, type: 'tel', autocomplete: 'tel' });
}

function proxy(view: NameView) {
  const { words, person, onInput } = view;
  const toggle = (event: Event) => onInput({ proxy: (event.target as HTMLInputElement).checked });
  return html`<div class="proxy">
      <input type="checkbox" id="proxy" .checked=${live(person.proxy)} @change=${toggle} />
      <label for="proxy">${words.proxyLabel}</label>
    </div>
    ${person.proxy ? collector(view) : nothing}`;
}

function collector(view: NameView) {
  const { words } = view;
  const relation = html`${words.relationLabel}<span class="soft">${words.aside(words.optional)}</span>`;
  return html`
    ${field(view, { name: 'collector', label: words.collectorLabel, autocomplete: 'off', required: true })}
    ${field(view, { name: 'relation', label: relation, hint: words.relationHint, autocomplete: 'off' })}
  `;
}

function field(view: NameView, { name, label, hint, type = 'text', autocomplete, required }: Field) {
  const { words, person, problems, onInput, onLeave } = view;
  const problem = problems[name];
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label for=${name}>${label}</label>
    ${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    <input
      class="in ${type === 'tel' ? 'num' : ''}"
      id=${name}
      name=${name}
      type=${type}
      dir="auto"
      autocomplete=${autocomplete}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${problem ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${live(person[name])}
      @input=${(event: Event) => onInput({ [name]: (event.target as HTMLInputElement).value })}
      @blur=${() => onLeave(name)}
    />
    ${
      problem
        ? html`<p class="err" id="${name}-problem">${icon(warn, 's')}${problemText(words, name, problem)}</p>`
        : nothing
    }
  </div>`;
}

/** Several mistakes: a list on top, each a link to its field. */
function mistakes({ words, problems, onJump }: NameView) {
  const wrong = personFields.filter((name) => problems[name]);
  const jump = (name: PersonField) => (event: Event) => {
    event.preventDefault();
    onJump(name);
  };
  return html`<div class="note bad" role="group" aria-labelledby="mistakes" id="list" tabindex="-1">
    ${icon(warn)}
    <div class="grow">
      <b id="mistakes">${words.mistakes(wrong.length)}</b>
      <ul>
        ${wrong.map(
          (name) =>
            html`<li>
              <a href="#${name}" @click=${jump(name)}>${problemText(words, name, problems[name]!)}</a>
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

/** Says how to repair a field. */
export function problemText(words: CheckoutWords, field: PersonField, problem: PersonProblem): string {
  switch (problem.problem) {
    case 'missing':
      return field === 'collector' ? words.collectorMissing : words.nameMissing;
    case 'tooLong':
      return words.tooLong;
    case 'short':
      return words.phoneShort(problem.missing, problem.length);
    case 'long':
      return words.phoneLong(problem.extra, problem.length);
    case 'letters':
      return words.phoneLetters;
    case 'country':
      return words.phoneCountry;
    case 'unlikely':
      return words.phoneUnlikely;
  }
}
