import { defineMachine, type Machine } from './machine';

/** Where a parcel lies. */
export type ParcelState =
  | 'announced'
  | 'packed'
  | 'loaded'
  | 'in_transit'
  | 'arrived'
  | 'ready'
  | 'collected'
  | 'misrouted'
  | 'forwarded'
  | 'held'
  | 'refused'
  | 'partly_collected'
  | 'expired'
  | 'returned'
  | 'damaged'
  | 'missing'
  | 'cancelled';

/** What can happen to a parcel. `shelve` makes it ready to collect. */
export type ParcelEvent =
  | 'pack'
  | 'load'
  | 'depart'
  | 'arrive'
  | 'shelve'
  | 'collect'
  | 'collect_part'
  | 'misroute'
  | 'forward'
  | 'hold'
  | 'refuse'
  | 'expire'
  | 'send_back'
  | 'damage'
  | 'lose'
  | 'cancel';

const network = ['system', 'operator'] as const;
const staff = ['system', 'operator', 'agent'] as const;
const desk = ['agent', 'operator'] as const;
const damage = { to: 'damaged', by: staff } as const;
const lose = { to: 'missing', by: staff } as const;
const cancel = { to: 'cancelled', by: network } as const;

/** The life of a parcel, from the packing table to somebody's hands. */
export const parcelMachine: Machine<ParcelState, ParcelEvent> = /* @__PURE__ */ defineMachine('announced', {
  announced: { pack: { to: 'packed', by: network }, cancel },
  packed: { load: { to: 'loaded', by: network }, damage, lose, cancel },
  loaded: { depart: { to: 'in_transit', by: network }, damage, lose, cancel },
  in_transit: {
    arrive: { to: 'arrived', by: staff },
    misroute: { to: 'misrouted', by: staff },
    damage,
    lose,
  },
  arrived: {
    shelve: { to: 'ready', by: staff },
    misroute: { to: 'misrouted', by: staff },
    hold: { to: 'held', by: staff },
    damage,
    lose,
  },
  ready: {
    collect: { to: 'collected', by: desk },
    collect_part: { to: 'partly_collected', by: desk },
    refuse: { to: 'refused', by: desk },
    hold: { to: 'held', by: staff },
    expire: { to: 'expired', by: staff },
    damage,
    lose,
  },
  misrouted: { forward: { to: 'forwarded', by: staff }, damage, lose },
  forwarded: { arrive: { to: 'arrived', by: staff }, damage, lose },
  held: { shelve: { to: 'ready', by: staff }, send_back: { to: 'returned', by: staff }, damage, lose },
  partly_collected: { collect: { to: 'collected', by: desk }, expire: { to: 'expired', by: staff } },
  refused: { send_back: { to: 'returned', by: staff } },
  expired: { collect: { to: 'collected', by: desk }, send_back: { to: 'returned', by: staff } },
  damaged: { send_back: { to: 'returned', by: staff } },
  missing: { arrive: { to: 'arrived', by: staff } },
  collected: {},
  returned: {},
  cancelled: {},
});
