import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import type { OrderInput } from '@hamlet/sdk/contract';
import { refused } from '../http/refusal.js';
import { findCart, requireOpen, touchCart, type BuyerScope, type CartRow } from './cart-rows.js';
import { touched } from './db.js';
import { writeEvents } from './events.js';
import { orderNumber } from './order-number.js';
import type { LineSnapshot, OrderRow, OrderSnapshot } from './order-rows.js';
import { anotherWriter } from './records.js';
import { bodyError } from './references.js';
import { disagreement, quoteOf, type Quote } from './quote.js';
import { findRun } from './runs.js';
import { offers, orderLines, orders, parcels } from './schema.js';
import type { Scope } from './scope.js';

/** A buyer's scope with chance, for the order's number. */
export interface PlacingScope extends BuyerScope {
  random(size: number): Uint8Array;
}

type Agreed = Quote & { hub: NonNullable<Quote['hub']>; run: NonNullable<Quote['run']> };

function requireOwnOrder(cart: CartRow, input: OrderInput): void {
  if (cart.orderId === input.id) return;
  throw refused('order_id_mismatch', 'The order of a cart has the id that was made with the cart.', {
    errors: [bodyError('/id', 'order_id_mismatch', "Not this cart's `orderId`.")],
  });
}

/**
 * Places the order of a cart as the buyer saw it, or refuses with the values that hold now. Order, lines, stock, parcel and
 * events are written in the caller's transaction; locks are taken in the order run, cart, offers by id.
 */
export async function placeOrder(scope: PlacingScope, input: OrderInput): Promise<OrderRow> {
  await findRun(scope, input.seen.runId, 'share');
  const cart = await findCart(scope, input.cartId, 'update');
  requireOwnOrder(cart, input);
  requireOpen(cart, scope.now);
  const quote = await quoteOf(scope, cart, input);
  if (quote.lines.length === 0) throw refused('cart_empty', 'There is nothing in the cart.');
  const refusal = await disagreement(scope, quote, input);
  if (refusal) throw refusal;
  await takeStock(scope, cart, input, quote);
  const order = await writeOrder(scope, cart, input, quote as Agreed);
  await touchCart(scope, cart, { status: 'placed', hubId: input.hubId, runId: input.seen.runId });
  return order;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Takes the stock by conditional updates: what is not there is never sold. Prices are compared under the lock. */
async function takeStock(scope: Scope, cart: CartRow, input: OrderInput, quote: Quote): Promise<void> {
  const taken = new Map<string, number>();
  const wanted = quote.lines
    .map(({ line, good }) => ({ id: line.offerId, quantity: line.quantity, amount: good.offer.amount }))
    .sort(byId);
  for (const each of wanted) {
    const amount = await take(scope, each);
    if (amount === undefined || amount !== each.amount) {
      if (amount !== undefined) taken.set(each.id, each.quantity);
      throw await outrun(scope, cart, input, taken);
    }
    taken.set(each.id, each.quantity);
  }
}

/** Adds to what is sold where so much is left; gives the price, undefined where there is too little. */
async function take(
  scope: Scope,
  { id, quantity }: { id: string; quantity: number },
): Promise<number | undefined> {
  const [row] = await scope.db
    .update(offers)
    .set({ sold: sql`${offers.sold} + ${quantity}::bigint` })
    .where(
      and(
        eq(offers.storeId, scope.storeId),
        eq(offers.id, id),
        sql`${offers.supply} - ${offers.sold} >= ${quantity}::bigint`,
        isNull(offers.archivedAt),
        or(isNull(offers.saleFrom), lte(offers.saleFrom, scope.now)),
        or(isNull(offers.saleTo), gt(offers.saleTo, scope.now)),
      ),
    )
    .returning({ amount: offers.amount });
  return row?.amount;
}

/** Another order or the operator was faster: the refusal with what is left now. */
async function outrun(
  scope: Scope,
  cart: CartRow,
  input: OrderInput,
  taken: Map<string, number>,
): Promise<Error> {
  return (await disagreement(scope, await quoteOf(scope, cart, input, taken), input)) ?? anotherWriter();
}

const snapshotOf = ({ hub, run, totals }: Agreed): OrderSnapshot => ({
  hub: { code: hub.code, names: hub.names, landmarks: hub.landmarks ?? null, timeZone: hub.timeZone },
  run,
  ...totals,
});

function lineSnapshot({ good, ceiling }: Quote['lines'][number]): LineSnapshot {
  const { offer, product, variant } = good;
  return {
    productId: product.id,
    variantId: variant.id,
    names: product.record.names,
    labels: variant.labels,
    image: product.record.images?.[0] ?? null,
    sellerNames: offer.record.seller.names,
    quantityUnit: variant.quantityUnit,
    soldByWeight: variant.soldByWeight ?? false,
    ceiling,
  };
}

const rowOf = (scope: PlacingScope, cart: CartRow, input: OrderInput, quote: Agreed): OrderRow => ({
  storeId: scope.storeId,
  id: input.id,
  cartId: cart.id,
  number: orderNumber(scope.random),
  tokenHash: scope.tokenHash,
  tokenEndsAt: null,
  hubId: input.hubId,
  runId: input.seen.runId,
  // Placed and confirmed at once: two events, two revisions.
  state: 'confirmed',
  revision: 2,
  buyerName: input.buyer.name,
  buyerPhone: input.buyer.phone ?? null,
  collector: input.collector
    ? { name: input.collector.name, relation: input.collector.relation ?? null }
    : null,
  paymentMethod: input.payment.method,
  paymentState: input.payment.method === 'cash_at_hub' ? 'cash_due_at_hub' : 'due',
  totalAmount: quote.totals.total.amount,
  currency: quote.totals.total.currency,
  snapshot: snapshotOf(quote),
  placedAt: scope.now,
  updatedAt: scope.now,
});

async function writeOrder(
  scope: PlacingScope,
  cart: CartRow,
  input: OrderInput,
  quote: Agreed,
): Promise<OrderRow> {
  const row = rowOf(scope, cart, input, quote);
  const made = await scope.db
    .insert(orders)
    .values(row)
    .onConflictDoNothing({ target: [orders.storeId, orders.number] });
  // One number in 34 thousand million: another is drawn when the transaction runs again.
  if (touched(made) === 0) throw anotherWriter();
  await scope.db.insert(orderLines).values(
    quote.lines.map((line, seq) => ({
      storeId: scope.storeId,
      orderId: row.id,
      seq,
      offerId: line.line.offerId,
      ordered: line.line.quantity,
      confirmed: line.line.quantity,
      amount: line.good.offer.amount,
      totalAmount: line.total.amount,
      snapshot: lineSnapshot(line),
    })),
  );
  await scope.db.insert(parcels).values({
    storeId: scope.storeId,
    id: scope.newId(),
    orderId: row.id,
    hubId: row.hubId,
    runId: row.runId,
    state: 'announced',
    updatedAt: scope.now,
  });
  await writeEvents(
    scope,
    ['placed', 'confirmed'].map((state, i) => ({
      subject: row.id,
      seq: i + 1,
      type: `order.${state}`,
      data: { state, reason: null },
    })),
  );
  return row;
}
