import type { Cart } from '../contract/types';

/** A quantity on its way to the server. */
export interface Wish {
  quantity: number;
  /** Once sent it can no longer be changed; a new wish then follows it. */
  sent: boolean;
  done: Promise<void>;
}

/** Quantities by offer that the server has yet to confirm, newest wish each. */
export type Wishes = ReadonlyMap<string, Wish>;

/** How many steps of an offer are wanted: the newest wish, else what the cart says. */
export const quantityIn = (cart: Cart | null, wishes: Wishes, offerId: string): number =>
  wishes.get(offerId)?.quantity ?? cart?.lines.find((line) => line.offerId === offerId)?.quantity ?? 0;

/** The cart as the buyer means it: a late answer neither revives a line nor brings back an old quantity. */
export function withWishes(cart: Cart | null, wishes: Wishes): Cart | null {
  if (!cart || wishes.size === 0) return cart;
  const lines = cart.lines
    .map((line) => ({ ...line, quantity: wishes.get(line.offerId)?.quantity ?? line.quantity }))
    .filter((line) => line.quantity > 0);
  return { ...cart, lines };
}

/** How many lines the cart has with its wishes; `known` is the count where the cart itself is not loaded. */
export function countLines(cart: Cart | null, wishes: Wishes, known: number): number {
  const has = (offerId: string) => cart?.lines.some((line) => line.offerId === offerId);
  const added = [...wishes].filter(([offerId, wish]) => wish.quantity > 0 && !has(offerId)).length;
  return (cart ? withWishes(cart, wishes)!.lines.length : known) + added;
}
