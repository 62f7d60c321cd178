import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { firstSentence, linkTo } from './links.js';
import { elementsOf, type Declaration, type Manifest } from './manifest.js';
import { reference } from './reference.js';

const components = fileURLToPath(new URL('../../../components/', import.meta.url));
const stories = globSync(`${components}src/**/*.stories.ts`).map((file) => readFileSync(file, 'utf8'));

function readManifest(): Manifest {
  const path = `${components}custom-elements.json`;
  if (!existsSync(path)) throw new Error('The elements have no manifest yet: run `pnpm build`.');
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

const elements = elementsOf(readManifest());

const titles = [
  'Importing',
  'Attributes and properties',
  'Slots',
  'Methods',
  'Events',
  'Parts',
  'CSS properties',
];

const button: Declaration & { tagName: string; path: string } = {
  kind: 'class',
  name: 'ButtonElement',
  tagName: 'x-button',
  path: 'dist/elements/button/button.js',
};

const section = (element: typeof button, title: string) =>
  reference(element).find((one) => one.title === title)?.text;

test('the manifest names the elements', () => {
  expect(elements.map(({ tagName }) => tagName)).toEqual(
    expect.arrayContaining(['hamlet-provider', 'hamlet-product-card', 'hamlet-checkout']),
  );
});

describe.each(elements)('$tagName', (element) => {
  test('has every section filled, or says that there is none', () => {
    const sections = reference(element);
    expect(sections.map(({ title }) => title)).toEqual(titles);
    for (const { title, text } of sections) expect(text, title).toMatch(/^None\.$|^\| .+ \|$|^```/m);
  });

  test('has examples: stories that name it', () => {
    expect(linkTo(element.tagName, stories)).toMatch(
      /^\[`hamlet-[a-z-]+`\]\(\?path=\/docs\/buying-[a-z-]+--docs\)$/,
    );
  });

  test('describes itself and everything that a page can use of it', () => {
    const { members, attributes, slots, events, cssParts, cssProperties } = element;
    const entries = [members, attributes, slots, events, cssParts, cssProperties].flatMap(
      (list) => list ?? [],
    );
    const undescribed = [element, ...entries].filter(({ description }) => !description?.trim());
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });

  test('says the type of each property and event', () => {
    const { members = [], events = [] } = element;
    const typed = [...members.filter(({ kind }) => kind === 'field'), ...events];
    expect(typed.filter(({ type }) => !type?.text).map(({ name }) => name)).toEqual([]);
  });
});

test('what an element lacks is said, not left out', () => {
  const empty = reference(button).filter(({ text }) => text === 'None.');
  expect(empty.map(({ title }) => title)).toEqual(titles.slice(1));
});

test('an element is imported from its own entry', () => {
  expect(section(button, 'Importing')).toContain("import '@hamlet/components/elements/button/define';");
});

test('an event names its React prop', () => {
  const events = [{ name: 'x-press', type: { text: 'PressEvent' }, description: 'Pressed.' }];
  expect(section({ ...button, events }, 'Events')).toContain(
    '| `x-press` | `onx-press` | `PressEvent` | Pressed. |',
  );
});

test('a type with a choice does not break its table', () => {
  const members = [
    {
      kind: 'field' as const,
      name: 'size',
      type: { text: "'s' | 'l'" },
      default: 'usual',
      description: 'Size.',
    },
  ];
  expect(section({ ...button, members }, 'Attributes and properties')).toContain(
    "| – | `size` | `'s' \\| 'l'` | – | Size. |",
  );
});

test('a method shows what it takes and gives', () => {
  const members = [
    {
      kind: 'method' as const,
      name: 'open',
      parameters: [{ name: 'at', optional: true, type: { text: 'number' } }],
      return: { type: { text: 'boolean' } },
      description: 'Opens.',
    },
  ];
  expect(section({ ...button, members }, 'Methods')).toContain('| `open(at?: number): boolean` | Opens. |');
});

test('the list of elements takes the first sentence of each', () => {
  expect(firstSentence('The basket: its\ngoods, ¥1.50 each. It follows.')).toBe(
    'The basket: its goods, ¥1.50 each.',
  );
});
