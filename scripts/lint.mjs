// pnpm lint [name …]: every check, or the named ones; all of them run, whatever fails.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { strict } from './strict.mjs';

const contract = 'packages/sdk/contract/openapi.yaml';
const sources = [
  'packages',
  'examples',
  'bench/*.mjs',
  'bench/bytes',
  'bench/client',
  'bench/server',
  'scripts',
  'packed/*.*',
  'e2e',
  'faults',
].filter((path) => path.includes('*') || existsSync(path));

/** @type {Record<string, () => Promise<number>>} */
const checks = {
  eslint: () => run('eslint', ['.', '--max-warnings=0']),
  imports: () => run('depcruise', ['--config', '.dependency-cruiser.mjs', ...sources]),
  format: () => run('prettier', ['--check', '--log-level=warn', '.']),
  contract: async () => (existsSync(contract) ? run('redocly', ['lint', contract]) : 0),
  unused: () => run('knip', strict ? [] : ['--exclude', 'dependencies', '--no-config-hints']),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in checks));
if (unknown.length) {
  console.error(`No check called ${unknown.join(', ')}; there are ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

const failed = [];
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n── lint: ${name}`);
  if ((await check()) !== 0) failed.push(name);
}
console.log(failed.length ? `\nLint failed: ${failed.join(', ')}` : '\nLint passed');
process.exitCode = failed.length ? 1 : 0;
