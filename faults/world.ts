import { createApp, createStore, migrate, openDatabase, type OpenDb } from '@hamlet/server';
import { uuidv7 } from '@hamlet/sdk';
import type { HubInput, Order } from '@hamlet/sdk/contract';
import { createOperator, type Operator } from '@hamlet/sdk/operator';
import type { VirtualTime } from '../packages/sdk/test/virtual-time.js';
import type { Chance } from './chance.js';

export const baseUrl = 'http://shop.test';

/** What is sold, as its operator has put it. */
export interface Good {
  offerId: string;
  amount: number;
  supply: number;
}

/** One village shop: the real server on PGlite, and what its operator knows. */
export interface World {
  /** Answers as the server does, one request at a time: a run is repeatable. */
  fetch(request: Request): Promise<Response>;
  publishableKey: string;
  goods: Good[];
  hubIds: string[];
  /** Runs that may still be open, soonest first. */
  runs: { runId: string; closesAt: number }[];
  carriage: number;
  newId(): string;
  operator: Operator;
  /** Prices, stock and runs change. Gives what it was. */
  change(): Promise<string>;
  /** Fills the shelves and plans a run, so that what waits can be sent. */
  calm(): Promise<void>;
  /** Lets the server sell more than there is, as one that reads stock and writes it later does. */
  oversupply(): Promise<void>;
  orders(): Promise<Order[]>;
  /** Steps of an offer that the server still has. */
  stock(): Promise<Map<string, number>>;
}

const hour = 3_600_000;
const currency = 'CNY';
const names = (en: string) => ({ en, fr: en });
const seller = { id: '01936f2e-7c1a-7b3e-8d2f-1a2b3c4d5e6f', names: names('Raohe bee yard') };

/** One database for all rounds; each round has a store of its own. */
export async function openWorlds(): Promise<OpenDb> {
  const database = await openDatabase({ memory: true });
  await migrate(database.db, { holder: 'faults' });
  return database;
}

export interface WorldOptions {
  database: OpenDb;
  slug: string;
  time: Pick<VirtualTime, 'now' | 'hold'>;
  chance: Chance;
  /** Stands between the server and whoever asks: a planted bug of the server. */
  spoil?: ((fetch: World['fetch'], world: World) => World['fetch']) | undefined;
}

export async function openWorld({
  database: { db },
  slug,
  time,
  chance,
  spoil,
}: WorldOptions): Promise<World> {
  const clock = time.now;
  const failures: unknown[] = [];
  const app = createApp({ db, clock, random: chance.bytes, onFailure: (error) => failures.push(error) });
  const keys = await createStore(
    db,
    {
      slug,
      mode: 'test',
      settings: {
        names: names('Valley village shop'),
        currency,
        locales: ['en', 'fr'],
        timeZone: 'Asia/Shanghai',
        links: [{ type: 'terms_of_service', url: 'https://valley.example/terms' }],
        carriage: { amount: 200, currency },
      },
    },
    { clock, random: chance.bytes },
  );
  let last: Promise<unknown> = Promise.resolve();
  const one = (request: Request): Promise<Response> => {
    const answer = last.then(async () => {
      const response = await app.fetch(request);
      if (response.status === 500)
        throw new Error(`${request.method} ${request.url}`, { cause: failures.at(-1) });
      return response;
    });
    last = answer.catch(() => {});
    return time.hold(answer);
  };
  const newId = () => uuidv7(clock(), chance.bytes);
  const operator = createOperator({ baseUrl, secretKey: keys.secretKey, fetch: one, clock });
  const ids = { category: newId(), product: newId(), variant: newId(), route: newId() };
  /** What the server thinks there is beyond what there is. */
  let extra = 0;
  const put = ({ offerId, amount, supply }: Good) =>
    operator.offers.put(offerId, {
      productId: ids.product,
      variantId: ids.variant,
      seller,
      price: { amount, currency },
      supply: supply + extra,
    });

  async function stock(): Promise<Map<string, number>> {
    const url = `${baseUrl}/products/${ids.product}?key=${keys.publishableKey}`;
    const product = (await (await one(new Request(url))).json()) as {
      variants: { offers: { id: string; availability: { stock: number } }[] }[];
    };
    return new Map(
      product.variants.flatMap(({ offers }) =>
        offers.map(({ id, availability }) => [id, availability.stock]),
      ),
    );
  }

  async function plan(hours: number): Promise<void> {
    const runId = newId();
    const from = (more: number) => new Date(clock() + (hours + more) * hour).toISOString();
    await operator.runs.put(runId, {
      routeId: ids.route,
      ordersCloseAt: from(0),
      departsAt: from(12),
      stops: world.hubIds.map((hubId, i) => ({ hubId, arrivesFrom: from(13 + i), arrivesTo: from(14 + i) })),
    });
    world.runs.push({ runId, closesAt: clock() + hours * hour });
    world.runs = world.runs
      .filter(({ closesAt }) => closesAt > clock())
      .sort((a, b) => a.closesAt - b.closesAt);
  }

  /** Puts a supply that is not below what is sold. */
  async function supply(good: Good, more: number): Promise<void> {
    const left = (await stock()).get(good.offerId) ?? 0;
    good.supply += Math.max(more, -left);
    await put(good);
  }

  const changes = {
    price: async () => {
      const good = chance.pick(world.goods);
      good.amount = Math.max(100, good.amount + chance.pick([-300, -100, 100, 500]));
      await put(good);
    },
    stock: () => supply(chance.pick(world.goods), chance.pick([-30, -10, 5, 20])),
    run: async () => {
      await plan(chance.pick([0.05, 0.5, 3]));
      const [first] = world.runs;
      if (first && world.runs.length > 2) {
        await operator.runs.advance(first.runId, 'closed');
        world.runs.shift();
      }
    },
  };

  const world: World = {
    fetch: one,
    publishableKey: keys.publishableKey,
    goods: [],
    hubIds: [newId(), newId()],
    runs: [],
    carriage: 200,
    newId,
    operator,
    async change() {
      const kind = chance.pick(['price', 'stock', 'run'] as const);
      await changes[kind]();
      return kind;
    },
    async calm() {
      for (const good of world.goods) await supply(good, 1_000);
      await plan(400);
    },
    async oversupply() {
      extra += 5;
      for (const good of world.goods) await put(good);
    },
    async orders() {
      const all: Order[] = [];
      for await (const order of operator.orders.list({ limit: 100 })) all.push(order as unknown as Order);
      return all;
    },
    stock,
  };

  await operator.categories.put(ids.category, { names: names('Honey'), position: 1 });
  await operator.products.put(ids.product, {
    categoryId: ids.category,
    names: names('Linden honey'),
    descriptions: names('White and fine.'),
    origin: { names: names('Raohe'), location: { type: 'Point', coordinates: [134, 46.8] } },
    storage: 'ambient',
    seasonMonths: [7, 11],
    images: [],
    variants: [
      {
        id: ids.variant,
        labels: names('500 g jar'),
        quantityUnit: { unit: 'C62', scale: 0, increment: 1 },
        soldByWeight: false,
        tolerancePercent: 0,
      },
    ],
  });
  for (const [i, id] of world.hubIds.entries()) await operator.hubs.put(id, hub(i));
  await operator.routes.put(ids.route, {
    names: names('Valley road'),
    cadence: 'FREQ=WEEKLY;BYDAY=TH',
    timeZone: 'Asia/Shanghai',
    departsAt: '08:00',
    cutOffMinutes: 720,
    stops: world.hubIds.map((hubId, i) => ({ hubId, offsetMinutes: 60 * (i + 1), windowMinutes: 60 })),
  });
  for (let i = 0; i < 5; i += 1) {
    const good = { offerId: newId(), amount: chance.whole(10, 90) * 100, supply: chance.whole(10, 60) };
    world.goods.push(good);
    await put(good);
  }
  for (const hours of [0.3, 2, 12]) await plan(hours);
  if (spoil) world.fetch = spoil(one, world);
  return world;
}

const hub = (i: number): HubInput => ({
  aliases: [],
  languages: ['zh-CN'],
  code: `HB-000${i + 1}`,
  names: names(i ? 'Upper fields' : 'Old bridge'),
  tier: 'village',
  status: 'active',
  location: { type: 'Point', coordinates: [111.2 + i, 30.7] },
  timeZone: 'Asia/Shanghai',
  area: { code: '42', names: names('Hubei') },
  services: ['collection', 'cash'],
  holdPolicy: { days: 5 },
  hours: [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '18:00' }],
});
