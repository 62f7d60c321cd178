import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What each `--hamlet-*` token is for. */
export const purposes = {
  ground: 'Behind panels.',
  surface: 'Cards, fields and bars.',
  counter: 'Bands, tags, skeletons, and the half of a tally that holds no longer.',
  line: 'Hairlines; decoration only.',
  edge: 'Borders of controls; at least 3:1 beside what they stand on.',
  ink: 'Text.',
  'ink-soft': 'Second text.',
  accent: 'Action, and “collect”.',
  'on-accent': 'Text on the accent.',
  'accent-soft': 'Quiet action; derived from the accent where that is set.',
  time: '“Order until”, and now; light enough for dark text.',
  'on-time': 'Text on the colour of time.',
  'time-soft': 'What wants to be looked at again.',
  'time-ink': 'Time as text or line.',
  good: 'Done, saved.',
  'good-soft': 'Behind what is done or saved.',
  bad: 'A mistake, a failure.',
  'bad-soft': 'Behind a mistake or a failure.',
  focus: 'The ring around what has the focus.',
  font: 'Font of all text.',
  numeral: 'Font of prices, times and codes.',
  'text-s': 'Size of second text.',
  'text-m': 'Size of text.',
  'text-l': 'Size of small headings and prices.',
  'text-xl': 'Size of headings.',
  'text-2xl': 'Size of the largest headings.',
  'text-code': 'Size of the pick-up code.',
  leading: 'Line height of text.',
  'space-1': 'First step of the scale of distances.',
  'space-2': 'Second step of the scale of distances.',
  'space-3': 'Third step of the scale of distances.',
  'space-4': 'Fourth step of the scale of distances.',
  'space-5': 'Fifth step of the scale of distances.',
  'space-6': 'Sixth step of the scale of distances.',
  radius: 'Corners of cards and controls.',
  target: 'Least height of what a finger presses.',
  shadow: 'Shadow of the bar at the foot.',
  picture: 'Ratio of pictures.',
  quick: 'Duration of small changes.',
  calm: 'Duration of large changes.',
};

/** Tokens that have no private name: they fall back to the page's own. */
const pageDefaults = { font: 'inherit', numeral: 'inherit' };

/** A default in the names that a page knows. */
const inPublicNames = (value) => value.replaceAll('--_', '--hamlet-');

/** The default of each token, as modern browsers get it: the last one that the sheets declare. */
function defaultsIn(source) {
  const declared = source.replaceAll(/\s+/g, ' ').matchAll(/--_([\w-]+): var\( ?--hamlet-\1, ([^;]+)\);/g);
  const text = ([, name, value]) => [
    name,
    inPublicNames(value.trim().replace(/^var\(--_tint, (.*)\)$/, '$1')),
  ];
  return { ...pageDefaults, ...Object.fromEntries([...declared].map(text)) };
}

/** An element's own style sheet and the shared ones that it is made of, all but the tokens. */
function sheetsOf(path) {
  const source = readFileSync(path, 'utf8');
  const imported = [...source.matchAll(/from '(\.[^']*(?:styles\/|\.styles)[^']*)\.js'/g)].map(
    ([, file]) => `${join(dirname(path), file)}.ts`,
  );
  return imported.filter((file) => !file.endsWith('tokens.ts')).flatMap((file) => [file, ...sheetsOf(file)]);
}

/** The tokens that an element's style sheets read, in the tokens' own order. */
function tokensOf(path, defaults) {
  const css = [...new Set(sheetsOf(path))].map((file) => readFileSync(file, 'utf8')).join('\n');
  const used = new Set([...css.matchAll(/var\(--(?:_|hamlet-)([\w-]+)/g)].map(([, name]) => name));
  return Object.keys(purposes)
    .filter((name) => used.has(name) && name in defaults)
    .map((name) => ({ name: `--hamlet-${name}`, default: defaults[name], description: purposes[name] }));
}

/** Names the tokens that each element reads as its CSS properties. */
export const cssTokens = () => ({
  name: 'css tokens',
  packageLinkPhase({ customElementsManifest }) {
    const defaults = defaultsIn(
      ['tokens', 'more-tokens'].map((name) => readFileSync(`src/styles/${name}.ts`, 'utf8')).join(''),
    );
    const undescribed = Object.keys(defaults).filter((name) => !(name in purposes));
    if (undescribed.length)
      throw new Error(`manifest-tokens.mjs says no purpose for ${undescribed.join(', ')}.`);
    const unknown = Object.keys(purposes).filter((name) => !(name in defaults));
    if (unknown.length) throw new Error(`The token sheets have no default for ${unknown.join(', ')}.`);
    for (const { path, declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations) {
        const tokens = declaration.tagName ? tokensOf(path, defaults) : [];
        if (tokens.length) declaration.cssProperties = tokens;
      }
  },
});
