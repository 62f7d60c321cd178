import { expect, test } from 'vitest';
import { product as en } from '../../i18n/en/product.js';
import { product as fr } from '../../i18n/fr/product.js';
import { seasonText } from './months.js';

test.each([
  [[], 'All year'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'All year'],
  [[7], 'July'],
  [[9, 10, 11], 'September to November'],
  [[11, 12, 1, 2], 'November to February'],
  [[6, 3, 7, 8], 'March and June to August'],
  [[0, 13], 'All year'],
])('says the months %j as “%s”', (months, text) => {
  expect(seasonText(en, 'en', months)).toBe(text);
});

test('French elides before a vowel', () => {
  expect(seasonText(fr, 'fr', [9, 10])).toBe('de septembre à octobre');
  expect(seasonText(fr, 'fr', [4, 5])).toBe('d’avril à mai');
});
