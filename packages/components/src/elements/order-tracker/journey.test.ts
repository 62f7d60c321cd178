import { describe, expect, test } from 'vitest';
import { order, orderAt, orderedAt } from '../../../test/examples/orders.js';
import { journey } from './journey.js';

const phases = (state: string) => journey(orderAt(state)).map((stop) => `${stop.name} ${stop.phase}`);

describe('the line of an order', () => {
  test('starts at the first stop', () => {
    expect(phases('confirmed')).toEqual([
      'ordered now',
      'packed next',
      'road next',
      'hub next',
      'collected next',
    ]);
  });

  test('fills as it travels', () => {
    expect(phases('in_transit')).toEqual([
      'ordered done',
      'packed done',
      'road now',
      'hub next',
      'collected next',
    ]);
  });

  test('is full once it is collected', () => {
    expect(journey(orderAt('collected')).every((stop) => stop.phase === 'done')).toBe(true);
  });

  test('ends where it was cancelled, with the reason', () => {
    const at = '2026-11-24T02:00:00.000Z';
    const reason = 'The road is under water.';
    const timeline = [
      ...order.timeline,
      { id: order.id, type: 'order.cancelled', at, state: 'cancelled', reason },
    ];
    expect(journey({ ...order, state: 'cancelled', timeline })).toEqual([
      { name: 'ordered', phase: 'done', at: orderedAt, state: null, reason: null },
      { name: 'aside', phase: 'now', at, state: 'cancelled', reason },
    ]);
  });

  test('shows a state that is new without guessing where it lies', () => {
    expect(phases('in_customs')).toEqual(['ordered done', 'aside now']);
    expect(journey({ ...order, state: 'in_customs' }).at(-1)?.at).toBeNull();
  });
});
