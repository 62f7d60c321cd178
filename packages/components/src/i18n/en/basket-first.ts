import { shared } from './shared.js';

/** Words of the basket that are seen at once. */
export const basketFirst = {
  ...shared,
  title: 'Your basket',
  goodsList: 'Goods in your basket',
  each: (price: string) => `${price} each`,
  per: (price: string, measure: string) => `${price}/${measure}`,
  about: (quantity: string) => `about ${quantity}`,
  aboutWord: 'about',
  less: (name: string) => `Less ${name}`,
  more: (name: string) => `More ${name}`,
  allThereIs: 'That is all there is.',
  remove: 'Remove',
  takeOut: (name: string) => `Take ${name} out of the basket`,
  chooseHub: 'Choose a hub',
  noHub: 'Where will you collect?',
  noHubText: 'Choose a hub to see until when to order and when to collect.',
  collectAt: (hub: string) => `Collect at ${hub}`,
  change: 'Change',
  changeHub: 'Change the hub',
  total: 'Total',
  totalAbout: 'Total, about',
  saving: 'Saving',
  saved: (total: string) => `Saved. Total ${total}`,
  notSaved: 'That wasn’t saved',
  notSavedText: 'Your basket is safe. Please try again.',
  loadFailed: 'We couldn’t load your basket',
  checkout: 'Go to checkout',
  emptyTitle: 'Your basket is empty',
  emptyText: 'What you add waits here for the run to your hub.',
  toShelves: 'Look at the shelves',
};

/** The words at hand. */
export type BasketFirstWords = typeof basketFirst;
