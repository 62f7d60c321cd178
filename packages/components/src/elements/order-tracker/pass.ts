import type { Money, Order } from '@hamlet/sdk';
import { listed } from '../listed.js';
import { aboutTotal, cashDue } from './standing.js';

/** One parcel that waits at the hub. */
export interface PassParcel {
  id: string;
  code: string;
  shelf: string | null;
  /** RFC 3339; null where nobody has said. */
  holdUntil: string | null;
}

/** What it takes to collect an order: no name and no phone. */
export interface Pass {
  orderId: string;
  number: string;
  hub: Order['hub'];
  /** Those that can be collected now. */
  parcels: PassParcel[];
  /** Of how many, with those still on their way. */
  of: number;
  /** To pay on collecting; null where no cash is due. */
  cash: Money | null;
  /** True while the exact sum isn't known. */
  about: boolean;
  /** The payment's state. */
  payment: string;
}

/** The pass of an order that is ready, or null: not there yet, collected, cancelled, or without a code. */
export function passOf(order: Order): Pass | null {
  const parcels = listed(order.parcels).flatMap(({ id, state, pickupCode, shelf, holdUntil }) =>
    state === 'ready' && pickupCode ? [{ id, code: pickupCode, shelf: shelf ?? null, holdUntil }] : [],
  );
  if (order.state !== 'ready' || parcels.length === 0 || !order.hub) return null;
  const { id, number, total, payment } = order;
  const { code, name, landmark, timeZone } = order.hub;
  return {
    orderId: id,
    number,
    hub: { id: order.hub.id, code, name, landmark, timeZone },
    parcels,
    of: order.parcels.length,
    cash: cashDue(order) ? total : null,
    about: aboutTotal(order),
    payment: payment.state,
  };
}

/** A code as people read and say it: two groups. */
export function groups(code: string): [string, string] {
  const half = Math.ceil(code.length / 2);
  return [code.slice(0, half), code.slice(half)];
}
