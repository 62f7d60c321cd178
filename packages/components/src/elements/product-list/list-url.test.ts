import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLink, type ListState } from './list-state.js';
import { linkOf } from './list-url.js';

const id = '0190a000-0000-7000-8000-000000000077';
const nothing: ListState = {
  query: null,
  categoryId: null,
  season: null,
  availability: null,
  sellerId: null,
  soldBy: null,
  storage: null,
  sort: null,
};

const oneOf = (...values: string[]) => fc.constantFrom(null, ...values);
const states: fc.Arbitrary<ListState> = fc.record({
  query: fc.oneof(
    fc.constant(null),
    fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /./.test(text)),
  ),
  categoryId: oneOf(id),
  season: oneOf('now'),
  availability: oneOf('in_stock', 'preorder'),
  sellerId: oneOf(id),
  soldBy: oneOf('weight', 'piece'),
  storage: oneOf('ambient', 'chilled', 'frozen'),
  sort: oneOf('relevance', 'newest', 'name', 'price_low', 'price_high'),
});
const pieces = fc.array(
  fc.constantFrom(
    'utm_source=a%20b',
    'flag',
    'x=1&x=2',
    'a+b=c',
    '%zz=1',
    'q=%E8%9C%82',
    'query=own',
    'sort',
    'rows=3',
    '&',
  ),
);

test('a state that was written into a URL is read from it again', () => {
  fc.assert(
    fc.property(states, states, pieces, fc.nat(), (state, given, other, rows) => {
      const search = linkOf(`?${other.join('&')}`, { prefix: 'shop-', state, given, rows });
      const read = readLink(search, 'shop-');
      expect({ ...given, ...read.state }).toEqual(state);
      expect(read.gone).toEqual({});
      expect(read.rows).toBe(rows);
    }),
  );
});

test('what the page itself has in its query stays letter by letter, and so does another list’s', () => {
  fc.assert(
    fc.property(states, pieces, (state, other) => {
      const own = other.join('&').split('&').filter(Boolean);
      const first = linkOf(`?${own.join('&')}`, { prefix: 'a-', state, given: nothing, rows: 0 });
      const both = linkOf(first, { prefix: 'b-', state, given: nothing, rows: 48 });
      expect(both.slice(1).split('&').slice(0, own.length)).toEqual(own);
      expect(readLink(both, 'a-').state).toEqual(readLink(first, 'a-').state);
      const back = linkOf(linkOf(both, { prefix: 'b-', state: nothing, given: nothing, rows: 0 }), {
        prefix: 'a-',
        state: nothing,
        given: nothing,
        rows: 0,
      });
      expect(back).toBe(own.length ? `?${own.join('&')}` : '');
    }),
  );
});

test('what the page gave and a person took away stands empty', () => {
  const given = { ...nothing, categoryId: id };
  const search = linkOf('', { prefix: '', state: nothing, given, rows: 0 });
  expect(search).toBe('?categoryId=');
  expect(readLink(search, '').state).toEqual({ categoryId: null });
});

test.each([
  ['?s-storage=cellar', { storage: 'cellar' }],
  ['?s-categoryId=fruit', { categoryId: 'fruit' }],
  ['?s-sort=cheapest', { sort: 'cheapest' }],
  ['?s-season=13', { season: '13' }],
  ['?s-sellerId=%E2%80%AE', { sellerId: '\u202e' }],
])('%s names what nobody has: it is told, and asked of nobody', (search, gone) => {
  expect(readLink(search, 's-')).toEqual({ state: {}, gone, rows: 0 });
});
