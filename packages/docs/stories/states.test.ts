import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadCsf } from 'storybook/internal/csf-tools';
import { describe, expect, test } from 'vitest';
import { matrix, states, type Row } from './states.js';

const elements = fileURLToPath(new URL('../../components/src/elements', import.meta.url));

/** The stories of a file: export → does it assert something. */
function storiesOf(folder: string): Map<string, boolean> {
  const file = `${elements}/${folder}/${folder}.stories.ts`;
  const csf = loadCsf(readFileSync(file, 'utf8'), { fileName: file, makeTitle: (title) => title }).parse();
  return new Map(
    Object.entries(csf._stories).map(([name, { __stats }]) => [name, __stats?.play === true] as const),
  );
}

const storiesNamed = ({ cells, own }: Row) =>
  [...Object.values(cells), ...Object.values(own)].filter((cell) => typeof cell === 'string');

describe.each(Object.entries(matrix))('%s', (_tag, row) => {
  const stories = storiesOf(row.folder);

  test('has a story for each of its states, or a reason why not', () => {
    expect(storiesNamed(row).filter((name) => !stories.has(name))).toEqual([]);
    const reasons = Object.values(row.cells).flatMap((cell) => (typeof cell === 'string' ? [] : [cell.no]));
    expect(reasons.filter((reason) => reason.length < 10)).toEqual([]);
    expect(Object.keys(row.cells)).toEqual(Object.keys(states));
  });

  test('says in each story what a person sees', () => {
    expect([...stories].filter(([, asserts]) => !asserts).map(([name]) => name)).toEqual([]);
  });
});

/** Elements whose states are still to be written down. */
const toCome = ['product-list'];

test('no element is left out', () => {
  const folders = readdirSync(elements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !toCome.includes(name));
  expect(
    Object.values(matrix)
      .map(({ folder }) => folder)
      .sort(),
  ).toEqual(folders.sort());
});
