import { orderMachine, parcelMachine, paymentMachine, type OrderState } from '@hamlet/sdk';

/** Orders that nobody collects any more. */
export const ended: OrderState[] = ['collected', 'completed', 'cancelled', 'returned', 'refunded'];

/** How far an order gets with its run, step by step. */
const way: OrderState[] = ['placed', 'confirmed', 'locked', 'packing', 'in_transit', 'ready'];

/** Where a parcel lies while its order stands so. */
const parcelWith: Partial<Record<OrderState, string[]>> = {
  packing: ['packed', 'loaded'],
  in_transit: ['in_transit'],
  ready: ['arrived', 'ready'],
  cancelled: ['cancelled'],
};

/** The states that lead to this one with a run's help. */
export const before = (to: OrderState): OrderState[] =>
  to === 'cancelled'
    ? ['placed', 'confirmed', 'adjusted', 'locked', 'packing']
    : way.slice(0, way.indexOf(to));

/** The states that an order passes on its way, the last being where it goes. Each step is one that the machine allows. */
export function steps(from: OrderState, to: OrderState): OrderState[] {
  const passed = to === 'cancelled' ? [to] : way.slice(way.indexOf(from) + 1, way.indexOf(to) + 1);
  passed.reduce<OrderState>((state, next) => {
    const event = orderMachine.eventTo(state, next);
    if (!event || !orderMachine.can(state, event, 'system'))
      throw new Error(`An order goes from ${state} to ${next}?`);
    return next;
  }, from);
  return passed;
}

/** Where the parcel of an order goes with it, as far as its own machine allows; where it lies when it may not. */
export function parcelAfter(parcel: string, orderStates: OrderState[]): string {
  return orderStates
    .flatMap((state) => parcelWith[state] ?? [])
    .reduce((state, next) => (parcelMachine.eventTo(state, next) ? next : state), parcel);
}

/** What becomes of the payment of an order that is cancelled. */
export const paymentAfterCancel = (payment: string): string =>
  paymentMachine.next(payment, 'void') ?? paymentMachine.next(payment, 'owe_refund') ?? payment;
