import type { OrderInput } from '@hamlet/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  fieldProblem,
  nobody,
  orderPerson,
  personFields,
  personProblems,
  type Person,
  type PersonField,
  type PersonProblems,
} from './person.js';
import type { PhonePlan } from './phone-plans.js';
import { readProblems } from './server-problems.js';

/** Name and phone from the partner's own session. */
export interface KnownBuyer {
  name?: string;
  phone?: string;
}

/** What was typed about the buyer, and what is wrong with it: raised when a field is left, gone once it is mended. */
export class PersonForm implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #plan: () => PhonePlan | null;
  #pressing = false;

  person: Person = nobody;
  problems: PersonProblems = {};
  /** True after "Next" with several mistakes. */
  listed = false;

  constructor(host: ReactiveControllerHost, plan: () => PhonePlan | null) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whether nothing is wrong. */
  get settled(): boolean {
    return Object.keys(personProblems(this.person, this.#plan())).length === 0;
  }

  /** The order's part that says who. */
  get who(): Pick<OrderInput, 'buyer' | 'collector'> {
    return orderPerson(this.person, this.#plan());
  }

  /** Fills in what the partner knows, but nothing over what was typed. */
  prefill(buyer: KnownBuyer | null, before: KnownBuyer | null): void {
    const { name, phone } = this.person;
    const fresh = (typed: string, old = '') => typed === '' || typed === old;
    this.person = {
      ...this.person,
      name: fresh(name, before?.name) ? (buyer?.name ?? '') : name,
      phone: fresh(phone, before?.phone) ? (buyer?.phone ?? '') : phone,
    };
  }

  /** Takes what is typed; a mistake that is mended goes away at once. */
  type(change: Partial<Person>): void {
    this.person = { ...this.person, ...change };
    const wrong = personProblems(this.person, this.#plan());
    const left = Object.entries(this.problems).filter(([field]) => wrong[field as PersonField]);
    this.problems = Object.fromEntries(left);
    this.#host.requestUpdate();
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
    const problem = fieldProblem(field, this.person, this.#plan());
    const untouched = this.person[field] === '' && !before;
    this.problems = problem && !untouched ? { ...others, [field]: problem } : others;
    this.#host.requestUpdate();
  }

  /** "Next": null when nothing is wrong, else the selector of what gets the focus. */
  check(): string | null {
    return this.#show(personProblems(this.person, this.#plan()));
  }

  /** Shows what the shop refused, by JSON pointer; gives the selector of what gets the focus. */
  mend(pointers: readonly string[]): string | null {
    return this.#show(readProblems(pointers));
  }

  #show(problems: PersonProblems): string | null {
    const wrong = personFields.filter((field) => problems[field]);
    this.problems = problems;
    this.listed = wrong.length > 1;
    this.#host.requestUpdate();
    return wrong.length === 0 ? null : this.listed ? '#list' : `#${wrong[0]}`;
  }
}
