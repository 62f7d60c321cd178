import type { OrderInput } from '@hamlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import { fieldProblem, orderPerson, personFields, personProblems, type PersonProblems } from './person.js';
import type { PhonePlan } from './phone-plans.js';
import { readProblems } from './server-problems.js';
import type { Person, PersonField } from './typed.js';

/** What is wrong with what was typed: raised when a field is left, gone once it is mended. */
export class PersonForm {
  readonly #host: ReactiveControllerHost;
  readonly #person: () => Person;
  readonly #plan: () => PhonePlan | null;
  #pressing = false;

  problems: PersonProblems = {};
  /** True after "Next" with several mistakes. */
  listed = false;

  constructor(host: ReactiveControllerHost, person: () => Person, plan: () => PhonePlan | null) {
    this.#host = host;
    this.#person = person;
    this.#plan = plan;
  }

  /** Whether nothing is wrong. */
  get settled(): boolean {
    return Object.keys(this.#wrong()).length === 0;
  }

  /** The order's part that says who. */
  get who(): Pick<OrderInput, 'buyer' | 'collector'> {
    return orderPerson(this.#person(), this.#plan());
  }

  /** Something was typed: a mistake that is mended goes away at once. */
  typed(): void {
    const wrong = this.#wrong();
    const left = Object.entries(this.problems).filter(([field]) => wrong[field as PersonField]);
    this.problems = Object.fromEntries(left);
  }

  /** A page that moves under the finger loses the tap: nothing is looked at while "Next" is held down. */
  press(): void {
    this.#pressing = true;
    window.addEventListener('pointerup', () => (this.#pressing = false), { once: true });
  }

  /** Looks at a field once it is left, unless nothing was typed yet. */
  leave(field: PersonField): void {
    if (this.#pressing) return;
    const { [field]: before, ...others } = this.problems;
    const person = this.#person();
    const problem = fieldProblem(field, person, this.#plan());
    const untouched = person[field] === '' && !before;
    this.problems = problem && !untouched ? { ...others, [field]: problem } : others;
    this.#host.requestUpdate();
  }

  /** "Next": null when nothing is wrong, else the selector of what gets the focus. */
  check(): string | null {
    return this.#show(this.#wrong());
  }

  /** Shows what the shop refused, by JSON pointer; gives the selector of what gets the focus. */
  mend(pointers: readonly string[]): string | null {
    return this.#show(readProblems(pointers));
  }

  #wrong(): PersonProblems {
    return personProblems(this.#person(), this.#plan());
  }

  #show(problems: PersonProblems): string | null {
    const wrong = personFields.filter((field) => problems[field]);
    this.problems = problems;
    this.listed = wrong.length > 1;
    this.#host.requestUpdate();
    return wrong.length === 0 ? null : this.listed ? '#list' : `#${wrong[0]}`;
  }
}
