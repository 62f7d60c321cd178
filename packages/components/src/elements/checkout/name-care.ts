import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutWords } from '../../i18n/en/checkout.js';
import { icon, warn } from '../../templates/icons.js';
import type { NameCare } from './name-step.js';
import { personFields, type PersonProblem } from './person.js';
import type { PersonForm } from './person-form.js';
import type { PhonePlan } from './phone-plans.js';
import type { PersonField } from './typed.js';

/** What is said about the fields of the form. */
export function nameCare(
  form: PersonForm,
  words: CheckoutWords,
  plan: PhonePlan | null,
  onJump: (field: PersonField) => void,
): NameCare {
  const problem = (field: PersonField) => {
    const found = form.problems[field];
    return found && problemText(words, field, found);
  };
  return {
    problem,
    mistakes: form.listed ? mistakes(words, problem, onJump) : nothing,
    phoneHint: plan ? words.phoneExample(plan.example.replaceAll(' ', '\u00a0')) : words.phoneHint,
    collector: (draw) => html`
      ${draw({ name: 'collector', label: words.collectorLabel, required: true })}
      ${draw({ name: 'relation', label: words.relationLabel, hint: words.relationHint })}
    `,
    onLeave: (field) => form.leave(field),
    onPress: () => form.press(),
  };
}

/** Several mistakes: a list on top, each a link to its field. */
function mistakes(
  words: CheckoutWords,
  problem: (field: PersonField) => string | undefined,
  onJump: (field: PersonField) => void,
): TemplateResult | typeof nothing {
  const wrong = personFields.filter(problem);
  const jump = (name: PersonField) => (event: Event) => {
    event.preventDefault();
    onJump(name);
  };
  if (wrong.length === 0) return nothing;
  return html`<div class="note bad" role="group" aria-labelledby="mistakes" id="list" tabindex="-1">
    ${icon(warn)}
    <div class="grow">
      <b id="mistakes">${words.mistakes(wrong.length)}</b>
      <ul>
        ${wrong.map((name) => html`<li><a href="#${name}" @click=${jump(name)}>${problem(name)}</a></li>`)}
      </ul>
    </div>
  </div>`;
}

/** Says how to repair a field. */
function problemText(words: CheckoutWords, field: PersonField, problem: PersonProblem): string {
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
