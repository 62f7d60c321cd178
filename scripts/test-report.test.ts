import { describe, expect, it } from 'vitest';
import { readPlaywright, readVitest, slowest, verdict } from './test-report.mjs';

describe('readVitest', () => {
  it('counts a file that could not be loaded as one failure', () => {
    const file = (status: string, tests: string[]) => ({
      name: 'a.test.ts',
      startTime: 10,
      endTime: 30,
      status,
      assertionResults: tests.map((status) => ({ status })),
    });
    const testResults = [
      file('passed', ['passed', 'passed']),
      file('failed', ['failed']),
      file('failed', []),
    ];
    const report = readVitest({ numPassedTests: 2, numFailedTests: 1, testResults });
    expect(report).toMatchObject({ passed: 2, failed: 2 });
    expect(report.files[0]).toEqual({ name: 'a.test.ts', ms: 20 });
  });
});

describe('readPlaywright', () => {
  it('sums the time of nested suites and counts a flaky test as passed', () => {
    const spec = (duration: number) => ({ tests: [{ results: [{ duration }] }] });
    const suites = [{ file: 'shop.spec.ts', specs: [spec(5)], suites: [{ specs: [spec(7), spec(1)] }] }];
    const report = readPlaywright({
      config: { rootDir: '/shop' },
      stats: { expected: 2, unexpected: 0, flaky: 1 },
      suites,
      errors: [],
    });
    expect(report).toEqual({ passed: 3, failed: 0, files: [{ name: '/shop/shop.spec.ts', ms: 13 }] });
  });

  it('counts an error outside any test as one failure', () => {
    expect(readPlaywright({ stats: {}, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });
});

describe('verdict', () => {
  it('fails a runner that ran nothing, unless it may be empty', () => {
    const nothing = { passed: 0, failed: 0, files: [] };
    expect(verdict(nothing, 0, false).failed).toBe(1);
    expect(verdict(nothing, 0, true).failed).toBe(0);
  });

  it('fails a runner that ended badly without naming a failure', () => {
    expect(verdict({ passed: 3, failed: 0, files: [] }, 1, false)).toMatchObject({ passed: 3, failed: 1 });
    expect(verdict(undefined, 1, true).failed).toBe(1);
  });

  it('does not count a failure twice', () => {
    expect(verdict({ passed: 3, failed: 2, files: [] }, 1, false).failed).toBe(2);
  });
});

it('names the ten slowest files, slowest first', () => {
  const files = Array.from({ length: 12 }, (_, ms) => ({ name: `${ms}`, ms }));
  expect(slowest(files).map(({ ms }) => ms)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});
