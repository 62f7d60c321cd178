import type { OpenDb } from '@hamlet/server';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bugs, type Bug } from './bugs.js';
import { runRounds, verdict, type RunOptions } from './run.js';
import { openWorlds } from './world.js';

// PGlite on a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

let database: OpenDb;
beforeAll(async () => void (database = await openWorlds()));
afterAll(() => database.close());

const rounds = (options: Omit<RunOptions, 'database' | 'say'>) =>
  runRounds({ ...options, database, say: () => {} });

test('F1: in all weather no order is lost, doubled, oversold or silently changed, and phones tell the truth', async () => {
  const total = await rounds({ rounds: 4, seed: 1 });
  expect(total.deviations).toEqual([]);
  expect(verdict(total)).toMatch(/^rounds=4 faults=\d+ orders=200 lost=0 doubled=0 oversold=0 changed=0$/);
  expect(total.faults.total).toBeGreaterThan(400);
  expect(total.faults.kinds.size).toBeGreaterThan(20);
  // The count is of something: most orders arrive, and phones have promised nearly all of them.
  expect(total.placed).toBeGreaterThan(120);
  expect(total.promised).toBeGreaterThan(120);
});

test('a run is repeated by its seed', async () => {
  const again = async () => {
    const { faults, ...total } = await runRounds({ rounds: 1, seed: 7, phones: 3, orders: 3, say: () => {} });
    return { ...total, faults: [...faults.kinds] };
  };
  expect(await again()).toEqual(await again());
});

const planted = Object.entries(bugs).map(([name, bug], i): [string, Bug, string] => [name, bug, `bug${i}`]);

test.each(planted)('F15: the rounds find it when %s', async (_what, bug, name) => {
  let found = 0;
  for (let seed = 1; seed <= 30 && !found; seed += 1)
    found = (await rounds({ rounds: 1, seed: 1000 + seed, phones: 4, orders: 4, bug, name })).deviations
      .length;
  expect(found).toBeGreaterThan(0);
});
