import { expect, test } from 'vitest';
import { compare } from './compare.mjs';

const busy = (length: number) => async () => Array.from({ length }, Math.sqrt).length;

test('a call that does twenty times the work takes many times as long as the base', async () => {
  const [base, heavy] = await compare({ base: busy(500), heavy: busy(10_000) }, 'base');
  expect(base?.ratio).toBe(1);
  expect(heavy?.ratio).toBeGreaterThan(4);
});
