import { expect, test } from 'vitest';
import * as world from '../../../test/examples/hubs.js';
import { orderedAt } from '../../../test/examples/orders.js';
import { hubChoice, openRuns } from './hub-choice.js';

const now = Date.parse(orderedAt);

test('a hub with an open run can be chosen with its soonest run', () => {
  const { near } = world;
  const choice = hubChoice({ ...near, nextRuns: [...near.nextRuns].reverse() }, now);
  expect(openRuns(near, now).map(({ runId }) => runId)).toEqual(near.nextRuns.map(({ runId }) => runId));
  expect(choice).toEqual({ kind: 'ready', run: near.nextRuns[0] });
});

test('at the very instant of its cut-off a run is closed, and the next is offered, not taken', () => {
  const [first, second] = world.near.nextRuns;
  const cutOff = Date.parse(first!.ordersCloseAt);
  expect(hubChoice(world.near, cutOff - 1).kind).toBe('ready');
  expect(hubChoice(world.near, cutOff)).toEqual({
    kind: 'offer',
    reason: 'run_closed',
    run: second,
    closed: first,
  });
});

test.each([
  ['paused', 'paused'],
  ['closed', 'closed'],
  ['planned', 'opening'],
  ['opening', 'opening'],
])('a %s hub can’t be chosen even with a run', (status, reason) => {
  expect(hubChoice({ ...world.near, status }, now)).toMatchObject({ kind: 'shut', reason });
});

test('a closing hub offers its run and says that it closes', () => {
  expect(hubChoice(world.closing, now)).toMatchObject({ kind: 'offer', reason: 'closing' });
});

test('a status of a newer server stands in nobody’s way', () => {
  expect(hubChoice({ ...world.near, status: 'renovating' }, now).kind).toBe('ready');
});

test('a hub without runs says so', () => {
  expect(hubChoice(world.quiet, now)).toEqual({ kind: 'shut', reason: 'no_run', closed: null });
});
