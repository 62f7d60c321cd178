import type { Order } from '@hamlet/sdk';

/** A stop of the line. `state` is null for the five stops of every order, else the state that took it off the line. */
export interface Stop {
  name: 'ordered' | 'packed' | 'road' | 'hub' | 'collected' | 'aside';
  phase: 'done' | 'now' | 'next';
  /** When it was reached; null where nobody recorded it. */
  at: string | null;
  state: string | null;
  reason: string | null;
}

/** The states an order passes on its way, by stop. */
const line: readonly { name: Exclude<Stop['name'], 'aside'>; states: readonly string[] }[] = [
  { name: 'ordered', states: ['placed', 'confirmed'] },
  { name: 'packed', states: ['locked', 'packing'] },
  { name: 'road', states: ['in_transit'] },
  { name: 'hub', states: ['ready'] },
  { name: 'collected', states: ['collected', 'completed'] },
];

const entriesOf = (order: Order, states: readonly string[]) =>
  order.timeline.filter((entry) => states.includes(entry.state));

/** The line of an order: done, now, to come. A state beside the line (cancelled, returned, one that is new) ends it. */
export function journey(order: Order): Stop[] {
  const here = line.findIndex(({ states }) => states.includes(order.state));
  const last = line.length - 1;
  const stops = line.map(({ name, states }, index): Stop => {
    const phase =
      index < here || (index === here && here === last) ? 'done' : index === here ? 'now' : 'next';
    return { name, phase, at: entriesOf(order, states)[0]?.at ?? null, state: null, reason: null };
  });
  if (here >= 0) return stops.map((stop) => (stop.phase === 'next' ? { ...stop, at: null } : stop));
  const reached = stops.filter((stop) => stop.at !== null).map((stop): Stop => ({ ...stop, phase: 'done' }));
  const aside = entriesOf(order, [order.state]).at(-1);
  return [
    ...reached,
    { name: 'aside', phase: 'now', at: aside?.at ?? null, state: order.state, reason: aside?.reason ?? null },
  ];
}
