import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createHamlet,
  type Cart,
  type Hamlet,
  type Hub,
  type HubRun,
  type Order,
  type Product,
} from '@hamlet/sdk';
import { createOperator } from '@hamlet/sdk/operator';
import { root } from '../../scripts/run.mjs';

/** What the server of this run keeps in its folder. */
const { keys } = JSON.parse(readFileSync(join(process.env['HAMLET_DATA'] ?? '', 'sandbox.json'), 'utf8')) as {
  keys: { publishableKey: string; secretKey: string };
};

/** Where the server of this run is, its pictures, and its key. */
export const api = `http://127.0.0.1:${process.env['HAMLET_API_PORT']}`;
export const pictures = `http://127.0.0.1:${process.env['HAMLET_PICTURES_PORT']}`;
export const { publishableKey, secretKey } = keys;

/** The operator's own client. */
export const operator = createOperator({ baseUrl: api, secretKey });

/** A buyer without a page, on a device of their own. */
export function newBuyer(): Hamlet {
  const kept = new Map<string, string>();
  const storage = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
    remove: (key: string) => void kept.delete(key),
  };
  return createHamlet({ baseUrl: api, key: publishableKey, storage });
}

/** The operator's command line against the running server; gives what it printed. */
export function command(...words: string[]): string {
  return execFileSync(process.execPath, ['packages/server/dist/cli.js', ...words, '--api', api], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, HAMLET_SECRET_KEY: secretKey },
  });
}

/** A hub and the run that comes next. */
export interface Stop {
  hub: Hub;
  run: HubRun;
}

const halfAnHour = 30 * 60_000;

/**
 * A village hub whose next run is open a good while yet. Each number is another run, so that tests don't move each
 * other's orders. Its name is no other hub's.
 */
export async function stopNumber(number: number): Promise<Stop> {
  const buyer = newBuyer();
  const stops = new Map<string, Stop>();
  const names = new Map<string, number>();
  for await (const hub of buyer.hubs.list({ tier: 'village', limit: 100 })) {
    names.set(hub.name, (names.get(hub.name) ?? 0) + 1);
    const run = hub.nextRuns.find(({ status }) => status === 'open');
    const open = run && Date.parse(run.ordersCloseAt) > buyer.now() + halfAnHour;
    if (open && hub.status === 'active' && /^\p{L}/u.test(hub.name) && !stops.has(run.runId))
      stops.set(run.runId, { hub, run });
    if (stops.size > 60) break;
  }
  const stop = [...stops.values()].filter(({ hub }) => names.get(hub.name) === 1)[number];
  if (!stop) throw new Error(`The sandbox has no stop number ${number}.`);
  return stop;
}

/** Puts one of a product into a buyer's basket and chooses hub and run. */
export async function fillBasket(buyer: Hamlet, { hub, run }: Stop, product: Product): Promise<Cart> {
  await buyer.cart.setLine(product.variants[0]!.offers[0]!.id, 1);
  await buyer.cart.choose({ hubId: hub.id, runId: run.runId });
  return buyer.cart.get().cart!;
}

/** Buys one of a product without a page, and has it brought to the hub. */
export async function buyAndBring(stop: Stop, product: Product, name: string): Promise<Order> {
  const buyer = newBuyer();
  const { total } = await fillBasket(buyer, stop, product);
  const seen = { total, runId: stop.run.runId };
  const { id } = await buyer.cart.place({ buyer: { name }, payment: { method: 'cash_at_hub' }, seen });
  bringToHub(stop);
  return (await buyer.cart.readOrder(id)).value;
}

/** Moves a run by the operator's command line until it stands at the hub. */
export function bringToHub({ hub, run }: Stop): void {
  for (const state of ['closed', 'loading', 'departed']) command('run', 'advance', run.runId, '--to', state);
  command('run', 'arrive', run.runId, '--hub', hub.id);
}

/** The orders on a run under a buyer's name, as the operator sees them. */
export async function ordersOf({ run }: Stop, name: string): Promise<Order[]> {
  const orders: Order[] = [];
  for await (const order of operator.orders.list({ runId: run.runId })) orders.push(order);
  return orders.filter(({ buyer }) => buyer.name === name);
}
