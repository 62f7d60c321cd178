import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Machine, Role } from './machine';
import { orderMachine } from './order';
import { parcelMachine } from './parcel';
import { paymentMachine } from './payment';
import { runMachine, runStatusAt } from './run';

const roles: Role[] = ['system', 'operator', 'agent', 'buyer'];
const machines: [string, Machine<string, string>][] = [
  ['order', orderMachine as Machine<string, string>],
  ['payment', paymentMachine as Machine<string, string>],
  ['parcel', parcelMachine as Machine<string, string>],
  ['run', runMachine as Machine<string, string>],
];
const table = (machine: Machine<string, string>) =>
  Object.entries(machine.transitions).flatMap(([from, events]) =>
    Object.entries(events).map(([event, way]) => ({ from, event, ...way! })),
  );

function reachable(machine: Machine<string, string>, from: string): Set<string> {
  const seen = new Set([from]);
  for (const state of seen) for (const way of table(machine)) if (way.from === state) seen.add(way.to);
  return seen;
}

describe.each(machines)('the %s', (_, machine) => {
  const states = Object.keys(machine.transitions);
  const events = [...new Set(table(machine).map(({ event }) => event))];

  test('leads only to states that it knows, and somebody may take each way', () => {
    for (const way of table(machine)) {
      expect(states).toContain(way.to);
      expect(way.by.length).toBeGreaterThan(0);
    }
  });

  test('any story of events keeps to the table: each step is allowed or changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...events), fc.constantFrom(...roles))), (story) => {
        let state = machine.initial;
        for (const [event, role] of story) {
          const next = machine.next(state, event);
          expect(machine.can(state, event, role) && next === null).toBe(false);
          if (!machine.can(state, event, role)) continue;
          expect(machine.eventTo(state, next!)).not.toBeNull();
          state = next!;
          expect(states).toContain(state);
        }
      }),
    );
  });

  test('refuses states and events that it does not know', () => {
    for (const unknown of ['', 'teleported', 'toString', '__proto__', 'constructor']) {
      expect(machine.next(unknown, events[0]!)).toBeNull();
      expect(machine.can(machine.initial, unknown, 'operator')).toBe(false);
      expect(machine.eventTo(unknown, machine.initial)).toBeNull();
      expect(machine.isFinal(unknown)).toBe(false);
    }
  });

  test('names at most one event from one state to another', () => {
    for (const way of table(machine)) expect(machine.eventTo(way.from, way.to)).toBe(way.event);
  });
});

test('every state of order, payment and run can be reached, and every parcel’s', () => {
  for (const [name, machine] of machines) {
    const from = reachable(machine, machine.initial);
    const missing = Object.keys(machine.transitions).filter((state) => !from.has(state));
    expect([name, missing]).toEqual([name, []]);
  }
});

test('cancelled has no way back', () => {
  expect(orderMachine.isFinal('cancelled')).toBe(true);
  expect(parcelMachine.isFinal('cancelled')).toBe(true);
  expect(runMachine.isFinal('cancelled')).toBe(true);
  expect(paymentMachine.isFinal('void')).toBe(true);
});

test('a buyer cancels until the cut-off, never after', () => {
  for (const state of ['placed', 'confirmed', 'adjusted'])
    expect(orderMachine.can(state, 'cancel', 'buyer')).toBe(true);
  for (const state of ['locked', 'packing', 'in_transit', 'ready', 'collected']) {
    expect(orderMachine.can(state, 'cancel', 'buyer')).toBe(false);
  }
});

test('an order walks the whole way to completed', () => {
  const way = ['confirm', 'lock', 'pack', 'depart', 'arrive', 'collect', 'complete'] as const;
  const states = way.map(
    (
      (state: string) => (event) =>
        (state = orderMachine.next(state, event)!)
    )('placed'),
  );
  expect(states).toEqual(['confirmed', 'locked', 'packing', 'in_transit', 'ready', 'collected', 'completed']);
});

test('a lost payment may still turn out paid or failed, and paid money never becomes void', () => {
  expect(paymentMachine.next('unknown', 'capture')).toBe('paid');
  expect(paymentMachine.next('unknown', 'fail')).toBe('failed');
  for (const state of ['paid', 'cash_taken', 'remitted', 'settled']) {
    expect(reachable(paymentMachine as Machine<string, string>, state)).not.toContain('void');
    expect(reachable(paymentMachine as Machine<string, string>, state)).toContain('refunded');
  }
});

test('a run that has departed cannot be cancelled', () => {
  expect(runMachine.can('departed', 'cancel', 'operator')).toBe(false);
  expect(runMachine.can('loading', 'cancel', 'operator')).toBe(true);
});

test('a run opens and closes by the clock alone', () => {
  const run = { status: 'open', ordersOpenAt: '2026-11-20T00:00:00Z', ordersCloseAt: '2026-11-24T10:00:00Z' };
  const at = (time: string) => runStatusAt(run, Date.parse(time));
  expect(at('2026-11-19T23:59:59.999Z')).toBe('scheduled');
  expect(at('2026-11-20T00:00:00Z')).toBe('open');
  expect(at('2026-11-24T09:59:59.999Z')).toBe('open');
  expect(at('2026-11-24T10:00:00Z')).toBe('closed');
  expect(runStatusAt({ ...run, status: 'cancelled' }, 0)).toBe('cancelled');
  expect(runStatusAt({ status: 'scheduled', ordersCloseAt: run.ordersCloseAt }, 0)).toBe('open');
});
