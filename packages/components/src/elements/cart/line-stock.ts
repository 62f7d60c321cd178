import type { CartLine } from '@hamlet/sdk';

/** The most steps that can still be had, in whole increments. */
export const mostOf = ({ availability, quantityUnit }: CartLine): number =>
  availability.available ? availability.stock - (availability.stock % quantityUnit.increment) : 0;

/** Whether something is to be said about a line. */
export const isChanged = (line: CartLine): boolean =>
  line.quantity > mostOf(line) ||
  line.price.amount !== line.priceWhenAdded.amount ||
  line.price.currency !== line.priceWhenAdded.currency;
