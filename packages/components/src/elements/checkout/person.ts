import type { OrderInput } from '@hamlet/sdk';
import { readPhone, type PhoneReading } from './phone.js';
import type { PhonePlan } from './phone-plans.js';
import type { Person, PersonField } from './typed.js';

/** What is wrong with a field; an element picks its own words. */
export type PersonProblem =
  { problem: 'missing' | 'tooLong' } | Exclude<PhoneReading, { phone: string | null }>;

export type PersonProblems = Partial<Record<PersonField, PersonProblem>>;

// The contract's longest name.
const longest = 120;

const text = (value: string, required: boolean): PersonProblem | null => {
  const length = value.trim().length;
  if (required && length === 0) return { problem: 'missing' };
  return length > longest ? { problem: 'tooLong' } : null;
};

/** What is wrong with one field, or null. */
export function fieldProblem(
  field: PersonField,
  person: Person,
  plan: PhonePlan | null,
): PersonProblem | null {
  if (field === 'phone') {
    const reading = readPhone(person.phone, plan);
    return 'problem' in reading ? reading : null;
  }
  if (field === 'name') return text(person.name, true);
  return person.proxy ? text(person[field], field === 'collector') : null;
}

/** The fields in the order they are asked. */
export const personFields: readonly PersonField[] = ['name', 'phone', 'collector', 'relation'];

/** Everything that is wrong, by field, in the order of the form. */
export function personProblems(person: Person, plan: PhonePlan | null): PersonProblems {
  const problems: PersonProblems = {};
  for (const field of personFields) {
    const problem = fieldProblem(field, person, plan);
    if (problem) problems[field] = problem;
  }
  return problems;
}

/** The part of an order that says who; call it only when nothing is wrong. */
export function orderPerson(person: Person, plan: PhonePlan | null): Pick<OrderInput, 'buyer' | 'collector'> {
  const reading = readPhone(person.phone, plan);
  const phone = 'phone' in reading ? reading.phone : null;
  const relation = person.relation.trim();
  return {
    buyer: { name: person.name.trim(), ...(phone && { phone }) },
    ...(person.proxy && { collector: { name: person.collector.trim(), ...(relation && { relation }) } }),
  };
}
