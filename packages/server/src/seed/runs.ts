import { planRuns, type PlannedRun } from '@hamlet/sdk';
import { seedProducts, seedRoutes, seedSellers } from './data.js';
import { runId } from './ids.js';
import { offerPuts, routePut } from './inputs.js';
import { inParallel } from './in-parallel.js';
import type { SeedOperator } from './operator.js';

const dayMs = 86_400_000;
/** Departures so far ahead: even a route that goes once a week always has a run that takes orders. */
const days = 10;
const most = 8;

/** The sandbox's runs that will still take orders, soonest cut-off first. */
function planned(now: number): PlannedRun[] {
  return seedRoutes
    .map(routePut)
    .flatMap(({ id, input }) =>
      planRuns(
        { id, ...input },
        { from: now, to: now + days * dayMs, newId: (departsAt) => runId(id, departsAt) },
      ),
    )
    .filter((run) => Date.parse(run.input.ordersCloseAt) > now)
    .sort((a, b) => Date.parse(a.input.ordersCloseAt) - Date.parse(b.input.ordersCloseAt));
}

/** Puts the runs of the next ten days that are missing, so that there is always one to order with. */
export async function topUpRuns(operator: SeedOperator, { now }: { now: number }): Promise<void> {
  const there = new Set<string>();
  for await (const run of operator.runs.list({ closesAfter: new Date(now).toISOString() })) there.add(run.id);
  const missing = planned(now).filter((run) => !there.has(run.id));
  await inParallel(missing, most, ({ id, input }) => operator.runs.put(id, input));
}

/** Moves days of sale into this year, for a sandbox that was seeded in another. */
export async function topUpOffers(operator: SeedOperator, { now }: { now: number }): Promise<void> {
  const puts = seedProducts.flatMap((product) => offerPuts(product, seedSellers, now));
  const yearly = puts.filter(({ input }) => input.saleWindow);
  await inParallel(yearly, most, ({ id, input }) => operator.offers.put(id, input));
}
