import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { OrderState } from '@hamlet/sdk';
import { byBytes } from './db.js';
import { writeEvents } from './events.js';
import { before, parcelAfter, paymentAfterCancel, steps } from './order-states.js';
import { offers, orderLines, orders, parcels } from './schema.js';
import type { Scope } from './scope.js';

/** Orders that stand alike and so move alike. */
export type Moving = Pick<typeof orders.$inferSelect, 'id' | 'state' | 'revision' | 'paymentState'>;

/** Orders a transaction: with their parcels and events below 500 rows. */
export const batch = 100;

/** Days for which a buyer's token opens an order that has ended. */
const tokenDays = 30;
const dayMs = 86_400_000;

/** Locks the next orders of a run (at a hub) that have not come as far as `to`. */
export async function nextBatch(
  scope: Scope,
  { runId, hubId }: { runId: string; hubId?: string | undefined },
  to: OrderState,
): Promise<Moving[]> {
  return scope.db
    .select({
      id: orders.id,
      state: orders.state,
      revision: orders.revision,
      paymentState: orders.paymentState,
    })
    .from(orders)
    .where(
      and(
        eq(orders.storeId, scope.storeId),
        eq(orders.runId, runId),
        hubId === undefined ? undefined : eq(orders.hubId, hubId),
        inArray(orders.state, before(to)),
      ),
    )
    .orderBy(asc(byBytes(orders.id)))
    .limit(batch)
    .for('update');
}

/** What goes with a move. */
export interface Move {
  to: OrderState;
  reason?: string | null | undefined;
  /** Who bears the cost of a cancellation. */
  by: 'buyer' | 'operator';
  /** Until when the hub keeps parcels that become ready. */
  holdUntil?: Date | undefined;
}

/** Moves locked orders on: their states, parcels, payments and stock, with an event for each step. */
export async function moveOrders(scope: Scope, moving: Moving[], move: Move): Promise<void> {
  for (const group of groups(moving)) await moveGroup(scope, group, move);
  await moveParcels(scope, moving, move);
  if (move.to === 'cancelled') {
    await returnStock(
      scope,
      moving.map((order) => order.id),
    );
  }
}

function groups(moving: Moving[]): Moving[][] {
  const byKind = new Map<string, Moving[]>();
  for (const order of moving) {
    const kind = `${order.state} ${order.paymentState}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), order]);
  }
  return [...byKind.values()];
}

const idsOf = (moving: Moving[]) => moving.map((order) => order.id);

async function moveGroup(scope: Scope, group: Moving[], { to, reason, by }: Move): Promise<void> {
  const { state, paymentState } = group[0]!;
  const passed = steps(state as OrderState, to);
  const ends = to === 'cancelled';
  await scope.db
    .update(orders)
    .set({
      state: to,
      revision: sql`${orders.revision} + ${passed.length}::int`,
      updatedAt: scope.now,
      ...(ends && {
        paymentState: paymentAfterCancel(paymentState),
        tokenEndsAt: new Date(scope.now.getTime() + tokenDays * dayMs),
      }),
    })
    .where(and(eq(orders.storeId, scope.storeId), inArray(orders.id, idsOf(group))));
  await writeEvents(
    scope,
    group.flatMap((order) =>
      passed.map((next, i) => ({
        subject: order.id,
        seq: order.revision + i + 1,
        type: `order.${next}`,
        data: { state: next, reason: reason ?? null, ...(ends && { by }) },
      })),
    ),
  );
}

async function moveParcels(scope: Scope, moving: Moving[], { to, holdUntil }: Move): Promise<void> {
  if (moving.length === 0) return;
  const passedBy = new Map(moving.map((order) => [order.id, steps(order.state as OrderState, to)]));
  const found = await scope.db
    .select({ id: parcels.id, orderId: parcels.orderId, state: parcels.state })
    .from(parcels)
    .where(and(eq(parcels.storeId, scope.storeId), inArray(parcels.orderId, idsOf(moving))))
    .for('update');
  const byState = new Map<string, string[]>();
  for (const parcel of found) {
    const next = parcelAfter(parcel.state, passedBy.get(parcel.orderId) ?? []);
    if (next !== parcel.state) byState.set(next, [...(byState.get(next) ?? []), parcel.id]);
  }
  for (const [state, ids] of byState) {
    await scope.db
      .update(parcels)
      .set({ state, updatedAt: scope.now, ...(state === 'ready' && holdUntil && { holdUntil }) })
      .where(and(eq(parcels.storeId, scope.storeId), inArray(parcels.id, ids)));
  }
}

/** Gives back what cancelled orders had taken, offers in the order in which everybody locks them. */
async function returnStock(scope: Scope, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return;
  const taken = await scope.db
    .select({ offerId: orderLines.offerId, steps: sql<string>`sum(${orderLines.ordered})` })
    .from(orderLines)
    .where(and(eq(orderLines.storeId, scope.storeId), inArray(orderLines.orderId, orderIds)))
    .groupBy(orderLines.offerId)
    .orderBy(byBytes(orderLines.offerId));
  for (const { offerId, steps: returned } of taken) {
    await scope.db
      .update(offers)
      .set({ sold: sql`${offers.sold} - ${returned}::bigint` })
      .where(and(eq(offers.storeId, scope.storeId), eq(offers.id, offerId)));
  }
}
