import { join } from 'node:path';

/**
 * What a runner has to say.
 * @typedef {{ passed: number, failed: number, files: { name: string, ms: number }[] }} Report
 */

/**
 * Counts Vitest's JSON report. A file that could not be loaded holds no test and counts as one failure.
 * @param {any} json
 * @returns {Report}
 */
export function readVitest(json) {
  const files = json.testResults ?? [];
  const broken = files.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + broken.length,
    files: files.map((/** @type {any} */ file) => ({ name: file.name, ms: file.endTime - file.startTime })),
  };
}

/**
 * Counts Playwright's JSON report. A flaky test passed in the end; an error outside any test is one failure.
 * @param {any} json
 * @returns {Report}
 */
export function readPlaywright(json) {
  const { expected = 0, unexpected = 0, flaky = 0 } = json.stats ?? {};
  return {
    passed: expected + flaky,
    failed: unexpected + (unexpected === 0 && json.errors?.length ? 1 : 0),
    files: (json.suites ?? []).map((/** @type {any} */ suite) => ({
      name: join(json.config?.rootDir ?? '', suite.file),
      ms: duration(suite),
    })),
  };
}

/**
 * @param {any} suite
 * @returns {number} the time of all tests in a suite and the suites within
 */
function duration(suite) {
  const own = (suite.specs ?? [])
    .flatMap((/** @type {any} */ spec) => spec.tests)
    .flatMap((/** @type {any} */ test) => test.results)
    .reduce((/** @type {number} */ sum, /** @type {any} */ result) => sum + result.duration, 0);
  return (suite.suites ?? []).reduce(
    (/** @type {number} */ sum, /** @type {any} */ s) => sum + duration(s),
    own,
  );
}

/**
 * The ten files that took longest.
 * @param {{ name: string, ms: number }[]} files
 */
export const slowest = (files) => files.toSorted((a, b) => b.ms - a.ms).slice(0, 10);

/**
 * A runner's verdict: what it reported, plus one failure when it ended badly without naming any,
 * or when it should have run tests and ran none.
 * @param {Report | undefined} report undefined when it wrote none
 * @param {number} code its exit code
 * @param {boolean} mayBeEmpty
 * @returns {Report}
 */
export function verdict(report, code, mayBeEmpty) {
  const { passed, failed, files } = report ?? { passed: 0, failed: 0, files: [] };
  const silentFailure = code !== 0 && failed === 0;
  const empty = passed + failed === 0 && !mayBeEmpty;
  return { passed, failed: silentFailure || empty ? failed + 1 : failed, files };
}
