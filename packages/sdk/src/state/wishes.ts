import type { Cart, CartLine, Money } from '../contract/types';
import { ceilingOf, lineTotal } from '../values/quantity';
import { addMoney } from '../values/money';
import type { CartRecord, Wish } from './cart-record';

/** Quantities by offer that the server has yet to confirm, the newest wish each. */
export type Wishes = Readonly<Record<string, Wish>>;

/** How many steps of an offer are wanted: the newest wish, else what the cart says. */
export const quantityIn = (cart: Cart | null, wishes: Wishes, offerId: string): number =>
  wishes[offerId]?.quantity ?? cart?.lines.find((line) => line.offerId === offerId)?.quantity ?? 0;

/** The cart as the buyer means it: a late answer neither revives a line nor brings back an old quantity. */
export function withWishes(cart: Cart | null, wishes: Wishes): Cart | null {
  if (!cart || Object.keys(wishes).length === 0) return cart;
  const lines = cart.lines
    .map((line) => ({ ...line, quantity: wishes[line.offerId]?.quantity ?? line.quantity }))
    .filter((line) => line.quantity > 0);
  return { ...cart, lines };
}

/** How many lines the cart has with its wishes; `known` is the count where the cart itself is not loaded. */
export function countLines(cart: Cart | null, wishes: Wishes, known: number): number {
  const has = (offerId: string) => cart?.lines.some((line) => line.offerId === offerId);
  const added = Object.entries(wishes).filter(([id, { quantity }]) => quantity > 0 && !has(id)).length;
  return (cart ? withWishes(cart, wishes)!.lines.length : known) + added;
}

const priced = (line: CartLine, quantity: number): CartLine => {
  const total = lineTotal(line.price, quantity, line.quantityUnit);
  const ceiling = line.soldByWeight ? ceilingOf(total, line.tolerancePercent) : total;
  return { ...line, quantity, total, ceiling };
};

/**
 * The cart as far as this device can tell, by the prices that it saw last: only for showing it, and for what a person
 * agrees to while there is no signal. What it really costs the server says, and asks where that differs.
 */
export function draftCart({ cart, shown, wishes, chosen, run, carriage }: CartRecord): Cart | null {
  if (!cart) return null;
  const base = shown?.cart ?? null;
  const told = base?.lines ?? [];
  const added = Object.entries(wishes).flatMap(([id, { line }]) =>
    line && !told.some(({ offerId }) => offerId === id) ? [line] : [],
  );
  const all = [...told, ...added];
  const currency = base?.currency ?? all[0]?.price?.currency ?? '';
  const lines = all
    .map((line) => ({ line, quantity: wishes[line.offerId]?.quantity ?? line.quantity }))
    .filter(({ line, quantity }) => quantity > 0 && line.price?.currency === currency)
    .map(({ line, quantity }) => priced(line, quantity));
  const sum = (amounts: Money[]) => amounts.reduce(addMoney, { amount: 0, currency });
  const carried = lines.length && carriage?.currency === currency ? [carriage] : [];
  const subtotal = sum(lines.map(({ total }) => total));
  const total = sum([subtotal, ...carried]);
  // In words of its own: these are no rows of the server's.
  const row = (type: string, amount: Money) => ({ type, displayText: '', amount });
  return {
    ...{ id: cart.id, orderId: cart.orderId, status: 'open', expiresAt: '' },
    ...base,
    ...{ hubId: chosen?.hubId ?? null, runId: chosen?.runId ?? null, lines, currency, total, messages: [] },
    run: [run, base?.run].find((one) => one && one.runId === chosen?.runId) ?? null,
    totals: [
      row('subtotal', subtotal),
      ...carried.map((amount) => row('fulfillment', amount)),
      row('total', total),
    ],
    ceiling: sum([...lines.map(({ ceiling }) => ceiling), ...carried]),
  };
}
