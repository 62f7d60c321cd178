import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { check } from 'drizzle-orm/pg-core';

// Every key, index and row begins with the store: it is the distribution column of a database of many machines.
// A store's id is its mode and slug (`test_valley`): live and test share nothing. Text is compared by bytes (COLLATE "C")
// wherever order matters, by the statement that orders.

const storeId = () => text('store_id').notNull();
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const count = (name: string) => bigint(name, { mode: 'number' });

/** One operator's network; `secret` is the root of its pick-up codes. */
export const stores = pgTable('stores', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull(),
  mode: text('mode').notNull(),
  record: jsonb('record').notNull(),
  secret: text('secret').notNull(),
  revision: integer('revision').notNull().default(1),
  updatedAt: instant('updated_at').notNull(),
});

/** A store's credentials; only hashes of them. */
export const apiKeys = pgTable(
  'api_keys',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull(),
    hint: text('hint').notNull(),
    origins: jsonb('origins').$type<string[] | null>(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.id] }), uniqueIndex('api_keys_hash').on(t.storeId, t.hash)],
);

export const categories = pgTable(
  'categories',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    position: integer('position').notNull(),
    sortName: text('sort_name').notNull(),
    search: text('search').notNull(),
    record: jsonb('record').notNull(),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.id] })],
);

/**
 * `search` is the folded text of names and origin in every locale, a line each; `sortName` the folded name in the store's
 * first locale, `foldedNames` in each. Words of the category and of sellers are found through their own rows. `createdAt` is
 * when it first came into the shop. Rows older than these two columns have null: they count as the oldest, and their
 * names are sorted by `sortName`, until they are put again.
 */
export const products = pgTable(
  'products',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    categoryId: text('category_id').notNull(),
    sortName: text('sort_name').notNull(),
    search: text('search').notNull(),
    seasonMonths: jsonb('season_months').$type<number[]>().notNull(),
    foldedNames: jsonb('folded_names').$type<Record<string, string>>(),
    record: jsonb('record').notNull(),
    revision: integer('revision').notNull(),
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.id] }), index('products_category').on(t.storeId, t.categoryId)],
);

/** Stock is supply less sold; both count steps. `hubIds` null means every hub. */
export const offers = pgTable(
  'offers',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    productId: text('product_id').notNull(),
    variantId: text('variant_id').notNull(),
    amount: count('amount').notNull(),
    currency: text('currency').notNull(),
    supply: count('supply').notNull(),
    sold: count('sold').notNull().default(0),
    saleFrom: instant('sale_from'),
    saleTo: instant('sale_to'),
    hubIds: jsonb('hub_ids').$type<string[] | null>(),
    search: text('search').notNull(),
    record: jsonb('record').notNull(),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    index('offers_product').on(t.storeId, t.productId),
    check('offers_stock', sql`sold >= 0 and sold <= supply`),
  ],
);

/**
 * `lng` and `lat` are in whole hundred-thousandths of a degree, as the tiles have them; `cell` is the SDK's `cellOf` of both. `facts`
 * is a hash of what a tile says of the hub: as long as it stays, so does the tile.
 */
export const hubs = pgTable(
  'hubs',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    code: text('code').notNull(),
    tier: text('tier').notNull(),
    status: text('status').notNull(),
    areaCode: text('area_code'),
    lng: doublePrecision('lng').notNull(),
    lat: doublePrecision('lat').notNull(),
    cell: count('cell'),
    facts: count('facts'),
    services: jsonb('services').$type<string[]>().notNull(),
    sortName: text('sort_name').notNull(),
    search: text('search').notNull(),
    record: jsonb('record').notNull(),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    uniqueIndex('hubs_code').on(t.storeId, t.code),
    index('hubs_area').on(t.storeId, t.areaCode),
    index('hubs_cell').on(t.storeId, t.cell),
  ],
);

export const routes = pgTable(
  'routes',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    record: jsonb('record').notNull(),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.id] })],
);

/** `status` is what was said of the run; whether it takes orders also depends on the clock. */
export const runs = pgTable(
  'runs',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    routeId: text('route_id').notNull(),
    status: text('status').notNull(),
    ordersOpenAt: instant('orders_open_at'),
    ordersCloseAt: instant('orders_close_at').notNull(),
    departsAt: instant('departs_at').notNull(),
    revision: integer('revision').notNull(),
    updatedAt: instant('updated_at').notNull(),
    archivedAt: instant('archived_at'),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    index('runs_route').on(t.storeId, t.routeId),
    index('runs_close').on(t.storeId, t.ordersCloseAt),
  ],
);

export const runStops = pgTable(
  'run_stops',
  {
    storeId: storeId(),
    runId: text('run_id').notNull(),
    seq: integer('seq').notNull(),
    hubId: text('hub_id').notNull(),
    arrivesFrom: instant('arrives_from').notNull(),
    arrivesTo: instant('arrives_to').notNull(),
    actualAt: instant('actual_at'),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.runId, t.hubId] }),
    index('run_stops_hub').on(t.storeId, t.hubId, t.arrivesFrom),
  ],
);

/** `tokenHash` is SHA-256 of the buyer's token; the token itself is never stored. */
export const carts = pgTable(
  'carts',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    orderId: text('order_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    status: text('status').notNull(),
    hubId: text('hub_id'),
    runId: text('run_id'),
    revision: integer('revision').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.id] }), uniqueIndex('carts_order').on(t.storeId, t.orderId)],
);

export const cartLines = pgTable(
  'cart_lines',
  {
    storeId: storeId(),
    cartId: text('cart_id').notNull(),
    offerId: text('offer_id').notNull(),
    quantity: count('quantity').notNull(),
    amountWhenAdded: count('amount_when_added').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.cartId, t.offerId] })],
);

/** `snapshot` holds what was agreed: hub, run, totals and the texts of each locale at that moment. */
export const orders = pgTable(
  'orders',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    cartId: text('cart_id').notNull(),
    number: text('number').notNull(),
    tokenHash: text('token_hash').notNull(),
    tokenEndsAt: instant('token_ends_at'),
    hubId: text('hub_id').notNull(),
    runId: text('run_id').notNull(),
    state: text('state').notNull(),
    buyerName: text('buyer_name').notNull(),
    buyerPhone: text('buyer_phone'),
    collector: jsonb('collector').$type<{ name: string; relation: string | null } | null>(),
    paymentMethod: text('payment_method').notNull(),
    paymentState: text('payment_state').notNull(),
    totalAmount: count('total_amount').notNull(),
    currency: text('currency').notNull(),
    snapshot: jsonb('snapshot').notNull(),
    revision: integer('revision').notNull(),
    placedAt: instant('placed_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    uniqueIndex('orders_cart').on(t.storeId, t.cartId),
    uniqueIndex('orders_number').on(t.storeId, t.number),
    index('orders_run').on(t.storeId, t.runId, t.updatedAt, t.id),
    index('orders_hub').on(t.storeId, t.hubId, t.updatedAt, t.id),
    index('orders_changed').on(t.storeId, t.updatedAt, t.id),
  ],
);

export const orderLines = pgTable(
  'order_lines',
  {
    storeId: storeId(),
    orderId: text('order_id').notNull(),
    seq: integer('seq').notNull(),
    offerId: text('offer_id').notNull(),
    ordered: count('ordered').notNull(),
    confirmed: count('confirmed'),
    delivered: count('delivered'),
    amount: count('amount').notNull(),
    totalAmount: count('total_amount').notNull(),
    snapshot: jsonb('snapshot').notNull(),
  },
  (t) => [primaryKey({ columns: [t.storeId, t.orderId, t.seq] })],
);

export const parcels = pgTable(
  'parcels',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    orderId: text('order_id').notNull(),
    hubId: text('hub_id').notNull(),
    runId: text('run_id').notNull(),
    state: text('state').notNull(),
    shelf: text('shelf'),
    codeVersion: integer('code_version').notNull().default(1),
    holdUntil: instant('hold_until'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    index('parcels_order').on(t.storeId, t.orderId),
    index('parcels_run').on(t.storeId, t.runId, t.hubId),
  ],
);

/**
 * What happened, written in the transaction in which it happened; `seq` counts on for each subject. No personal data.
 */
export const events = pgTable(
  'events',
  {
    storeId: storeId(),
    id: text('id').notNull(),
    subject: text('subject').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    at: instant('at').notNull(),
    data: jsonb('data').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.id] }),
    uniqueIndex('events_subject').on(t.storeId, t.subject, t.seq),
  ],
);

/**
 * First answers of writes, by credential and key; `body` is the JSON as it was sent. `expiresAt` null never expires (orders).
 * Holds no secret. `status` 0 is a write that still runs: only its own transaction sees it.
 */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    storeId: storeId(),
    scope: text('scope').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    headers: jsonb('headers').$type<Record<string, string>>().notNull(),
    body: text('body').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
  },
  (t) => [
    primaryKey({ columns: [t.storeId, t.scope, t.key] }),
    index('idempotency_expiry').on(t.storeId, t.expiresAt),
  ],
);

/** Which migrations this database has. */
export const migrations = pgTable('schema_migrations', {
  name: text('name').primaryKey(),
  appliedAt: instant('applied_at').notNull(),
});

/** Who may migrate now: one row. */
export const migrationLease = pgTable('schema_lease', {
  id: integer('id').primaryKey(),
  holder: text('holder').notNull(),
  until: instant('until').notNull(),
});
