import { shared } from './shared.js';

/** Words of what finds goods in a list: search, shelves, choices, order. */
export const finder = {
  ...shared,
  search: 'Search the shop',
  searchHint: 'Honey, rice, eggs…',
  suggestions: 'Suggestions',
  suggested: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  shelf: 'Shelf',
  shelves: 'Shelves',
  all: 'All',
  inSeason: 'In season',
  narrow: 'Filter',
  chosen: 'Chosen',
  remove: (choice: string) => `Remove: ${choice}`,
  clearAll: 'Clear all',
  notThere: 'No longer there',
  counted: (name: string, count: number) => `${name}, ${count}`,
  availability: 'To be had',
  sellerId: 'Seller',
  anySeller: 'All sellers',
  soldBy: 'Sold',
  storage: 'How it keeps',
  values: {
    in_stock: 'In stock',
    preorder: 'Pre-sale',
    weight: 'By weight',
    piece: 'At a fixed price',
    ambient: 'Without a fridge',
    chilled: 'Chilled',
    frozen: 'Frozen',
  },
  sort: 'Sort',
  relevance: 'Best match',
  name: 'Name, A to Z',
  newest: 'Newest',
  price_low: 'Price, low first',
  price_high: 'Price, high first',
};

/** The catalogue that each language fills completely. */
export type FinderWords = typeof finder;
