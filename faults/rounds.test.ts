import { expect, test } from 'vitest';
import { bugs, type Bug } from './bugs.js';
import { runRounds, verdict } from './run.js';

const silent = () => {};

test('F1: in all weather no order is lost, doubled, oversold or silently changed, and phones tell the truth', async () => {
  const total = await runRounds({ rounds: 4, seed: 1, say: silent });
  expect(total.deviations).toEqual([]);
  expect(verdict(total)).toMatch(/^rounds=4 faults=\d+ orders=200 lost=0 doubled=0 oversold=0 changed=0$/);
  expect(total.faults.total).toBeGreaterThan(400);
  expect(total.faults.kinds.size).toBeGreaterThan(20);
  // The count is of something: most orders arrive, and phones have promised nearly all of them.
  expect(total.placed).toBeGreaterThan(120);
  expect(total.promised).toBeGreaterThan(120);
});

test('a run is repeated by its seed', async () => {
  const again = () => runRounds({ rounds: 1, seed: 7, phones: 3, orders: 3, say: silent });
  const [one, two] = [await again(), await again()];
  expect({ ...one, faults: [...one.faults.kinds] }).toEqual({ ...two, faults: [...two.faults.kinds] });
});

test.each(Object.entries(bugs) as [string, Bug][])('F15: the rounds find it when %s', async (_name, bug) => {
  let found = 0;
  for (let seed = 1; seed <= 4 && !found; seed += 1) {
    const total = await runRounds({ rounds: 1, seed, bug, say: silent });
    found += total.deviations.length;
  }
  expect(found).toBeGreaterThan(0);
});
