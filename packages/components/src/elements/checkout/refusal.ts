import type { Cart, FieldError, HubRun, Money, Problem } from '@hamlet/sdk';

/** A thing of the basket of which less is to be had than wanted; `left` in steps, already a multiple of the increment. */
export interface Shortage {
  offerId: string;
  name: string;
  wanted: number;
  left: number;
}

/** Why an order was not placed, as a question with a ready answer. */
export type Refusal =
  | { kind: 'run'; run: HubRun; total: Money; was: Money }
  | { kind: 'noRun' }
  | { kind: 'total'; total: Money; was: Money; run: HubRun }
  | { kind: 'stock'; shortages: Shortage[] }
  | { kind: 'hub' }
  | { kind: 'minimum'; missing: Money }
  | { kind: 'empty' }
  | { kind: 'person'; pointers: string[] }
  | { kind: 'payment' }
  | { kind: 'unknown' }
  | { kind: 'failed' };

/** The part of a HamletError that a refusal is read from. */
export interface Failure {
  code: string;
  /** Null when no answer came. */
  status: number | null;
  current?: Problem['current'] | null;
  errors?: readonly FieldError[];
}

/** What the buyer saw when the order was sent. */
export interface Seen {
  total: Money;
  cart: Cart;
}

// Nobody knows whether these orders arrived: no answer, or one from something that isn't the shop's own verdict.
const unknownStatus = (status: number | null) =>
  !status || status === 408 || status === 409 || status === 425 || status === 429 || status >= 500;

/** What is short: by the stock that the refusal brought, else by what the basket itself says. */
function shortages({ cart }: Seen, current: Failure['current']): Shortage[] {
  const stock = new Map(current?.lines?.map((line) => [line.offerId, line.stock]));
  return cart.lines.flatMap((line) => {
    const { available, stock: known } = line.availability;
    const had = stock.get(line.offerId) ?? (available ? known : 0);
    if (available && had >= line.quantity) return [];
    const { increment } = line.quantityUnit;
    const left = available ? Math.max(0, Math.floor(had / increment) * increment) : 0;
    return [{ offerId: line.offerId, name: line.name, wanted: line.quantity, left }];
  });
}

/** Reads why placing failed. Branches on codes alone; a code that this version doesn't know is `failed`. */
export function readRefusal(failure: Failure, seen: Seen): Refusal {
  const { code, current } = failure;
  switch (code) {
    case 'run_closed':
      return current?.run
        ? { kind: 'run', run: current.run, total: current.total ?? seen.total, was: seen.total }
        : { kind: 'noRun' };
    case 'total_changed':
      return current?.total && current.run
        ? { kind: 'total', total: current.total, was: seen.total, run: current.run }
        : { kind: 'failed' };
    case 'out_of_stock':
    case 'stock_short':
    case 'offer_unavailable':
      return { kind: 'stock', shortages: shortages(seen, current) };
    case 'below_minimum_order_value':
      return current?.missing ? { kind: 'minimum', missing: current.missing } : { kind: 'failed' };
    case 'hub_unavailable':
      return { kind: 'hub' };
    case 'cart_empty':
      return { kind: 'empty' };
    case 'hub_missing':
      return { kind: 'hub' };
    case 'invalid_request': {
      const pointers = (failure.errors ?? []).map((error) => error.pointer);
      const person = pointers.filter((pointer) => /^\/(?:buyer|collector)\b/.test(pointer));
      return person.length > 0 ? { kind: 'person', pointers: person } : { kind: 'failed' };
    }
    default:
      if (code === 'invalid_options') return { kind: 'failed' };
      return { kind: code === 'bad_answer' || unknownStatus(failure.status) ? 'unknown' : 'failed' };
  }
}
