import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { measure, measureParts } from './measure.mjs';
import { isExceeded, ours } from './report.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const words = `export const words = ${JSON.stringify('honey, rice, eggs; '.repeat(9))};`;
const weigh = (contents: string) => measure({ contents, folder }, 'at once');

test('a script is heavier minified than after gzip or brotli', async () => {
  const { min, gzip, brotli } = await weigh(words);
  expect(min).toBeGreaterThan(gzip);
  expect(gzip).toBeGreaterThan(brotli);
  expect(brotli).toBeGreaterThan(20);
});

test('an entry over its ceiling fails the bench, one below keeps it', async () => {
  const entry = { name: 'words', script: 'words.mjs', part: 'at once' as const, ...(await weigh(words)) };
  expect(isExceeded({ ...entry, ceiling: entry.brotli })).toBe(false);
  expect(isExceeded({ ...entry, ceiling: entry.brotli - 1 })).toBe(true);
  expect(ours([{ ...entry, ceiling: entry.brotli - 1 }])).toContain('| **1 over** |');
});

test('an aim beside the peers is printed and fails nothing', async () => {
  const entry = { name: 'words', script: 'words.mjs', part: 'at once' as const, ...(await weigh(words)) };
  expect(isExceeded({ ...entry, aim: 1 })).toBe(false);
  expect(ours([{ ...entry, aim: entry.gzip - 2 }])).toContain('| **2 over** |');
});

test('a part that comes later counts where it is named, and is weighed by itself', async () => {
  const here = { contents: "import('./entries.mjs').then(({ entries }) => console.log(entries));", folder };
  const once = await measure(here, 'at once');
  const named = await measure(here, 'at once', ['entries']);
  const [part, ...others] = await measureParts(here);
  expect(others).toEqual([]);
  expect(part?.name).toMatch(/^entries/);
  expect(named.brotli).toBe(once.brotli + part!.brotli);
});
