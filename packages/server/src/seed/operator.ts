import type {
  CategoryInput,
  HubInput,
  OfferInput,
  ProductInput,
  RouteInput,
  Run,
  RunInput,
  RunMoved,
  StoreInput,
} from '@hamlet/sdk/contract';

// The seed speaks to the server as any operator does. In Node `createOperator` of the SDK fits this; in a page, where the SDK
// refuses secret keys, in-page.ts has its own. The two things that the sandbox asks of the seed:
//   seed/seed.ts  export async function seed(operator: SeedOperator, options: { onProgress?: Progress }): Promise<void>
//   seed/runs.ts  export async function topUpRuns(operator: SeedOperator, options: { now: number }): Promise<void>
// Both can be run again: what is there already stays.

/** Tells how far the work is. */
export type Progress = (done: number, of: number) => void;

interface Records<Input> {
  put(id: string, input: Input): Promise<unknown>;
}

/** What the seed asks of an operator's client. */
export interface SeedOperator {
  store: { put(input: StoreInput): Promise<unknown> };
  categories: Records<CategoryInput>;
  products: Records<ProductInput>;
  offers: Records<OfferInput>;
  hubs: Records<HubInput>;
  routes: Records<RouteInput>;
  runs: Records<RunInput> & {
    /** Every run of a filter, page after page. */
    list(filter: { routeId?: string; status?: string; closesAfter?: string }): AsyncIterable<Run>;
    advance(
      runId: string,
      to: 'closed' | 'loading' | 'departed' | 'completed' | 'cancelled',
    ): Promise<RunMoved>;
    arrive(runId: string, hubId: string): Promise<RunMoved>;
  };
}
