import fc from 'fast-check';
import { resolved, type Schema } from './request-schemas.js';

// Values by a schema of the contract: what fits, and what nearly fits.

/** Texts that trip up code: markup, quotes, other scripts, control characters. */
const awkward = fc.constantFrom(
  '<script>alert(1)</script>',
  "O'Brien; --",
  '\u202Eabc',
  '数据',
  'é\u0301',
  '👩‍🌾',
  '\u0001',
  '%00',
  '{{7*7}}',
  'null',
);

function text({ minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  const free = fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'binary' });
  const fits = (value: string) => [...value].length >= minLength && [...value].length <= maxLength;
  return fc.oneof({ weight: 3, arbitrary: free }, { weight: 1, arbitrary: awkward }).filter(fits);
}

const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

function ofString(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.format === 'date-time') return instant;
  if (schema.format === 'date') return instant.map((value) => value.slice(0, 10));
  if (schema.format === 'uri') return fc.webUrl();
  if (schema.pattern?.includes('-7[0-9a-f]{3}')) return fc.constantFrom(...ids);
  if (schema.pattern === '^[A-Z]{3}$') return fc.constantFrom('CNY', 'CNY', 'EUR');
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern, 'u'), { maxLength: 60 });
  return text(schema);
}

function ofObject(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (!schema.properties) {
    const { minProperties = 0, propertyNames, additionalProperties } = schema;
    const values =
      typeof additionalProperties === 'object' ? arbitraryOf(additionalProperties, ids) : fc.jsonValue();
    const names = propertyNames ? fc.constantFrom('en', 'fr', 'zh-CN') : fc.string();
    return fc.dictionary(names, values, { minKeys: minProperties, maxKeys: 3 });
  }
  const shape = Object.fromEntries(
    Object.entries(schema.properties).map(([name, each]) => [name, arbitraryOf(each, ids)]),
  );
  return fc.record(shape, { requiredKeys: schema.required ?? [] });
}

function ofArray(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((each) => arbitraryOf(each, ids)));
  const items = arbitraryOf(schema.items ?? {}, ids);
  const size = { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 4, 4) };
  return schema.uniqueItems
    ? fc.uniqueArray(items, { ...size, selector: (value) => JSON.stringify(value) })
    : fc.array(items, size);
}

/** A value that fits a schema; ids are taken from `ids`. */
export function arbitraryOf(given: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => arbitraryOf(each, ids)));
  const { minimum: min = -1_000_000, maximum: max = 1_000_000 } = schema;
  switch ([schema.type].flat()[0]) {
    case 'string':
      return ofString(schema, ids);
    case 'integer':
      return fc.oneof(
        fc.integer({ min: Math.max(min, -1_000_000), max: Math.min(max, 1_000_000) }),
        fc.constantFrom(min, max),
      );
    case 'number':
      return fc.double({ min, max, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'object':
      return ofObject(schema, ids);
    case 'array':
      return ofArray(schema, ids);
    default:
      return fc.jsonValue();
  }
}

/** What a wrong hand puts in the place of a value. */
const wrong = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    0,
    -1,
    0.5,
    1e308,
    9007199254740993,
    [],
    {},
    'x'.repeat(3_000),
    '\0',
  ),
  fc.jsonValue({ maxDepth: 3 }),
  awkward,
);

/** A value with one thing changed: a property replaced, left out or added, at any depth. Often it fits no more. */
export const nearly = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(value, fc.infiniteStream(fc.nat()), wrong, fc.constantFrom('replace', 'remove', 'add'))
    .map(([whole, choices, other, change]) => {
      const copy: unknown = structuredClone(whole);
      if (typeof copy !== 'object' || copy === null) return other;
      let node = copy as Record<string, unknown>;
      const pick = () => choices.next().value as number;
      for (;;) {
        const names = Object.keys(node);
        const name = names[pick() % Math.max(names.length, 1)];
        const child = name === undefined ? undefined : node[name];
        if (typeof child === 'object' && child !== null && pick() % 3 > 0) {
          node = child as Record<string, unknown>;
          continue;
        }
        if (change === 'add' || name === undefined) {
          if (Array.isArray(node)) node.push(other);
          else node['extra'] = other;
        } else if (change === 'replace') node[name] = other;
        else if (Array.isArray(node)) node.splice(Number(name), 1);
        else delete node[name];
        return copy;
      }
    });
