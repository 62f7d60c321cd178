import { shared } from './shared.js';

/** Words of the product card and list. */
export const browse = {
  ...shared,
  add: 'Add',
  addNamed: (name: string) => `Add ${name} to the basket`,
  more: (name: string) => `More ${name}`,
  less: (name: string) => `Less ${name}`,
  takeOut: (name: string) => `Take ${name} out of the basket`,
  notSaved: 'That wasn’t saved. Please try again.',
  about: (quantity: string) => `about ${quantity}`,
  aboutWord: 'about',
  each: (price: string) => `${price} each`,
  per: (price: string, measure: string) => `${price} per ${measure}`,
  presale: 'Pre-sale',
  presaleFor: (day: string) => `For ${day}`,
  soldOut: 'Sold out',
  outOfSeason: 'Out of season',
  backIn: (month: string) => `Back in ${month}`,
  notForSale: 'Not on sale now',
  noName: 'Goods without a name',
  noPrice: 'No price yet',
  askPicture: (size: string) => (size ? `Picture · ${size}` : 'Picture'),
  choosePack: 'Pack',
  gone: 'This is no longer in the shop',
  goneText: 'Have a look at what is on the shelves now.',
  goods: 'Goods',
  finderFailed: 'The search couldn’t be loaded',
};

/** The catalogue that each language fills completely. */
export type BrowseWords = typeof browse;
