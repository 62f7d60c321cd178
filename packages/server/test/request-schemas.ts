import type { OperationId } from '@hamlet/sdk/contract';
import { operations } from '@hamlet/sdk/contract';
import description from '../../sdk/contract/openapi.json' with { type: 'json' };

/** A part of the contract's schemas, as much as the tests look at. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  uniqueItems?: boolean;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** Follows references until the schema itself. */
export function resolved<Node extends { $ref?: string }>(node: Node): Node {
  let at: Node = node;
  while (at.$ref) {
    const path = at.$ref.slice(2).split('/');
    at = path.reduce<unknown>((x, key) => (x as Record<string, unknown>)[key], description) as Node;
  }
  return at;
}

function itemOf(id: OperationId) {
  const { method, path } = operations[id];
  const item = description.paths[path] as unknown as Record<string, unknown> & {
    parameters?: { $ref?: string }[];
  };
  const operation = item[method.toLowerCase()] as {
    parameters?: { $ref?: string }[];
    requestBody?: { content: { 'application/json': { schema: Schema } } };
  };
  return { operation, shared: item.parameters ?? [] };
}

/** The parameters of an operation. */
export function parametersOf(id: OperationId): Parameter[] {
  const { operation, shared } = itemOf(id);
  return [...shared, ...(operation.parameters ?? [])].map((one) => resolved(one) as unknown as Parameter);
}

/** The schema of an operation's body; undefined when it takes none. */
export const bodyOf = (id: OperationId): Schema | undefined =>
  itemOf(id).operation.requestBody?.content['application/json'].schema;
