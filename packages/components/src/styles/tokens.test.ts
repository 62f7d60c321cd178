import { expect, test } from 'vitest';
import { moreTokens } from './more-tokens.js';
import { tokens } from './tokens.js';

/** Names and defaults that a part of a sheet declares. */
const declared = (css: string) =>
  Object.fromEntries(
    [...css.replaceAll(/\s+/g, ' ').matchAll(/--_([\w-]+): var\( ?--hamlet-\1, ([^;]+)\);/g)].map(
      ([, name, value]) => [name!, value!.trim()],
    ),
  );

test.each([
  ['tokens', tokens.cssText],
  ['moreTokens', moreTokens.cssText],
])('%s: a browser without light-dark() gets each colour, as it is in the light', (_name, css) => {
  const [plain = '', modern = ''] = css.split('@supports');
  const colours = Object.entries(declared(modern));
  expect(colours.length).toBeGreaterThan(4);
  expect(plain).not.toContain('light-dark(');
  for (const [name, value] of colours)
    expect([name, declared(plain)[name]]).toEqual([
      name,
      value.replace(/light-dark\((.+?), (?:[^()]|\([^()]*\))+\)/, '$1'),
    ]);
});
