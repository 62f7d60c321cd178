import { and, eq, gte, sql } from 'drizzle-orm';
import { orderMachine } from '@hamlet/sdk';
import type { Order, Page } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound, Refusal, refused } from '../http/refusal.js';
import type { BuyerScope } from './cart-rows.js';
import { byBytes } from './db.js';
import { moveOrders } from './order-moves.js';
import type { OrderRow } from './order-rows.js';
import { orderViews } from './order-view.js';
import { limitOf, type PageQuery } from './page.js';
import { etagOf } from './records.js';
import { findRun } from './runs.js';
import { orders } from './schema.js';
import type { Scope } from './scope.js';

/** Finds the buyer's order; 404 for anybody else's, the same as for one that never was; 401 when its token has ended. */
export async function findOrder(scope: BuyerScope, orderId: string, lock?: 'update'): Promise<OrderRow> {
  const found = scope.db
    .select()
    .from(orders)
    .where(
      and(eq(orders.storeId, scope.storeId), eq(orders.id, orderId), eq(orders.tokenHash, scope.tokenHash)),
    );
  const [row] = await (lock ? found.for(lock) : found);
  if (!row) throw notFound();
  if (row.tokenEndsAt && row.tokenEndsAt <= scope.now) {
    throw new Refusal(401, 'token_invalid', {
      severity: 'unrecoverable',
      detail: 'The token ended thirty days after its order.',
    });
  }
  return row as OrderRow;
}

/** Finds any order of the store; 404 without. */
export async function findAnyOrder(scope: Scope, orderId: string): Promise<OrderRow> {
  const [row] = await scope.db
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, scope.storeId), eq(orders.id, orderId)));
  if (!row) throw notFound();
  return row as OrderRow;
}

/** Cancels the buyer's order while its run takes orders, and gives the stock back. */
export async function cancelOrder(
  scope: BuyerScope,
  orderId: string,
  reason: string | undefined,
  match: (etag: string) => void,
): Promise<OrderRow> {
  const { runId } = await findOrder(scope, orderId);
  // The run is locked first, as those who move it with all its orders do.
  const run = await findRun(scope, runId, 'share');
  const order = await findOrder(scope, orderId, 'update');
  match(etagOf(order));
  const early = run?.status === 'open' && scope.now < run.ordersCloseAt;
  if (!early || !orderMachine.can(order.state, 'cancel', 'buyer')) {
    throw refused('not_cancellable', 'Orders are cancelled before their cut-off; after it, ask the hub.', {
      severity: 'unrecoverable',
    });
  }
  await moveOrders(scope, [order], { to: 'cancelled', reason, by: 'buyer' });
  return findOrder(scope, orderId);
}

/** Which orders, and which page of them. */
export interface OrderQuery extends PageQuery {
  runId?: string | undefined;
  hubId?: string | undefined;
  state?: string | undefined;
  changedSince?: string | undefined;
}

/** The store's orders in the order in which they last changed. */
export async function listOperatorOrders(scope: Scope, asked: OrderQuery): Promise<Page<Order>> {
  const { runId, hubId, state, changedSince } = asked;
  const limit = limitOf(asked);
  const filters = { runId, hubId, state, changedSince };
  const after = decodeCursor(asked.cursor, filters, ['instant', 'id']);
  const id = byBytes(orders.id);
  const found = await scope.db
    .select()
    .from(orders)
    .where(
      and(
        eq(orders.storeId, scope.storeId),
        runId === undefined ? undefined : eq(orders.runId, runId),
        hubId === undefined ? undefined : eq(orders.hubId, hubId),
        state === undefined ? undefined : eq(orders.state, state),
        changedSince === undefined ? undefined : gte(orders.updatedAt, new Date(changedSince)),
        after && sql`(${orders.updatedAt}, ${id}) > (${after[0]}::timestamptz, ${after[1]})`,
      ),
    )
    .orderBy(orders.updatedAt, id)
    .limit(limit + 1);
  const page = pageOf(
    found as OrderRow[],
    limit,
    filters,
    (row) => [row.updatedAt.toISOString(), row.id],
    (row) => row,
  );
  return { data: await orderViews(scope, page.data, { kind: 'operator' }), next: page.next };
}
