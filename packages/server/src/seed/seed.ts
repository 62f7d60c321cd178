import { seedCategories, seedHubs, seedProducts, seedRoutes, seedSellers } from './data.js';
import { categoryPut, hubPut, offerPuts, productPut, routePut, type Put } from './inputs.js';
import { inParallel } from './in-parallel.js';
import type { Progress, SeedOperator } from './operator.js';

/** Requests under way at a time. */
const most = 8;

/** How to seed. */
export interface SeedOptions {
  /** The server's clock in milliseconds since 1970: days of sale are those of this year. */
  now: number;
  onProgress?: Progress | undefined;
}

type Step = () => Promise<unknown>;

const steps = <Input>(
  puts: Put<Input>[],
  { put }: { put(id: string, input: Input): Promise<unknown> },
): Step[] =>
  puts.map(
    ({ id, input }) =>
      () =>
        put(id, input),
  );

/** The work in stages: what a record names is there before it. */
function stages(operator: SeedOperator, now: number): Step[][] {
  const hubs = (tier: string) => seedHubs.filter((hub) => hub.tier === tier).map(hubPut);
  return [
    [...steps(seedCategories.map(categoryPut), operator.categories), ...steps(hubs('county'), operator.hubs)],
    [...steps(seedProducts.map(productPut), operator.products), ...steps(hubs('village'), operator.hubs)],
    [
      ...steps(
        seedProducts.flatMap((product) => offerPuts(product, seedSellers, now)),
        operator.offers,
      ),
      ...steps(seedRoutes.map(routePut), operator.routes),
    ],
  ];
}

/**
 * Fills a store with the sandbox's goods, hubs and routes. Can be broken off and run again: what is there already
 * stays as it is. The store sells in yuan. Rejects with the first error of the server.
 */
export async function seed(operator: SeedOperator, { now, onProgress }: SeedOptions): Promise<void> {
  const work = stages(operator, now);
  const of = work.flat().length;
  let done = 0;
  for (const stage of work) {
    await inParallel(stage, most, async (step) => {
      await step();
      onProgress?.(++done, of);
    });
  }
}
