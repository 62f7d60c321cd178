import { and, eq, inArray } from 'drizzle-orm';
import type { Components, HubRun, Money } from '@hamlet/sdk/contract';
import { byBytes } from './db.js';
import type { orders } from './schema.js';
import { events, orderLines, parcels } from './schema.js';
import type { Scope } from './scope.js';
import type { Texts } from './texts.js';
import type { TotalRow } from './totals.js';

/** What was agreed when the order was placed, in every locale of that day. */
export interface OrderSnapshot {
  hub: { code: string; names: Texts; landmarks: Texts | null; timeZone: string };
  run: HubRun;
  rows: TotalRow[];
  total: Money;
  ceiling: Money;
}

/** The good of a line as it was when the order was placed. */
export interface LineSnapshot {
  productId: string;
  variantId: string;
  names: Texts;
  labels: Texts;
  image: Components['schemas']['ImageInput'] | null;
  sellerNames: Texts;
  quantityUnit: { unit: string; scale: number; increment: number };
  soldByWeight: boolean;
  ceiling: Money;
}

export type OrderRow = Omit<typeof orders.$inferSelect, 'snapshot'> & { snapshot: OrderSnapshot };
export type OrderLineRow = Omit<typeof orderLines.$inferSelect, 'snapshot'> & { snapshot: LineSnapshot };
export type ParcelRow = typeof parcels.$inferSelect;
export type EventRow = typeof events.$inferSelect;

/** The rows that belong to some orders. */
export interface OrderParts {
  lines: OrderLineRow[];
  parcels: ParcelRow[];
  events: EventRow[];
}

/** Reads what belongs to these orders: a statement a table, however many orders. */
export async function partsOf(scope: Scope, orderIds: string[]): Promise<OrderParts> {
  if (orderIds.length === 0) return { lines: [], parcels: [], events: [] };
  const lines = await scope.db
    .select()
    .from(orderLines)
    .where(and(eq(orderLines.storeId, scope.storeId), inArray(orderLines.orderId, orderIds)))
    .orderBy(orderLines.seq);
  const held = await scope.db
    .select()
    .from(parcels)
    .where(and(eq(parcels.storeId, scope.storeId), inArray(parcels.orderId, orderIds)))
    .orderBy(byBytes(parcels.id));
  const happened = await scope.db
    .select()
    .from(events)
    .where(and(eq(events.storeId, scope.storeId), inArray(events.subject, orderIds)))
    .orderBy(events.seq);
  return { lines: lines as OrderLineRow[], parcels: held, events: happened };
}
