import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckoutFirstWords } from '../../i18n/en/checkout-first.js';
import { icon, warn } from '../../templates/icons.js';
import type { Person, PersonField } from './typed.js';

/** The second stop: whose name goes on the parcel. */
export interface NameView {
  words: CheckoutFirstWords;
  person: Person;
  /** Looks at what is typed; undefined until that part has come. */
  care: NameCare | undefined;
  /** Said in front of "Next". */
  said: TemplateResult | typeof nothing;
  waiting: boolean;
  onInput: (change: Partial<Person>) => void;
  onNext: () => void;
}

/** What is wrong with the fields, and who else collects. */
export interface NameCare {
  /** How to repair a field. */
  problem: (field: PersonField) => string | undefined;
  /** Several mistakes after "Next", listed. */
  mistakes: TemplateResult | typeof nothing;
  phoneHint: string;
  /** The fields of somebody else who collects. */
  collector: (draw: (field: Field) => TemplateResult) => TemplateResult;
  /** The field was left: look at it now. */
  onLeave: (field: PersonField) => void;
  /** "Next" is held down. */
  onPress: () => void;
}

export interface Field {
  name: PersonField;
  label: string;
  hint?: string;
  type?: string;
  autocomplete?: AutoFill;
  required?: boolean;
}

export function nameStep(view: NameView): TemplateResult {
  const { words, person, care, onInput } = view;
  const draw = (own: Field) => field(view, own);
  return html`<form
    class="stack"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      view.onNext();
    }}
  >
    ${care?.mistakes}
    <div class="panel stack">
      ${draw({
        name: 'name',
        label: words.nameLabel,
        hint: words.nameHint,
        autocomplete: 'name',
        required: true,
      })}
      ${draw({
        name: 'phone',
        label: words.phoneLabel,
        hint: care?.phoneHint ?? words.phoneHint,
        type: 'tel',
        autocomplete: 'tel',
      })}
      <div class="proxy">
        <input
          type="checkbox"
          id="proxy"
          .checked=${live(person.proxy)}
          @change=${(event: Event) => onInput({ proxy: (event.target as HTMLInputElement).checked })}
        />
        <label for="proxy">${words.proxyLabel}</label>
      </div>
      ${person.proxy ? care?.collector(draw) : nothing}
    </div>
    ${view.said}
    <button
      class="b full big"
      type="submit"
      part="next"
      aria-busy=${view.waiting ? 'true' : 'false'}
      @pointerdown=${care?.onPress}
    >
      ${words.next}
    </button>
  </form>`;
}

function field({ words, person, care, onInput }: NameView, own: Field): TemplateResult {
  const { name, label, hint, type = 'text', autocomplete = 'off', required } = own;
  const problem = care?.problem(name);
  const described = `${hint ? `${name}-hint` : ''} ${problem ? `${name}-problem` : ''}`.trim();
  return html`<div class="field ${problem ? 'wrong' : ''}">
    <label for=${name}
      >${label}${required ? nothing : html`<span class="soft">${words.aside(words.optional)}</span>`}</label
    >
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
      @blur=${() => care?.onLeave(name)}
    />
    ${problem ? html`<p class="err" id="${name}-problem">${icon(warn, 's')}${problem}</p>` : nothing}
  </div>`;
}
