// pnpm gen: what the server takes from elsewhere as code, so that it also runs in a page: validators compiled from the
// contract (no eval, no require) and the text of the migrations.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { build } from 'esbuild';
import { formats } from './src/contract/formats.ts';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const description = JSON.parse(await readFile(here('../sdk/contract/openapi.json'), 'utf8'));
const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** A copy whose references point into the one schema that holds all named ones. */
const local = (schema) =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"hamlet#/$defs/'));
const dereference = (node) =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split('/')
        .reduce((at, key) => at[key], description)
    : node;

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  useDefaults: true,
  messages: false,
  formats,
  schemas: [{ $id: 'hamlet', $defs: local(description.components.schemas) }],
  code: { source: true, esm: true, lines: true, formats: _`require("./formats.ts").formats` },
});

const operations = Object.values(description.paths).flatMap((item) =>
  methods
    .filter((method) => item[method])
    .map((method) => ({ ...item[method], shared: item.parameters ?? [] })),
);

/** The schema of an operation's parameters in one place; header names in lower case, other headers let through. */
function parametersIn(place, parameters) {
  const own = parameters.filter((parameter) => parameter.in === place);
  const name = (parameter) => (place === 'header' ? parameter.name.toLowerCase() : parameter.name);
  return {
    type: 'object',
    required: own.filter((parameter) => parameter.required).map(name),
    additionalProperties: place === 'header',
    properties: Object.fromEntries(own.map((parameter) => [name(parameter), local(parameter.schema)])),
  };
}

/** Names of the query's parameters that are numbers. */
const integersIn = (parameters) =>
  parameters
    .filter((parameter) => parameter.in === 'query' && dereference(parameter.schema).type === 'integer')
    .map((parameter) => parameter.name);

const named = {};
const details = {};
for (const { operationId: id, shared, parameters = [], requestBody } of operations) {
  const refs = [...shared, ...parameters];
  const all = refs.map(dereference);
  const body = requestBody?.content['application/json'].schema;
  const schemas = {
    path: parametersIn('path', all),
    query: parametersIn('query', all),
    header: parametersIn('header', all),
    ...(body && { body: local(body) }),
  };
  for (const [place, schema] of Object.entries(schemas)) {
    ajv.addSchema(schema, `${id}_${place}`);
    named[`${id}_${place}`] = `${id}_${place}`;
  }
  details[id] = {
    body: body ? (requestBody.required ? 'required' : 'optional') : 'none',
    ifMatch: refs.some((ref) => ref.$ref?.endsWith('/ifMatch')) ? 'required' : 'optional',
    keyed: all.some((parameter) => parameter.name === 'Idempotency-Key'),
    integers: integersIn(all),
  };
}

/** What to send where a pattern doesn't match: the description and example of the schema that has it. */
const remedies = Object.fromEntries(
  Object.values(description.components.schemas)
    .filter((schema) => schema.pattern && schema.description)
    .map((schema) => [
      schema.pattern,
      schema.examples ? `${schema.description} For example ${schema.examples[0]}.` : schema.description,
    ]),
);

const table = operations
  .map(({ operationId: id }) => {
    const places = ['path', 'query', 'header', 'body'].filter((place) => named[`${id}_${place}`]);
    return `  ${id}: { ${places.map((place) => `${place}: ${id}_${place}`).join(', ')} },`;
  })
  .join('\n');

const note = (source) => `// Generated from ${source} by \`pnpm gen\`. Do not edit.\n`;
const fromContract = note('packages/sdk/contract/openapi.yaml');
const source = `${standalone(ajv, named)
  .replaceAll(/^(?:"use strict";)?export const /gm, 'const ')
  .replaceAll(';export const ', ';\nconst ')}
export const validators = {
${table}
};
export const details = ${JSON.stringify(details)};
export const remedies = ${JSON.stringify(remedies)};
`;
const { outputFiles } = await build({
  stdin: { contents: source, resolveDir: here('src/contract'), loader: 'js' },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['main'],
  target: 'es2022',
  minify: true,
  lineLimit: 160,
  legalComments: 'none',
});

await mkdir(here('src/contract/generated'), { recursive: true });
await writeFile(here('src/contract/generated/validators.mjs'), fromContract + outputFiles[0].text);
await writeFile(
  here('src/contract/generated/validators.d.mts'),
  `${fromContract}import type { OperationId } from '@hamlet/sdk/contract';
import type { OperationDetails, OperationValidators } from '../validator.js';
export declare const validators: Record<OperationId, OperationValidators>;
export declare const details: Record<OperationId, OperationDetails>;
/** What to send where a pattern doesn't match, by the pattern. */
export declare const remedies: Record<string, string>;
`,
);

const folder = here('src/data/migrations');
const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
const texts = await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')));
const statements = files.flatMap((name, i) =>
  texts[i]
    .split('--> statement-breakpoint')
    .map((statement, n) => ({ name: `${name.replace(/\.sql$/, '')}#${n + 1}`, statement: statement.trim() }))
    .filter(({ statement }) => statement),
);
await mkdir(here('src/data/generated'), { recursive: true });
await writeFile(
  here('src/data/generated/migrations.ts'),
  `${note('packages/server/src/data/migrations')}/** Every statement that builds the database, in order. */
export const migrationStatements: readonly { name: string; statement: string }[] = ${JSON.stringify(statements, null, 2)};
`,
);
