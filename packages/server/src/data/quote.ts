import type { FieldError, HubInput, HubRun, Money, OrderInput, Problem } from '@hamlet/sdk/contract';
import { refused, type Refusal } from '../http/refusal.js';
import { stockOf } from './availability.js';
import type { CartRow } from './cart-rows.js';
import { fill, type Filled } from './cart-view.js';
import { isSold } from './goods.js';
import { hubWithRun, nextRuns, takingHubs } from './hub-runs.js';
import { bodyError } from './references.js';
import type { Scope } from './scope.js';
import { lineSum, missingOf, totalsOf, type LineSum, type Totals } from './totals.js';

/** What placing would give now: hub, run, goods and sums as they stand. */
export interface Quote {
  hub: HubInput | undefined;
  /** The run that was seen, where it still takes orders for the hub. */
  run: HubRun | undefined;
  lines: (Filled & LineSum)[];
  totals: Totals;
  /** How much more the goods have to cost, where they come to less than the store's minimum order value. */
  missing: Money | undefined;
}

/** Works out what placing would give. `taken` is stock that this transaction has taken already. */
export async function quoteOf(
  scope: Scope,
  cart: CartRow,
  input: OrderInput,
  taken = new Map<string, number>(),
): Promise<Quote> {
  const filled = (await fill(scope, cart)).map(({ line, good }) => ({
    line,
    good: { ...good, offer: { ...good.offer, sold: good.offer.sold - (taken.get(good.offer.id) ?? 0) } },
  }));
  const found = await hubWithRun(scope, input.hubId, input.seen.runId);
  const { run } = found;
  const hub = found.hub && takingHubs.includes(found.hub.status) ? found.hub.record : undefined;
  const lines = filled.map((each) => ({
    ...each,
    ...lineSum(each.good.offer.record.price, each.line.quantity, each.good.variant),
  }));
  return {
    hub,
    run: hub && run?.status === 'open' ? run : undefined,
    lines,
    totals: totalsOf(lines, scope.store.record),
    missing: missingOf(lines, scope.store.record),
  };
}

const isSame = (a: Money, b: Money) => a.amount === b.amount && a.currency === b.currency;

/** Everything that no longer holds, the gravest first. */
function faults({ hub, run, lines, totals, missing }: Quote, input: OrderInput, now: Date): FieldError[] {
  const found: FieldError[] = [];
  if (!hub) found.push(bodyError('/hubId', 'hub_unavailable', 'The hub takes no orders now.'));
  if (hub && !run)
    found.push(bodyError('/seen/runId', 'run_closed', 'The run takes no orders for this hub.'));
  const gone = lines.filter(({ good }) => !isSold(good, input.hubId, now));
  const short = lines.filter(
    ({ line, good }) => !gone.some((each) => each.good === good) && stockOf(good.offer) < line.quantity,
  );
  for (const { good } of gone) {
    found.push(
      bodyError('/cartId', 'offer_unavailable', `Offer ${good.offer.id} is not sold, or not to this hub.`),
    );
  }
  for (const { good } of short) {
    const left = `Offer ${good.offer.id}: ${stockOf(good.offer)} steps are left.`;
    found.push(bodyError('/cartId', 'out_of_stock', left));
  }
  if (missing) {
    const more = `${missing.amount} ${missing.currency} (minor units) of goods are missing to the minimum order value.`;
    found.push(bodyError('/cartId', 'below_minimum_order_value', more));
  }
  if (!isSame(totals.total, input.seen.total)) {
    found.push(bodyError('/seen/total', 'total_changed', 'The total is another now; see `current`.'));
  }
  return found;
}

/** The values that hold now; the run is the next one where the one that was seen takes no more orders. */
async function currentOf(
  scope: Scope,
  quote: Quote,
  hubId: string,
): Promise<NonNullable<Problem['current']>> {
  const known = quote.hub ? [{ ...quote.hub, id: hubId }] : [];
  const next = quote.run ?? (await nextRuns(scope, known, 1))(hubId)[0];
  return {
    total: quote.totals.total,
    run: next ?? null,
    ...(quote.missing && { missing: quote.missing }),
    lines: quote.lines.map(({ good }) => ({
      offerId: good.offer.id,
      price: good.offer.record.price,
      stock: stockOf(good.offer),
    })),
  };
}

/** Why the order can't be placed as the buyer saw it, with the values that hold now; undefined when it can. */
export async function disagreement(
  scope: Scope,
  quote: Quote,
  input: OrderInput,
): Promise<Refusal | undefined> {
  const errors = faults(quote, input, scope.now);
  const [first] = errors;
  if (!first) return undefined;
  const current = await currentOf(scope, quote, input.hubId);
  // A yes to the new values is enough, but not where a run is to be chosen or goods are to be added.
  const isAgreed = current.run && first.code !== 'below_minimum_order_value';
  return refused(first.code, first.detail, {
    severity: isAgreed ? 'requires_buyer_review' : 'requires_buyer_input',
    errors,
    current,
  });
}
