import { expect, test } from 'vitest';
import { totalsView } from './totals.js';
import { quantityUnitView } from './units.js';
import { say, type Word } from './words.js';

const inLocale = (locale: string) => ({ locale, fallback: 'en' });
const amount = { amount: 1, currency: 'CNY' };

test('the rows of a sum are said in the language of the answer', () => {
  const rows = (['subtotal', 'fulfillment', 'tax', 'total'] as const).map((type) => ({ type, amount }));
  const said = (locale: string) => totalsView(rows, inLocale(locale)).map(({ displayText }) => displayText);
  expect(said('zh-CN')).toEqual(['商品', '到取货点的运费', '其中税款', '合计']);
  expect(said('fr')[0]).toBe('Produits');
  expect(said('sw')).toEqual(said('en'));
});

test('a message in Chinese is a sentence in Chinese', () => {
  const words: Word[] = [
    'price_changed',
    'out_of_stock',
    'stock_short',
    'offer_unavailable',
    'run_closed',
    'hub_unavailable',
    'below_minimum_order_value',
  ];
  for (const word of words) expect(say(word, inLocale('zh-CN')), word).toMatch(/^[\p{Script=Han}，]+。$/u);
});

test('a unit is said in the language of the answer, and as its code where nobody knows it', () => {
  const said = (unit: string, locale: string) =>
    quantityUnitView({ unit, scale: 0, increment: 1 }, inLocale(locale)).displayText;
  expect(['C62', 'KGM', 'GRM', 'LTR', 'BO'].map((unit) => said(unit, 'zh-CN'))).toEqual([
    '件',
    '公斤',
    '克',
    '升',
    '瓶',
  ]);
  expect(said('C62', 'fr')).toBe('pièce');
  expect(said('XYZ', 'zh-CN')).toBe('XYZ');
});
