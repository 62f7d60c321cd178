import type { carts, orders } from '@hamlet/sdk';
import type { Kind, Outbox, OutboxStore, QueuedOrder } from '@hamlet/sdk/offline';
import type { World } from './world.js';

/** What a bug of an order's sending has at hand. */
export interface OrderCalls {
  carts: ReturnType<typeof carts>;
  orders: ReturnType<typeof orders>;
  newId(): string;
}

/** A bug that is planted to see whether the rounds find it: each place where one can be. */
export interface Bug {
  storage?(store: OutboxStore): OutboxStore;
  order?(kind: Kind<QueuedOrder>, calls: OrderCalls): Kind<QueuedOrder>;
  outbox?(outbox: Outbox): Outbox;
  server?(fetch: World['fetch'], world: World): World['fetch'];
}
