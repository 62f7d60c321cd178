import { createHamlet, memoryStorage } from '@hamlet/sdk';
import { expect, test } from 'vitest';
import { hub, ids, order, orderAt, readyOrder } from '../../../test/examples/orders.js';
import { keptPasses } from './kept-passes.js';

const key = 'hamlet:test_valley:passes:v1';
const readyAt = Date.parse('2026-11-26T05:46:00.000Z');
const day = 24 * 60 * 60_000;

function device() {
  const storage = memoryStorage();
  const { kept } = createHamlet({ baseUrl: 'https://api.example', key: 'pk_test_valley_k', storage });
  let now = readyAt;
  const passes = keptPasses(kept('passes'), () => now);
  return { storage, passes, wait: (milliseconds: number) => (now += milliseconds) };
}

test('a device keeps what the counter needs, and no name and no phone (C27)', () => {
  const { storage, passes } = device();
  passes.learn({ ...readyOrder, collector: { name: 'Li Jun', relation: 'next door' } }, readyAt);
  expect(passes.get(ids.order)).toEqual({
    orderId: ids.order,
    number: '7K2M-9QXD',
    hub: readyOrder.hub,
    parcels: [{ id: ids.parcel, code: '417052', shelf: null, holdUntil: '2026-12-01T11:00:00.000Z' }],
    of: 1,
    cash: order.total,
    about: true,
    payment: 'cash_due_at_hub',
    asOf: readyAt,
    hours: null,
  });
  expect(storage.get(key)).not.toMatch(/Wang|Li Jun|next door|\+86|token/);
});

test.each(['collected', 'completed', 'cancelled', 'unclaimed', 'refunded', 'confirmed'])(
  'a pass is gone once its order is %s',
  (state) => {
    const { storage, passes } = device();
    passes.learn(readyOrder, readyAt);
    passes.learn(orderAt(state, { parcels: readyOrder.parcels }), readyAt);
    expect(passes.get(ids.order)).toBeNull();
    expect(storage.get(key)).toBe('[]');
  },
);

test('an order that isn’t ready writes nothing', () => {
  const { storage, passes } = device();
  passes.learn(order, readyAt);
  expect(storage.get(key)).toBeNull();
});

test('a pass stays thirty days longer than its parcel, then goes', () => {
  const { storage, passes, wait } = device();
  passes.learn(readyOrder, readyAt);
  wait(34 * day);
  expect(passes.get(ids.order)?.number).toBe('7K2M-9QXD');
  wait(2 * day);
  expect(passes.get(ids.order)).toBeNull();
  passes.forget(ids.honey);
  expect(storage.get(key)).toBe('[]');
});

test('opening hours are kept with the passes of their hub, also when the order is read again', () => {
  const { passes } = device();
  const hours = [{ dayOfWeek: ['Thursday' as const], opens: '08:00', closes: '19:00' }];
  passes.learn(readyOrder, readyAt);
  passes.learnHours({ ...hub, id: ids.honey, hours: [] });
  passes.learnHours({ ...hub, hours });
  passes.learn(readyOrder, readyAt + 1);
  expect(passes.get(ids.order)).toMatchObject({ hours, asOf: readyAt + 1 });
});

test.each([
  'no json',
  '{}',
  'null',
  '[null, 1, "x", {}]',
  `[{"orderId":"${ids.order}"}]`,
  JSON.stringify([{ orderId: ids.order, hub: { timeZone: 'Moon/Crater' } }]),
])('what isn’t understood counts as absent: %s', (text) => {
  const { storage, passes } = device();
  storage.set(key, text);
  expect(passes.get(ids.order)).toBeNull();
  passes.learn(readyOrder, readyAt);
  expect(passes.get(ids.order)?.number).toBe('7K2M-9QXD');
});
