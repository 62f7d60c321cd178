import { defineMachine, type Machine } from './machine';

/** Where an order stands. */
export type OrderState =
  | 'placed'
  | 'confirmed'
  | 'locked'
  | 'packing'
  | 'in_transit'
  | 'ready'
  | 'collected'
  | 'completed'
  | 'cancelled'
  | 'adjusted'
  | 'unclaimed'
  | 'returning'
  | 'returned'
  | 'disputed'
  | 'refunded';

/** What can happen to an order. `lock` is the cut-off; `adjust` a shortage that the buyer accepts or not. */
export type OrderEvent =
  | 'confirm'
  | 'lock'
  | 'pack'
  | 'depart'
  | 'arrive'
  | 'collect'
  | 'complete'
  | 'cancel'
  | 'adjust'
  | 'accept'
  | 'expire'
  | 'send_back'
  | 'receive_back'
  | 'dispute'
  | 'settle'
  | 'refund';

const network = ['system', 'operator'] as const;
const anyone = ['system', 'operator', 'buyer'] as const;
const hub = ['agent', 'operator'] as const;

/** The life of an order. A buyer cancels until the cut-off locks it; after that only the network does. */
export const orderMachine: Machine<OrderState, OrderEvent> = /* @__PURE__ */ defineMachine('placed', {
  placed: { confirm: { to: 'confirmed', by: network }, cancel: { to: 'cancelled', by: anyone } },
  confirmed: {
    lock: { to: 'locked', by: network },
    adjust: { to: 'adjusted', by: network },
    cancel: { to: 'cancelled', by: anyone },
  },
  locked: {
    pack: { to: 'packing', by: network },
    adjust: { to: 'adjusted', by: network },
    cancel: { to: 'cancelled', by: network },
  },
  adjusted: { accept: { to: 'locked', by: anyone }, cancel: { to: 'cancelled', by: anyone } },
  packing: {
    depart: { to: 'in_transit', by: network },
    adjust: { to: 'adjusted', by: network },
    cancel: { to: 'cancelled', by: network },
  },
  in_transit: { arrive: { to: 'ready', by: ['system', 'operator', 'agent'] } },
  ready: {
    collect: { to: 'collected', by: hub },
    expire: { to: 'unclaimed', by: ['system', 'operator', 'agent'] },
  },
  collected: {
    complete: { to: 'completed', by: network },
    dispute: { to: 'disputed', by: ['buyer', 'agent', 'operator'] },
  },
  completed: { dispute: { to: 'disputed', by: ['buyer', 'agent', 'operator'] } },
  unclaimed: {
    collect: { to: 'collected', by: hub },
    send_back: { to: 'returning', by: ['system', 'operator', 'agent'] },
  },
  returning: { receive_back: { to: 'returned', by: network } },
  returned: { refund: { to: 'refunded', by: network } },
  disputed: { settle: { to: 'completed', by: ['operator'] }, refund: { to: 'refunded', by: ['operator'] } },
  cancelled: {},
  refunded: {},
});
