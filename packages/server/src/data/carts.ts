import { and, eq, isNull, sql } from 'drizzle-orm';
import type { CartInput, CartPatch, FieldError } from '@hamlet/sdk/contract';
import { isOrderable } from '@hamlet/sdk';
import { refused } from '../http/refusal.js';
import { expiryOf, findCart, requireOpen, touchCart, type BuyerScope, type CartRow } from './cart-rows.js';
import { touched } from './db.js';
import { goodsOf, isSold, type Good } from './goods.js';
import { hubRuns, takingHubs } from './hub-runs.js';
import { etagOf } from './records.js';
import { bodyError, refusedField, requireDistinct } from './references.js';
import { cartLines, carts, hubs } from './schema.js';
import type { Scope } from './scope.js';

/** Lines a cart. */
const mostLines = 100;

interface Wanted {
  offerId: string;
  quantity: number;
}

/** What is wrong with wanting so much of a good; undefined when nothing is. */
function fault(good: Good | undefined, quantity: number, hubId: string | null, now: Date) {
  if (!good || !isSold(good, hubId, now)) {
    return { field: 'offerId', code: 'offer_unavailable', detail: 'This is not sold, or not to this hub.' };
  }
  const { increment } = good.variant.quantityUnit;
  if (isOrderable(quantity, good.variant.quantityUnit)) return undefined;
  return { field: 'quantity', code: 'not_a_multiple', detail: `Sold in multiples of ${increment}.` };
}

/** Refuses lines that cannot be in a cart; `pointer` names a line's field. */
async function requireLines(
  scope: Scope,
  lines: Wanted[],
  hubId: string | null,
  place: (index: number, field: string) => Pick<FieldError, 'in' | 'pointer'>,
): Promise<Map<string, Good>> {
  const goods = await goodsOf(
    scope,
    lines.map((line) => line.offerId),
  );
  const errors = lines.flatMap(({ offerId, quantity }, i): FieldError[] => {
    const found = fault(goods.get(offerId), quantity, hubId, scope.now);
    return found ? [{ ...place(i, found.field), code: found.code, detail: found.detail }] : [];
  });
  const [first] = errors;
  if (first) throw refused(first.code, first.detail, { errors });
  return goods;
}

/** Refuses a hub that takes no orders, and a run that takes none for it. */
async function requirePlace(scope: Scope, hubId: string | null, runId: string | null): Promise<void> {
  if (hubId === null) {
    if (runId !== null) throw refusedField('/runId', 'hub_missing', 'Choose the hub with its run.');
    return;
  }
  const [hub] = await scope.db
    .select({ status: hubs.status })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, hubId), isNull(hubs.archivedAt)));
  if (!hub || !takingHubs.includes(hub.status)) {
    throw refused('hub_unavailable', 'The hub takes no orders now; choose another.', {
      severity: 'requires_buyer_input',
      errors: [bodyError('/hubId', 'hub_unavailable', 'Unknown, or takes no orders now.')],
    });
  }
  if (runId !== null) await requireOpenRun(scope, hubId, runId);
}

async function requireOpenRun(scope: Scope, hubId: string, runId: string): Promise<void> {
  const run = (await hubRuns(scope, [{ runId, hubId }]))(runId, hubId);
  if (run?.status === 'open') return;
  throw refused('run_closed', 'The run takes no orders for this hub; choose another.', {
    severity: 'requires_buyer_input',
    errors: [bodyError('/runId', 'run_closed', 'Takes no orders for this hub.')],
  });
}

/** Makes the cart of a device: its id, its order's id and its token are the device's own. */
export async function createCart(scope: BuyerScope, input: CartInput): Promise<CartRow> {
  const lines = input.lines ?? [];
  const hubId = input.hubId ?? null;
  const runId = input.runId ?? null;
  await requirePlace(scope, hubId, runId);
  requireDistinct(
    lines.map((line) => line.offerId),
    (i) => `/lines/${i}/offerId`,
  );
  const goods = await requireLines(scope, lines, hubId, (i, field) => ({
    in: 'body',
    pointer: `/lines/${i}/${field}`,
  }));
  const cart: CartRow = {
    storeId: scope.storeId,
    id: input.id,
    orderId: input.orderId,
    tokenHash: scope.tokenHash,
    status: 'open',
    hubId,
    runId,
    revision: 1,
    createdAt: scope.now,
    updatedAt: scope.now,
    expiresAt: expiryOf(scope.now),
  };
  await insertCart(scope, cart);
  for (const [i, line] of lines.entries()) await writeLine(scope, cart, line, goods.get(line.offerId)!, i);
  return cart;
}

async function insertCart(scope: Scope, cart: CartRow): Promise<void> {
  const made = await scope.db.insert(carts).values(cart).onConflictDoNothing();
  if (touched(made) > 0) return;
  const [same] = await scope.db
    .select({ id: carts.id })
    .from(carts)
    .where(and(eq(carts.storeId, scope.storeId), eq(carts.id, cart.id)));
  throw refusedField(same ? '/id' : '/orderId', 'id_taken', 'This id is in use; make a new one.');
}

/** `place` keeps lines that are written at one instant in their order. */
async function writeLine(scope: Scope, cart: CartRow, line: Wanted, good: Good, place = 0): Promise<void> {
  const row = { quantity: line.quantity, amountWhenAdded: good.offer.amount };
  await scope.db
    .insert(cartLines)
    .values({
      ...row,
      storeId: scope.storeId,
      cartId: cart.id,
      offerId: line.offerId,
      addedAt: new Date(scope.now.getTime() + place),
    })
    .onConflictDoUpdate({ target: [cartLines.storeId, cartLines.cartId, cartLines.offerId], set: row });
}

async function requireRoom(scope: Scope, cart: CartRow, offerId: string): Promise<void> {
  const [found] = await scope.db
    .select({
      lines: sql<number>`count(*)::int`,
      there: sql<boolean | null>`bool_or(${cartLines.offerId} = ${offerId})`,
    })
    .from(cartLines)
    .where(and(eq(cartLines.storeId, scope.storeId), eq(cartLines.cartId, cart.id)));
  if (found && found.lines >= mostLines && !found.there) {
    throw refused('too_many_lines', `A cart has ${mostLines} lines at most; order in two carts.`);
  }
}

/** Sets how much of one offer is in the cart. */
export async function setLine(scope: BuyerScope, cartId: string, line: Wanted): Promise<CartRow> {
  const cart = await findCart(scope, cartId, 'update');
  requireOpen(cart, scope.now);
  const goods = await requireLines(scope, [line], null, (_, field) =>
    field === 'offerId' ? { in: 'path', pointer: '/offerId' } : { in: 'body', pointer: `/${field}` },
  );
  await requireRoom(scope, cart, line.offerId);
  await writeLine(scope, cart, line, goods.get(line.offerId)!);
  return touchCart(scope, cart);
}

/** Takes one offer out of the cart; what is not there leaves it as it is. */
export async function removeLine(scope: BuyerScope, cartId: string, offerId: string): Promise<CartRow> {
  const cart = await findCart(scope, cartId, 'update');
  requireOpen(cart, scope.now);
  const gone = await scope.db
    .delete(cartLines)
    .where(
      and(
        eq(cartLines.storeId, scope.storeId),
        eq(cartLines.cartId, cart.id),
        eq(cartLines.offerId, offerId),
      ),
    );
  return touched(gone) > 0 ? touchCart(scope, cart) : cart;
}

/** Chooses the hub and the run. Another hub without a run clears the run. */
export async function updateCart(
  scope: BuyerScope,
  cartId: string,
  patch: CartPatch,
  match: (etag: string) => void,
): Promise<CartRow> {
  const cart = await findCart(scope, cartId, 'update');
  match(etagOf(cart));
  requireOpen(cart, scope.now);
  const hubId = patch.hubId === undefined ? cart.hubId : patch.hubId;
  const kept = hubId === cart.hubId ? cart.runId : null;
  const runId = patch.runId === undefined ? kept : patch.runId;
  // What was chosen before stays, whatever became of it: `messages` tell.
  if (patch.hubId != null || patch.runId != null) await requirePlace(scope, hubId, patch.runId ?? null);
  return touchCart(scope, cart, { hubId, runId });
}
