import { isHamletError, type carts, type orders } from '@hamlet/sdk';
import {
  memoryStore,
  type EntryInput,
  type EntryView,
  type Kind,
  type Outbox,
  type OutboxStore,
  type QueuedOrder,
  type Row,
} from '@hamlet/sdk/offline';
import type { World } from './world.js';

/** What a bug of an order's sending has at hand. */
export interface OrderCalls {
  carts: ReturnType<typeof carts>;
  orders: ReturnType<typeof orders>;
  newId(): string;
  sleep(milliseconds: number): Promise<void>;
}

/** A bug that is planted to see whether the rounds find it: each place where one can be. */
export interface Bug {
  storage?(store: OutboxStore): OutboxStore;
  order?(kind: Kind<QueuedOrder>, calls: OrderCalls): Kind<QueuedOrder>;
  outbox?(outbox: Outbox): Outbox;
  server?(fetch: World['fetch'], world: World): World['fetch'];
}

type Send = Kind<QueuedOrder>['send'];
type Kept = Row & { state?: string; open?: number; kind?: string };

const sending =
  (bug: (send: Send, calls: OrderCalls) => Send): NonNullable<Bug['order']> =>
  (kind, calls) => ({ ...kind, send: bug((entry, signal) => kind.send(entry, signal), calls) });

/** Removes an entry at a change of it, where `at` says so. */
const removing =
  (at: (before: Kept, after: Kept) => boolean): NonNullable<Bug['storage']> =>
  (store) => ({
    all: () => store.all(),
    change: (id, edit) =>
      store.change(id, (there) => {
        const next = edit(there);
        return there && next && (next as Kept).kind === 'order' && at(there, next) ? null : next;
      }),
  });

/** On a refusal of that code, agrees to what holds now without asking anybody. */
const agreeing = (code: string) =>
  sending((send, { orders }) => async (entry, signal) => {
    try {
      return await send(entry, signal);
    } catch (error) {
      if (!isHamletError(error, code)) throw error;
      const { input, token } = entry.payload;
      const { total, run } = error.current ?? {};
      const seen = { total: total ?? input.seen.total, runId: run?.runId ?? input.seen.runId };
      await orders.place({ ...input, seen }, { token, signal });
      return { verdict: 'accepted' };
    }
  });

/** Takes an error for an order that was placed. */
const believing = (wrongly: (error: unknown) => boolean) =>
  sending(
    (send) => (entry, signal) =>
      send(entry, signal).catch((error: unknown) => {
        if (!wrongly(error)) throw error;
        return { verdict: 'accepted' as const };
      }),
  );

/** Ways to lose, double, oversell or change orders, each seen in a real library or shop. */
export const bugs = {
  'the entry is removed before the verdict': {
    storage: removing((before, after) => (after.open ?? 0) > (before.open ?? 0)),
  },
  'each try has ids of its own': {
    order: sending((_send, { carts, orders, newId }) => async ({ payload: { input, token } }, signal) => {
      const { value: cart } = await carts.get(input.cartId, { token, signal });
      const [id, orderId] = [newId(), newId()];
      const lines = cart.lines.map(({ offerId, quantity }) => ({ offerId, quantity }));
      await carts.create({ id, orderId, lines }, { token, signal });
      await orders.place({ ...input, id: orderId, cartId: id }, { token, signal });
      return { verdict: 'accepted' };
    }),
  },
  '503 is taken for success': { order: believing((error) => isHamletError(error) && error.status === 503) },
  'any page with status 200 is taken for success': {
    order: believing((error) => isHamletError(error, 'bad_answer') && error.status === 200),
  },
  'what was refused is dropped': { storage: removing((_, after) => after.state === 'needs_review') },
  'a time-out drops the entry': {
    order: sending(
      (send, { sleep }) =>
        (entry, signal) =>
          Promise.race([send(entry, signal), sleep(10_000).then(() => ({ verdict: 'accepted' as const }))]),
    ),
  },
  'an order that was being sent when the page died is taken for sent': {
    storage: (store) => {
      let first = true;
      return {
        change: (id, edit) => store.change(id, edit),
        async all() {
          if (first) {
            first = false;
            for (const row of await store.all())
              if ((row as Kept).state === 'queued' && (row as Kept).open)
                await store.change(row.id, () => null);
          }
          return store.all();
        },
      };
    },
  },
  'it says "saved" before it is': {
    outbox: (outbox) => ({
      ...outbox,
      add(input: EntryInput) {
        void outbox.add(input);
        return Promise.resolve({ ...input, durable: true } as unknown as EntryView);
      },
    }),
  },
  'it says "saved" of what only the page holds': { storage: () => memoryStore() },
  'a new price is agreed to silently': { order: agreeing('total_changed') },
  'another run is agreed to silently': { order: agreeing('run_closed') },
  'what may have arrived is taken back': {
    storage: (store) => ({
      all: async () => (await store.all()).map((row) => ('open' in row ? { ...row, open: 0 } : row)),
      change: (id, edit) =>
        store.change(id, (there) => edit(there && 'open' in there ? { ...there, open: 0 } : there)),
    }),
  },
  'stock is read, and written later': {
    server: (fetch, world) => async (request) => {
      const isOrder = request.method === 'POST' && new URL(request.url).pathname === '/orders';
      // As if another buyer had read the same stock: what is sold isn't there.
      if (isOrder) await world.oversupply();
      return fetch(request);
    },
  },
} satisfies Record<string, Bug>;
