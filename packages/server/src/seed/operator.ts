import type {
  CategoryInput,
  Components,
  HubInput,
  OfferInput,
  Order,
  ProductInput,
  RouteInput,
  Run,
  RunInput,
  RunMoved,
  StoreInput,
} from '@hamlet/sdk/contract';

// The seed speaks to the server as any operator does. The SDK's `createOperator` fits this, and so does
// local-operator.ts, which speaks to the server in the same process or page. The things that the sandbox asks of the seed:
//   seed/seed.ts          seed(operator, { now, onProgress }): goods, hubs and routes, once
//   seed/runs.ts          topUpRuns and topUpOffers(operator, { now }): at every start, and as the clock goes on
//   seed/advance-runs.ts  advanceRuns(operator, { now }): as the clock goes on
// All can be run again: what is there already stays.

/** Tells how far the work is. */
export type Progress = (done: number, of: number) => void;

type RunStatus = Components['schemas']['RunStatusInput'];
type OrderState = Components['schemas']['OrderStateInput'];

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
    list(filter: { routeId?: string; status?: RunStatus; closesAfter?: string }): AsyncIterable<Run>;
    advance(
      runId: string,
      to: 'closed' | 'loading' | 'departed' | 'completed' | 'cancelled',
    ): Promise<RunMoved>;
    arrive(runId: string, hubId: string): Promise<RunMoved>;
  };
  orders: {
    /** Every order of a filter, page after page. */
    list(filter: { state?: OrderState }): AsyncIterable<Order>;
  };
}
