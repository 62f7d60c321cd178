// Writes what is generated from the contract: one bundled description, the types, and the table of operations.
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const note = '// Generated from contract/openapi.yaml by `pnpm gen`. Do not edit.\n';
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

execFileSync('redocly', ['bundle', 'contract/openapi.yaml', '-o', 'contract/openapi.json'], {
  cwd: here('.'),
  env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  stdio: ['ignore', 'ignore', 'pipe'],
});
const description = JSON.parse(await readFile(here('contract/openapi.json'), 'utf8'));

await writeFile(
  here('src/contract/schema.ts'),
  note + astToString(await openapiTS(description, { defaultNonNullable: false })),
);

const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'patch', 'delete'].flatMap((method) =>
    item[method]
      ? [`  ${item[method].operationId}: { method: '${method.toUpperCase()}', path: '${path}' },`]
      : [],
  ),
);
await writeFile(
  here('src/contract/operations.ts'),
  `${note}/** Every operation of the contract: its method and its path. */
export const operations = {
${operations.join('\n')}
} as const;

/** The name of an operation in the contract. */
export type OperationId = keyof typeof operations;

/** The newest version of the contract. */
export const contractVersion = '${description.info.version}';
`,
);
