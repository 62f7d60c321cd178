import type { HubRun, Order, OrderLine, Parcel, TimelineEntry } from '@hamlet/sdk/contract';
import { hubRuns } from './hub-runs.js';
import { imageView } from './images.js';
import {
  partsOf,
  type EventRow,
  type OrderLineRow,
  type OrderParts,
  type OrderRow,
  type ParcelRow,
} from './order-rows.js';
import { pickupCode } from './pickup-code.js';
import type { PlacedOrder } from './place-order.js';
import { languageOf, type Scope } from './scope.js';
import { pick, pickOrNull } from './texts.js';
import { totalsView } from './totals.js';
import { quantityUnitView } from './units.js';

/** Who reads: pick-up codes are the buyer's alone, and need the store's secret. */
export type Reader = { kind: 'operator' } | { kind: 'buyer'; secret: string };

function lineView({ snapshot, ...line }: OrderLineRow, currency: string, scope: Scope): OrderLine {
  const language = languageOf(scope);
  return {
    offerId: line.offerId,
    productId: snapshot.productId,
    variantId: snapshot.variantId,
    name: pick(snapshot.names, language),
    label: pick(snapshot.labels, language),
    image: snapshot.image ? imageView(snapshot.image, language) : null,
    sellerName: pick(snapshot.sellerNames, language),
    quantityUnit: quantityUnitView(snapshot.quantityUnit, language),
    soldByWeight: snapshot.soldByWeight,
    price: { amount: line.amount, currency },
    ordered: line.ordered,
    confirmed: line.confirmed,
    delivered: line.delivered,
    total: { amount: line.totalAmount, currency },
    ceiling: snapshot.ceiling,
  };
}

async function parcelView(row: ParcelRow, reader: Reader): Promise<Parcel> {
  const shown = reader.kind === 'buyer' && row.state === 'ready';
  return {
    id: row.id,
    hubId: row.hubId,
    state: row.state,
    shelf: row.shelf,
    pickupCode: shown ? await pickupCode(reader.secret, row) : null,
    holdUntil: row.holdUntil?.toISOString() ?? null,
  };
}

function entryView(row: EventRow): TimelineEntry {
  const { state, reason } = row.data as { state: string; reason?: string | null };
  return { id: row.id, type: row.type, at: row.at.toISOString(), state, reason: reason ?? null };
}

async function orderView(
  row: OrderRow,
  parts: OrderParts,
  run: HubRun,
  scope: Scope,
  reader: Reader,
): Promise<Order> {
  const language = languageOf(scope);
  const { hub, rows, total, ceiling } = row.snapshot;
  const own = parts.parcels.filter((parcel) => parcel.orderId === row.id);
  return {
    id: row.id,
    number: row.number,
    cartId: row.cartId,
    state: row.state,
    hub: {
      id: row.hubId,
      code: hub.code,
      name: pick(hub.names, language),
      landmark: pickOrNull(hub.landmarks ?? undefined, language),
      timeZone: hub.timeZone,
    },
    run,
    buyer: { name: row.buyerName, phone: row.buyerPhone },
    collector: row.collector,
    lines: parts.lines
      .filter((line) => line.orderId === row.id)
      .map((line) => lineView(line, row.currency, scope)),
    currency: row.currency,
    totals: totalsView(rows, language),
    total,
    ceiling,
    payment: { method: row.paymentMethod, state: row.paymentState },
    parcels: await Promise.all(own.map((parcel) => parcelView(parcel, reader))),
    timeline: parts.events.filter((event) => event.subject === row.id).map(entryView),
    changeUntil: run.ordersCloseAt,
    placedAt: row.placedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Orders with their lines, parcels and timelines. The run is told as it stands now, everything else as it was agreed. */
export async function orderViews(scope: Scope, rows: OrderRow[], reader: Reader): Promise<Order[]> {
  const parts = await partsOf(
    scope,
    rows.map((row) => row.id),
  );
  const runs = await hubRuns(
    scope,
    rows.map(({ runId, hubId }) => ({ runId, hubId })),
  );
  return Promise.all(
    rows.map((row) => orderView(row, parts, runs(row.runId, row.hubId) ?? row.snapshot.run, scope, reader)),
  );
}

/** An order that was placed just now: told from what was written, without reading it back. */
export const placedView = (scope: Scope, { row, parts, run }: PlacedOrder, reader: Reader): Promise<Order> =>
  orderView(row, parts, run, scope, reader);
