// pnpm test [filter …]: everything that says whether the project is sound, one step after the other.
// With a filter only the tests whose file name contains it run.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromiumMissing } from './chromium.mjs';
import { root, run, seconds } from './run.mjs';
import { strict } from './strict.mjs';
import { readPlaywright, readVitest, slowest, verdict } from './test-report.mjs';

/** @typedef {import('./test-report.mjs').Report} Report */

const filters = process.argv.slice(2).filter((argument) => argument !== '--');
const reports = mkdtempSync(join(tmpdir(), 'hamlet-test-'));
const mayBeEmpty = !strict || filters.length > 0;
const withoutBrowser = await chromiumMissing();

/**
 * A step that either passes or fails.
 * @param {string} command
 * @param {...string} args
 * @returns {() => Promise<Report>}
 */
const check =
  (command, ...args) =>
  async () => {
    const failed = (await run(command, args)) === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, files: [] };
  };

/**
 * @param {string} path
 * @param {(json: any) => Report} read
 * @returns {Report | undefined}
 */
function readReport(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Runs Vitest by one of its configurations.
 * @param {string} name of the report
 * @param {...string} options
 */
async function runVitest(name, ...options) {
  const file = join(reports, `${name}.json`);
  const args = [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const code = await run('vitest', [...args, ...options, ...filters]);
  return verdict(readReport(file, readVitest), code, mayBeEmpty);
}

async function packed() {
  return runVitest('packed', '--config=vitest.packed.config.ts');
}

async function vitest() {
  const result = await runVitest('vitest', ...(withoutBrowser ? ['--project=node'] : []));
  if (!withoutBrowser) return result;
  console.error(`The tests of elements and stories did not run. ${withoutBrowser}`);
  return { ...result, failed: result.failed + 1 };
}

async function playwright() {
  if (withoutBrowser) {
    console.error(withoutBrowser);
    return { passed: 0, failed: 1, files: [] };
  }
  const file = join(reports, 'playwright.json');
  const code = await run('playwright', ['test', '--pass-with-no-tests', '--reporter=list,json', ...filters], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  return verdict(readReport(file, readPlaywright), code, mayBeEmpty);
}

/** @type {[name: string, step: () => Promise<Report>, always?: boolean][]} */
const steps = [
  ['contract lint', check('node', 'scripts/lint.mjs', 'contract')],
  ['generated files', check('node', 'scripts/gen-check.mjs')],
  ['build', check('pnpm', 'run', 'build')],
  ['typecheck', check('pnpm', 'run', 'typecheck')],
  ['lint', check('node', 'scripts/lint.mjs', 'eslint', 'imports', 'format', 'unused')],
  ['package checks', check('node', 'scripts/check-packages.mjs')],
  ['packed packages', packed, true],
  ['vitest', vitest, true],
  ['playwright', playwright, true],
];

const started = performance.now();
/** @type {{ name: string, ms: number, report: Report }[]} */
const results = [];
for (const [name, step] of steps.filter(([, , always]) => always || filters.length === 0)) {
  const from = performance.now();
  console.log(`\n━━ ${name} (${seconds(from - started)} so far)\n`);
  const report = await step();
  results.push({ name, ms: performance.now() - from, report });
}
rmSync(reports, { recursive: true, force: true });

console.log('\n━━ summary\n');
for (const { name, ms, report } of results) {
  const word = report.failed ? 'FAILED' : report.passed ? 'passed' : 'empty ';
  console.log(
    `${word}  ${name.padEnd(16)} ${seconds(ms).padStart(8)}  ${report.passed} passed, ${report.failed} failed`,
  );
}
console.log('\nSlowest test files');
for (const { name, ms } of slowest(results.flatMap(({ report }) => report.files))) {
  console.log(`${seconds(ms).padStart(8)}  ${relative(root, name)}`);
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, { report }) => total + report[key], 0);
const passed = sum('passed');
// Running nothing at all is a failure too.
const nothing = passed + sum('failed') === 0;
if (nothing) console.error(`\nNo test matches ${filters.join(' ')}.`);
const failed = nothing ? 1 : sum('failed');
console.log(`\nAll in ${seconds(performance.now() - started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
