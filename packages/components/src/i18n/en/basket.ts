import { basketFirst } from './basket-first.js';
import { basketMore } from './basket-more.js';

/** Words of the basket. Prices, quantities, days and times come ready from `Intl`. */
export const basket = { ...basketFirst, ...basketMore };

/** The catalogue that each language fills completely. */
export type BasketWords = typeof basket;
