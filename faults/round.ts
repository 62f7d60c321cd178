import type { OpenDb } from '@hamlet/server';
import type { Order } from '@hamlet/sdk/contract';
import { virtualTime } from '../packages/sdk/test/virtual-time.js';
import type { Bug } from './bugs.js';
import { chanceOf } from './chance.js';
import { lineTo } from './network.js';
import { phoneOf, type Agreed, type Intent, type Phone } from './phone.js';
import type { Tally } from './tally.js';
import { openWorld, type World } from './world.js';

/** What must be nothing, and what it is compared with. */
export interface Outcome {
  /** Orders that people wanted. */
  orders: number;
  /** Orders that the server has. */
  placed: number;
  /** Orders of which a phone has said that they are placed. */
  promised: number;
  /** Orders that a page was told to stay for, and that went with it. */
  gone: number;
  withdrawn: number;
  lost: number;
  doubled: number;
  oversold: number;
  changed: number;
  /** Phones that say something else than the server. */
  untrue: number;
  /** What is wrong, one by one. */
  deviations: string[];
}

export interface RoundParts {
  database: OpenDb;
  /** Of the round's own store. */
  slug: string;
  seed: number;
  phones: number;
  /** Orders a phone. */
  orders: number;
  faults: Tally;
  bug?: Bug;
}

const minute = 60_000;

/** A day in the village: phones order in all weather, then it clears up, and then it is counted. */
export async function round({
  database,
  slug,
  seed,
  phones: count,
  orders,
  faults,
  bug = {},
}: RoundParts): Promise<Outcome> {
  const chance = chanceOf(seed);
  const time = virtualTime(Date.parse('2026-11-24T06:00:00Z'));
  const world = await openWorld({ database, slug, time, chance, spoil: bug.server });
  let stormy = true;
  const serve = (request: Request) => world.fetch(request);
  const phones = Array.from({ length: count }, () =>
    phoneOf({
      ...{ world, time, chance, faults, bug },
      line: lineTo({ time, chance, faults, serve, risk: () => (stormy ? 0.4 : 0) }),
      stormy: () => stormy,
    }),
  );
  let living = true;
  const change = async () => {
    while (living) {
      await time.sleep(chance.between(5_000, 60_000));
      if (living) faults.count(`while queued: ${await world.change()} changed`);
    }
  };
  const changing = change();
  await time.until(Promise.all(phones.map((phone) => phone.live(orders))));
  living = false;
  await time.until(changing);
  stormy = false;
  // What the lines still hold arrives.
  await time.pass(3 * minute);
  await time.until(world.calm());
  for (let tries = 0; tries < 12; tries += 1) {
    const done = await time.until(Promise.all(phones.map((phone) => phone.finish())));
    if (done.every(Boolean)) break;
  }
  return time.until(verdictOn(world, phones));
}

const isAgreed = (order: Order, { total, runId, hubId, lines }: Agreed) =>
  order.total.amount === total &&
  order.run.runId === runId &&
  order.hub.id === hubId &&
  order.lines.length === Object.keys(lines).length &&
  order.lines.every(({ offerId, ordered }) => lines[offerId] === ordered);

/** What is wrong with one intent; nothing when phone, person and server agree. */
function judge(
  intent: Intent,
  placed: Order[],
  shown: string,
): { lost?: true; doubled?: true; changed?: true; untrue?: true } {
  const [order] = placed;
  const promised = intent.accepted || shown === 'accepted';
  if (placed.length > 1) return { doubled: true };
  if (!order) return promised || (intent.told === 'saved' && !intent.asked) ? { lost: true } : {};
  if (intent.withdrawn || !intent.agreed.some((agreed) => isAgreed(order, agreed))) return { changed: true };
  return shown !== 'accepted' && shown !== 'nothing' ? { untrue: true } : {};
}

/** Compares what people wanted and what their phones say with what the server has. */
export async function verdictOn(world: World, phones: Pick<Phone, 'intents' | 'shows'>[]): Promise<Outcome> {
  const placed = await world.orders();
  const stock = await world.stock();
  const outcome: Outcome = {
    ...{ orders: 0, placed: placed.length, promised: 0, gone: 0, withdrawn: 0 },
    ...{ lost: 0, doubled: 0, oversold: 0, changed: 0, untrue: 0, deviations: [] },
  };
  for (const phone of phones)
    for (const intent of phone.intents) {
      const mine = placed.filter(({ buyer }) => buyer.name === intent.buyer);
      const shown = phone.shows(intent);
      outcome.orders += 1;
      if (intent.withdrawn) outcome.withdrawn += 1;
      else if (intent.accepted || shown === 'accepted') outcome.promised += 1;
      else if (mine.length === 0) outcome.gone += 1;
      const wrong = judge(intent, mine, shown);
      for (const kind of Object.keys(wrong) as (keyof typeof wrong)[]) {
        outcome[kind] += 1;
        outcome.deviations.push(
          `${kind}: ${intent.buyer}, told "${intent.told}", shown ${shown}, on the server ${mine.length}` +
            (intent.withdrawn ? ', taken back' : ''),
        );
      }
    }
  for (const { offerId, supply } of world.goods) {
    const sold = placed
      .flatMap(({ lines }) => lines)
      .filter((line) => line.offerId === offerId)
      .reduce((sum, line) => sum + line.ordered, 0);
    if (sold <= supply && stock.get(offerId) === supply - sold) continue;
    outcome.oversold += 1;
    outcome.deviations.push(
      `oversold: ${sold} of ${supply}, and the server says ${stock.get(offerId)} are left`,
    );
  }
  return outcome;
}
