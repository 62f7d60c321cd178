import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { HubRun, OrderInput } from '@hamlet/sdk/contract';
import { refused } from '../http/refusal.js';
import {
  cartUpdate,
  changedCart,
  findCart,
  requireOpen,
  type BuyerScope,
  type CartRow,
} from './cart-rows.js';
import { byBytes, rows } from './db.js';
import { eventRows } from './events.js';
import { orderNumber } from './order-number.js';
import type { LineSnapshot, OrderParts, OrderRow, OrderSnapshot } from './order-rows.js';
import { anotherWriter } from './records.js';
import { bodyError } from './references.js';
import { disagreement, quoteOf, type Quote } from './quote.js';
import { findRun } from './runs.js';
import { events, offers, orderLines, orders, parcels } from './schema.js';
import type { Scope } from './scope.js';

/** A buyer's scope with chance, for the order's number. */
export interface PlacingScope extends BuyerScope {
  random(size: number): Uint8Array;
}

/** An order that was placed just now, with what was written for it. */
export interface PlacedOrder {
  row: OrderRow;
  parts: OrderParts;
  run: HubRun;
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
export async function placeOrder(scope: PlacingScope, input: OrderInput): Promise<PlacedOrder> {
  await findRun(scope, input.seen.runId, 'share');
  const cart = await findCart(scope, input.cartId, 'update');
  requireOwnOrder(cart, input);
  requireOpen(cart, scope.now);
  const quote = await quoteOf(scope, cart, input);
  if (quote.lines.length === 0) throw refused('cart_empty', 'There is nothing in the cart.');
  const refusal = await disagreement(scope, quote, input);
  if (refusal) throw refusal;
  await takeStock(scope, cart, input, quote);
  return writeOrder(scope, cart, input, quote as Agreed);
}

/** Takes the stock by conditional updates: what is not there is never sold. Prices are compared under the lock. */
async function takeStock(scope: Scope, cart: CartRow, input: OrderInput, quote: Quote): Promise<void> {
  const wanted = quote.lines.map(({ line, good }) => ({
    id: line.offerId,
    quantity: line.quantity,
    amount: good.offer.amount,
  }));
  const prices = await take(scope, wanted);
  if (wanted.every(({ id, amount }) => prices.get(id) === amount)) return;
  const taken = wanted.filter(({ id }) => prices.has(id)).map(({ id, quantity }) => [id, quantity] as const);
  throw await outrun(scope, cart, input, new Map(taken));
}

/** Adds to what is sold of each where so much is left, locked in the order of their ids; gives the prices of what was taken. */
async function take(scope: Scope, wanted: { id: string; quantity: number }[]): Promise<Map<string, number>> {
  const each = wanted.map(({ id, quantity }) => sql`(${id}, ${quantity}::bigint)`);
  const ids = wanted.map(({ id }) => id);
  const locked = scope.db
    .select({ id: offers.id })
    .from(offers)
    .where(and(eq(offers.storeId, scope.storeId), inArray(offers.id, ids)))
    .orderBy(byBytes(offers.id))
    .for('update');
  const isLeft = and(
    eq(offers.storeId, scope.storeId),
    sql`${offers.id} = wanted.id and wanted.id = locked.id`,
    sql`${offers.supply} - ${offers.sold} >= wanted.quantity`,
    isNull(offers.archivedAt),
    or(isNull(offers.saleFrom), lte(offers.saleFrom, scope.now)),
    or(isNull(offers.saleTo), gt(offers.saleTo, scope.now)),
  );
  const found = await rows<{ id: string; amount: string | number }>(
    scope.db,
    sql`with locked as ${locked}
      update offers set sold = ${offers.sold} + wanted.quantity
      from (values ${sql.join(each, sql`, `)}) as wanted (id, quantity), locked
      where ${isLeft} returning ${offers.id} as id, ${offers.amount} as amount`,
  );
  return new Map(found.map(({ id, amount }) => [id, Number(amount)]));
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

/** Writes the order with all that belongs to it, and the cart that it is of, in one statement. */
async function writeOrder(
  scope: PlacingScope,
  cart: CartRow,
  input: OrderInput,
  quote: Agreed,
): Promise<PlacedOrder> {
  const row = rowOf(scope, cart, input, quote);
  const parts = partsFor(scope, row, quote);
  const after = changedCart(scope, cart, { status: 'placed', hubId: row.hubId, runId: row.runId });
  const order = scope.db
    .insert(orders)
    .values(row)
    .onConflictDoNothing({ target: [orders.storeId, orders.number] })
    .returning({ id: orders.id });
  const made = await rows<{ id: string }>(
    scope.db,
    sql`with made as ${order},
      lines as ${scope.db.insert(orderLines).values(parts.lines)},
      held as ${scope.db.insert(parcels).values(parts.parcels)},
      told as ${scope.db.insert(events).values(parts.events)},
      cart as ${cartUpdate(scope, after)}
      select id from made`,
  );
  // One number in 34 thousand million: another is drawn when the transaction runs again.
  if (made.length === 0) throw anotherWriter();
  return { row, parts, run: quote.run };
}

function partsFor(scope: PlacingScope, { id, hubId, runId }: OrderRow, quote: Agreed): OrderParts {
  const { storeId, now } = scope;
  const lines = quote.lines.map((line, seq) => ({
    storeId,
    orderId: id,
    seq,
    offerId: line.line.offerId,
    ordered: line.line.quantity,
    confirmed: line.line.quantity,
    delivered: null,
    amount: line.good.offer.amount,
    totalAmount: line.total.amount,
    snapshot: lineSnapshot(line),
  }));
  const parcel = { storeId, id: scope.newId(), orderId: id, hubId, runId, state: 'announced' };
  const happened = ['placed', 'confirmed'].map((state, i) => ({
    subject: id,
    seq: i + 1,
    type: `order.${state}`,
    data: { state, reason: null },
  }));
  return {
    lines,
    parcels: [{ ...parcel, shelf: null, codeVersion: 1, holdUntil: null, updatedAt: now }],
    events: eventRows(scope, happened) as OrderParts['events'],
  };
}
