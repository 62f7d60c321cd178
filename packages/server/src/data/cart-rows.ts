import { and, eq } from 'drizzle-orm';
import { notFound, refused } from '../http/refusal.js';
import { carts, type cartLines } from './schema.js';
import type { Scope } from './scope.js';

export type CartRow = typeof carts.$inferSelect;
export type CartLineRow = typeof cartLines.$inferSelect;

/** A buyer's own view: `tokenHash` opens the carts and orders that were made with the token. */
export interface BuyerScope extends Scope {
  tokenHash: string;
}

/** A cart that nobody changes for so long is expired. */
const cartDays = 30;
const dayMs = 86_400_000;

/** When a cart that was changed now expires. */
export const expiryOf = (now: Date): Date => new Date(now.getTime() + cartDays * dayMs);

/** `open`, `placed` or `expired`. */
export const cartStatus = (cart: CartRow, now: Date): string =>
  cart.status === 'open' && cart.expiresAt <= now ? 'expired' : cart.status;

/** Finds the buyer's cart; 404 for anybody else's, the same as for one that never was. */
export async function findCart(scope: BuyerScope, cartId: string, lock?: 'update'): Promise<CartRow> {
  const found = scope.db
    .select()
    .from(carts)
    .where(and(eq(carts.storeId, scope.storeId), eq(carts.id, cartId), eq(carts.tokenHash, scope.tokenHash)));
  const [row] = await (lock ? found.for(lock) : found);
  if (!row) throw notFound();
  return row;
}

/** Refuses to change a cart that was placed or is expired. */
export function requireOpen(cart: CartRow, now: Date): void {
  const status = cartStatus(cart, now);
  if (status === 'placed') {
    throw refused('cart_placed', 'The order of this cart is placed; make a new cart.', {
      severity: 'unrecoverable',
    });
  }
  if (status === 'expired') {
    throw refused('cart_expired', 'The cart is expired; make a new one.', { severity: 'unrecoverable' });
  }
}

/** Says that a cart changed: a new revision, and thirty more days. */
export async function touchCart(scope: Scope, cart: CartRow, changes: CartChanges = {}): Promise<CartRow> {
  const row = changedCart(scope, cart, changes);
  await cartUpdate(scope, row);
  return row;
}

type CartChanges = Partial<Pick<CartRow, 'hubId' | 'runId' | 'status'>>;

/** The cart as it is after a change. */
export const changedCart = (scope: Scope, cart: CartRow, changes: CartChanges): CartRow => ({
  ...cart,
  ...changes,
  revision: cart.revision + 1,
  updatedAt: scope.now,
  expiresAt: expiryOf(scope.now),
});

/** The statement that writes a cart back. */
export const cartUpdate = ({ db, storeId }: Scope, row: CartRow) =>
  db
    .update(carts)
    .set(row)
    .where(and(eq(carts.storeId, storeId), eq(carts.id, row.id)));
