import Ajv from 'ajv/dist/2020.js';
import type { AnySchema, ValidateFunction } from 'ajv';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import description from '../../sdk/contract/openapi.json' with { type: 'json' };
import { formats } from '../src/contract/formats.js';

// Looks at every answer with the contract in hand: its status, its headers, and a body without one property too many.

interface ResponseSchema {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: AnySchema }>;
}

/** Statuses that any operation may answer: the contract says so once, in its introduction. */
const anywhere = [410, 415, 431, 500, 503];

/** Closes every object that lists its properties, so that one too many is an error. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  if (copy['type'] === 'object' && copy['properties'] && copy['additionalProperties'] === undefined) {
    copy['additionalProperties'] = false;
  }
  if (typeof copy['$ref'] === 'string')
    copy['$ref'] = copy['$ref'].replace('#/components/schemas/', 'hamlet#/$defs/');
  return copy;
}

const ajv = new Ajv({
  allErrors: true,
  strict: false,
  formats,
  schemas: [{ $id: 'hamlet', $defs: closed(description.components.schemas) } as AnySchema],
});
const compiled = new Map<string, ValidateFunction>();

function dereferenced(node: { $ref?: string }): unknown {
  if (!node.$ref) return node;
  return node.$ref
    .slice(2)
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], description);
}

/** The operation that a request asks for; undefined when the contract has none. */
export function operationOf(method: string, pathname: string): OperationId | undefined {
  const ids = Object.keys(operations) as OperationId[];
  return ids.find((id) => {
    const shape = new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return operations[id].method === (method === 'HEAD' ? 'GET' : method) && shape.test(pathname);
  });
}

function responseSchema(id: OperationId, status: number): ResponseSchema | undefined {
  const { method, path } = operations[id];
  const item = description.paths[path] as Record<string, { responses: Record<string, { $ref?: string }> }>;
  const responses = item[method.toLowerCase()]!.responses;
  const found = responses[status] ?? (anywhere.includes(status) ? responses[400] : undefined);
  return found && (dereferenced(found) as ResponseSchema);
}

/** Throws when an answer is not one that the contract promises. */
export async function checkResponse(request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  if (request.method === 'OPTIONS') return;
  const id = operationOf(request.method, pathname);
  const name = `${id ?? `${request.method} ${pathname}`} ${response.status}`;
  for (const header of ['Date', 'X-Request-Id']) need(response, header, name);
  if (!id) {
    if (![404, 405].includes(response.status)) throw new Error(`${name}: no such operation in the contract`);
    return checkBody('Problem', { $ref: '#/components/schemas/Problem' }, response, name);
  }
  const schema = responseSchema(id, response.status);
  if (!schema)
    throw new Error(`${name}: the contract doesn't know this status. ${await response.clone().text()}`);
  for (const header of Object.keys(schema.headers ?? {})) {
    if (header !== 'Idempotent-Replayed') need(response, header, name);
  }
  const type = response.headers.get('Content-Type');
  const content = type === null ? undefined : schema.content?.[type];
  if (!content) {
    if (schema.content || (await response.clone().text())) throw new Error(`${name}: Content-Type ${type}`);
    return;
  }
  if (request.method !== 'HEAD') await checkBody(name, content.schema, response, name);
}

function need(response: Response, header: string, name: string): void {
  if (response.headers.get(header) === null) throw new Error(`${name}: the header ${header} is missing`);
}

async function checkBody(key: string, schema: AnySchema, response: Response, name: string): Promise<void> {
  const validate = compiled.get(key) ?? ajv.compile(closed(schema) as AnySchema);
  compiled.set(key, validate);
  const body: unknown = await response.clone().json();
  if (validate(body)) return;
  const errors = validate.errors!.map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
  throw new Error(`${name} doesn't fit the contract:\n${errors.join('\n')}\n${JSON.stringify(body)}`);
}
