import { buyerToken, uuidv7 } from '@hamlet/sdk';
import type { Problem } from '@hamlet/sdk/contract';
import type { EntryView } from '@hamlet/sdk/offline';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumArgs, chromiumPath } from '../../scripts/chromium.mjs';
import { chanceOf, type Chance } from '../chance.js';
import type { Intent } from '../phone.js';
import { cartEntry, orderEntry } from '../entries.js';
import { verdictOn, type Outcome } from '../round.js';
import { tally, type Tally } from '../tally.js';
import { openWorld, openWorlds, type World } from '../world.js';
import { bundlePage } from './bundle.js';
import type { Shop } from './page.js';
import { openProxy, type Protocol } from './proxy.js';

declare const shop: Shop;

export interface BrowserRunOptions {
  protocol: Protocol;
  orders: number;
  seed: number;
  /** Browser profiles that order at the same time. */
  devices?: number;
}

export interface BrowserOutcome extends Outcome {
  protocol: Protocol;
  faults: Tally;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A browser profile with its tabs, and the person who orders in it. */
async function openDevice({
  context,
  address,
  chance,
  world,
  faults,
}: {
  context: BrowserContext;
  address: string;
  chance: Chance;
  world: World;
  faults: Tally;
}) {
  const intents: Intent[] = [];
  let shown: EntryView[] = [];
  const pages = () => context.pages().filter((page) => !page.isClosed());

  async function openPage(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'shop' in globalThis);
    return page;
  }

  /** Does something in a tab. Undefined where the tab dies meanwhile: nobody hears an answer then. */
  async function inPage<Input, Result>(
    does: (input: Input) => Result | Promise<Result>,
    input: Input,
  ): Promise<Result | undefined> {
    const page = pages()[0] ?? (await openPage().catch(() => undefined));
    if (!page) return undefined;
    const closed = new Promise<undefined>((resolve) => page.once('close', () => resolve(undefined)));
    return Promise.race([
      closed,
      page.evaluate(does as never, input as never).catch(() => undefined) as Promise<Result | undefined>,
    ]);
  }

  async function order(): Promise<void> {
    const goods = new Set(Array.from({ length: chance.whole(1, 2) }, () => chance.pick(world.goods)));
    const lines = Object.fromEntries([...goods].map(({ offerId }) => [offerId, chance.whole(1, 2)]));
    const total = [...goods].reduce(
      (sum, { offerId, amount }) => sum + amount * lines[offerId]!,
      world.carriage,
    );
    const orderId = uuidv7(Date.now(), chance.bytes);
    const intent: Intent = {
      ...{
        cartId: uuidv7(Date.now(), chance.bytes),
        orderId,
        token: buyerToken(chance.bytes),
        buyer: `Buyer ${orderId}`,
      },
      agreed: [{ total, lines, runId: chance.pick(world.runs).runId, hubId: chance.pick(world.hubIds) }],
      ...{ told: 'nothing', accepted: false, asked: false, withdrawn: false },
    };
    intents.push(intent);
    const [agreed] = intent.agreed as [Intent['agreed'][0]];
    const entries = [cartEntry(intent, agreed, false), orderEntry(intent, agreed)];
    const durable = await inPage((entries) => shop.add(entries), entries);
    if (durable !== undefined) intent.told = durable ? 'saved' : 'stay on this page';
  }

  async function review(): Promise<void> {
    shown = (await inPage(() => shop.entries(), null)) ?? [];
    for (const intent of intents) {
      const entry = shown.find(({ id }) => id === intent.orderId);
      if (entry?.state === 'accepted') intent.accepted = true;
      if (entry?.state !== 'needs_review') continue;
      const now = entry.reason?.current as Problem['current'] | null;
      const last = intent.agreed.at(-1)!;
      const next = now?.total
        ? { ...last, total: now.total.amount, runId: now.run?.runId ?? world.runs.at(-1)!.runId }
        : last;
      if (now?.total) intent.agreed.push(next);
      await inPage(({ id, payload }) => shop.answer(id, payload), {
        id: intent.orderId,
        payload: orderEntry(intent, next).payload,
      });
    }
  }

  const waits = () =>
    intents.filter(({ orderId }) => shown.find(({ id }) => id === orderId)?.state !== 'accepted').length;

  return {
    intents,
    shows: (intent: Intent) => shown.find(({ id }) => id === intent.orderId)?.state ?? ('nothing' as const),
    async live(count: number): Promise<void> {
      await openPage();
      for (let i = 0; i < count; i += 1) {
        if (chance.happens(0.05)) {
          faults.count('second tab');
          await openPage().catch(() => undefined);
        }
        if (pages().length > 0 && chance.happens(0.1)) {
          faults.count('offline for a while');
          await context.setOffline(true);
          setTimeout(() => void context.setOffline(false).catch(() => {}), chance.between(50, 500));
        }
        await order();
        await review();
        for (let tries = 0; tries < 40 && waits() > 3; tries += 1) {
          await pause(50);
          await review();
        }
      }
    },
    async finish(): Promise<void> {
      await context.setOffline(false);
      for (let tries = 0; tries < 300; tries += 1) {
        await inPage(() => shop.send(), null);
        await pause(100);
        await review();
        if (shown.every(({ state }) => state === 'accepted')) return;
      }
    },
    async kill(): Promise<void> {
      for (const page of pages()) await page.close({ runBeforeUnload: false }).catch(() => {});
    },
  };
}

/** Orders from a real browser, over a line that fails in every way, at the real server. */
export async function runInBrowser({
  protocol,
  orders,
  seed,
  devices: count = 6,
}: BrowserRunOptions): Promise<BrowserOutcome> {
  const chance = chanceOf(seed);
  const faults = tally();
  const database = await openWorlds();
  const time = { now: Date.now, hold: <T>(work: Promise<T>) => work };
  const world = await openWorld({ database, slug: 'browser', time, chance });
  const devices = new Map<string, Awaited<ReturnType<typeof openDevice>>>();
  const proxy = await openProxy({
    ...{ protocol, chance, faults },
    scripts: await bundlePage(),
    serve: (request) => world.fetch(request),
    kill: (name) => void devices.get(name)?.kill(),
  });
  const executablePath = await chromiumPath();
  const browser: Browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath && { executablePath }),
  });
  let living = true;
  const changing = (async () => {
    while (living) {
      await pause(chance.between(300, 1_500));
      if (living) faults.count(`while queued: ${await world.change()} changed`);
    }
  })();
  try {
    for (let i = 0; i < count; i += 1) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const address = `${proxy.origin}/?/d${i}&${world.publishableKey}`;
      devices.set(`d${i}`, await openDevice({ context, address, chance, world, faults }));
    }
    const all = [...devices.values()];
    await Promise.all(
      all.map((device, i) => device.live(Math.floor(orders / count) + (i < orders % count ? 1 : 0))),
    );
    living = false;
    await changing;
    proxy.stormy = false;
    await world.calm();
    await Promise.all(all.map((device) => device.finish()));
    return { ...(await verdictOn(world, all)), protocol, faults };
  } finally {
    living = false;
    await browser.close();
    await proxy.close();
    await database.close();
  }
}
