import type { FieldError, OperationId } from '@hamlet/sdk/contract';
import { details, validators } from '../contract/generated/validators.mjs';
import type { Validate } from '../contract/validator.js';
import { readBody } from './body.js';
import { fieldErrors } from './field-errors.js';
import { pointerPart, unstorableText } from './plain-text.js';
import { badField, Refusal } from './refusal.js';

type Place = NonNullable<FieldError['in']>;

/** A request's parts, valid by the contract. */
export interface Valid {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body: unknown;
}

const invalid = (errors: FieldError[]) => {
  const names = errors.map(({ in: place, pointer }) => `${place} ${pointer || '/'}`).join(', ');
  return new Refusal(400, 'invalid_request', {
    errors,
    detail: `Does not fit the contract: ${names}. See errors.`,
  });
};

function check(validate: Validate | undefined, value: unknown, place: Place): FieldError[] {
  const characters = unstorableText(value, place);
  if (characters.length) return characters;
  if (!validate || validate(value)) return [];
  return fieldErrors(validate.errors ?? [], place);
}

/** Checks path, query and headers, then reads and checks the body. Throws 400, 413 or 415 with every field that is wrong. */
export async function validate(
  operation: OperationId,
  request: globalThis.Request,
  url: URL,
  params: Record<string, string>,
): Promise<Valid> {
  const own = validators[operation];
  const headers = Object.fromEntries(request.headers);
  const { query, errors } = readQuery(url, details[operation].integers);
  const wrong = [
    ...check(own.path, params, 'path'),
    ...errors,
    ...check(own.query, query, 'query'),
    ...headerErrors(operation, headers),
  ];
  if (wrong.length) throw invalid(wrong);
  return { params, query, headers, body: await validBody(operation, request) };
}

function headerErrors(operation: OperationId, headers: Record<string, string>): FieldError[] {
  const errors = check(validators[operation].header, headers, 'header');
  const key = errors.find(({ pointer }) => pointer === '/idempotency-key');
  if (key) {
    throw new Refusal(400, 'idempotency_key_invalid', {
      detail: 'An Idempotency-Key has 1 to 255 visible ASCII characters.',
      errors: [key],
    });
  }
  return errors;
}

/** The query as an object without prototype; numbers read, a parameter given twice refused. */
function readQuery(url: URL, integers: readonly string[]) {
  const query: Record<string, unknown> = Object.create(null);
  const errors: FieldError[] = [];
  for (const [name, text] of url.searchParams) {
    if (name in query) {
      const detail = 'Given twice. Send it once.';
      errors.push({ in: 'query', pointer: pointerPart(name), code: 'duplicate_parameter', detail });
    }
    query[name] = integers.includes(name) && /^-?\d{1,15}$/.test(text) ? Number(text) : text;
  }
  return { query, errors };
}

async function validBody(operation: OperationId, request: globalThis.Request): Promise<unknown> {
  const expected = details[operation].body;
  if (expected === 'none') {
    await refuseBody(request);
    return undefined;
  }
  const body = await readBody(request);
  if (body === undefined) {
    if (expected === 'optional') return undefined;
    throw badField('body', '', 'required', 'Missing. Send a JSON object.');
  }
  const errors = check(validators[operation].body, body, 'body');
  if (errors.length) throw invalid(errors);
  return body;
}

/** An operation without a body takes none; a stream that turns out empty is none. */
async function refuseBody(request: globalThis.Request): Promise<void> {
  const reader = request.body?.getReader();
  if (!reader) return;
  const { done, value } = await reader.read();
  void reader.cancel().catch(() => {});
  if (!done && value.length > 0)
    throw badField('body', '', 'body_not_allowed', 'This takes no body. Send none.');
}
