import type { FieldError } from '@hamlet/sdk/contract';
import { remedies } from '../contract/generated/validators.mjs';
import type { Misfit } from '../contract/validator.js';
import { pointerPart } from './plain-text.js';

type Place = NonNullable<FieldError['in']>;

/** How a misfit of each keyword is told: what holds, and so what to do. */
const tell: Record<string, (params: Record<string, unknown>, place: Place) => string> = {
  type: ({ type }) => `Must be ${[type].flat().join(' or ')}.`,
  enum: ({ allowedValues }) => `Must be one of ${(allowedValues as unknown[]).join(', ')}.`,
  const: ({ allowedValue }) => `Must be ${JSON.stringify(allowedValue)}.`,
  pattern: ({ pattern }) => remedies[String(pattern)] ?? `Must match ${pattern}.`,
  format: ({ format }) => formats[String(format)] ?? `Must be a ${format}.`,
  minimum: ({ limit }) => `Must be ${limit} or more.`,
  maximum: ({ limit }) => `Must be ${limit} or less.`,
  exclusiveMinimum: ({ limit }) => `Must be more than ${limit}.`,
  exclusiveMaximum: ({ limit }) => `Must be less than ${limit}.`,
  minLength: ({ limit }) => `Must have ${limit} characters or more.`,
  maxLength: ({ limit }) => `Must have ${limit} characters or less.`,
  minItems: ({ limit }) => `Must have ${limit} entries or more.`,
  maxItems: ({ limit }) => `Must have ${limit} entries or less.`,
  minProperties: ({ limit }) => `Must have ${limit} properties or more.`,
  maxProperties: ({ limit }) => `Must have ${limit} properties or less.`,
  uniqueItems: ({ i, j }) => `Entries ${j} and ${i} are the same; name each once.`,
  required: () => 'Missing. Send it.',
  additionalProperties: (_, place) =>
    place === 'body'
      ? 'The contract has no such property. Leave it out.'
      : 'The contract has no such parameter. Leave it out.',
  propertyNames: () => 'A name in here is not one that the contract allows.',
};

const formats: Record<string, string> = {
  'date-time': 'Must be an instant in UTC that exists, such as 2026-11-24T10:00:00.000Z.',
  date: 'Must be a day that exists, such as 2026-11-24.',
  uri: 'Must be a whole address, such as https://example.org/terms.',
};

/** Told by the errors of what stands within. */
const silent = new Set(['anyOf', 'oneOf', 'allOf', 'if', 'not']);

const codeOf = (keyword: string, place: Place) =>
  keyword !== 'additionalProperties' ? keyword : place === 'body' ? 'unknown_property' : 'unknown_parameter';

function pointerOf({ instancePath, params }: Misfit): string {
  const name = params['missingProperty'] ?? params['additionalProperty'];
  const path = instancePath.slice(0, 500);
  return typeof name === 'string' ? path + pointerPart(name) : path;
}

/** Ajv's errors as the contract tells them: one a field, at most twenty. Repeats no value that was sent. */
export function fieldErrors(misfits: readonly Misfit[], place: Place): FieldError[] {
  const told = new Map<string, FieldError>();
  for (const misfit of misfits) {
    if (silent.has(misfit.keyword)) continue;
    const pointer = pointerOf(misfit);
    if (told.has(pointer)) continue;
    const detail = tell[misfit.keyword]?.(misfit.params, place) ?? 'Does not fit the contract.';
    told.set(pointer, { in: place, pointer, code: codeOf(misfit.keyword, place), detail });
    if (told.size === 20) break;
  }
  return [...told.values()];
}
