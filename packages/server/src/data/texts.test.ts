import { expect, test } from 'vitest';
import { pick } from './texts.js';

const texts = { en: 'Honey', fr: 'Miel', 'zh-CN': '蜂蜜' };

test.each([
  ['fr', 'Miel'],
  ['FR', 'Miel'],
  ['fr-CA', 'Miel'],
  ['zh', '蜂蜜'],
  ['sw', 'Honey'],
])('in %s', (locale, expected) => {
  expect(pick(texts, { locale, fallback: 'en' })).toBe(expected);
});

test('a text that neither language has is told in the one there is', () => {
  expect(pick({ ar: 'عسل' }, { locale: 'fr', fallback: 'en' })).toBe('عسل');
});
