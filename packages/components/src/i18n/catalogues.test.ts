import { describe, expect, test } from 'vitest';
import { badgeWords } from './badge.js';
import { basketWords } from './basket.js';
import { browse } from './browse.js';
import { checkoutWords } from './checkout.js';
import { finderWords } from './finder.js';
import { pickLanguage, type WordGroup } from './group.js';
import { hubsWords } from './hubs.js';
import { productWords } from './product.js';
import { tallyWords } from './tally.js';
import { trackerWords } from './tracker.js';

const groups: WordGroup<object>[] = [
  badgeWords,
  basketWords,
  browse,
  checkoutWords,
  finderWords,
  hubsWords,
  productWords,
  tallyWords,
  trackerWords,
] as never;
const languages = ['fr', 'zh'];

/** What a function of the catalogue is handed: names and figures that stand for themselves. */
const samples = ['7', '¥8.00', '9'];

/** Every text of a catalogue by its path; functions are asked once with figures. */
function texts(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const at = `${path}${name}`;
    if (typeof value === 'function')
      return [[at, String((value as (...all: string[]) => string)(...samples))]];
    return typeof value === 'string' ? [[at, value]] : texts(value as object, `${at}.`);
  });
}

const rows = groups.flatMap((group) => languages.map((language) => [group.name, language, group] as const));

describe.each(rows)('the words of %s in %s', (_, language, group) => {
  test('are all there', async () => {
    const words = texts(await group.others[language]!());
    expect(words.map(([path]) => path).sort()).toEqual(
      texts(group.en)
        .map(([path]) => path)
        .sort(),
    );
    for (const [path, text] of words) {
      // What stands before a time in one language stands behind it in another.
      if (!path.startsWith('from.')) expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|!|！| {2}/);
    }
  });
});

test.each(groups.map((group) => [group.name, group] as const))(
  'the Chinese words of %s are Chinese, with its own punctuation',
  async (_, group) => {
    const frames =
      /^(?:from\.|aside|inBrackets|labelled|listed|pause|sentences|times|pieces|lineOf|orderOf|areaHubs|per$)/;
    for (const [path, text] of texts(await group.others['zh']!())) {
      if (!frames.test(path)) expect(text, path).toMatch(/\p{Script=Han}/u);
      expect(text, path).not.toMatch(/\p{Script=Han}[,.;:?!()"']|\.\.\.|[,;:?!()"']\p{Script=Han}/u);
    }
  },
);

test('pieces get a measure word, weights have their own', async () => {
  const basket = await basketWords.others['zh']!();
  expect([basket.stockShort('3'), basket.stockShort('2公斤')]).toEqual(['只剩3件了。', '只剩2公斤了。']);
  const checkout = await checkoutWords.others['zh']!();
  expect(checkout.shortLeft('3件', '橙子')).toBe('橙子：还剩3件。');
});

test.each([
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['zh-Hans', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['zh-SG', 'zh'],
  ['fr-CA', 'fr'],
  ['en-GB', 'en'],
  ['za', undefined],
])('a page in %s speaks %s', (locale, language) => {
  for (const group of groups) expect(pickLanguage(group, locale)).toBe(language);
});
