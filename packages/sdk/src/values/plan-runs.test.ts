import { expect, test } from 'vitest';
import { planRuns, type PlannableRoute } from './plan-runs';

const route: PlannableRoute = {
  id: 'route',
  cadence: 'FREQ=WEEKLY;BYDAY=TU,FR',
  timeZone: 'Asia/Shanghai',
  departsAt: '06:00',
  cutOffMinutes: 720,
  stops: [{ hubId: 'hub', offsetMinutes: 480, windowMinutes: 240 }],
};
const newId = (_: number, day: string) => `run ${day}`;
const from = Date.parse('2026-11-23T00:00:00Z');
const week = 7 * 86_400_000;

test('a weekly route leaves on its days, by its own clock', () => {
  const runs = planRuns(route, { from, to: from + week, newId });
  expect(runs.map(({ id }) => id)).toEqual(['run 2026-11-24', 'run 2026-11-27']);
  expect(runs[0]!.input).toEqual({
    routeId: 'route',
    ordersCloseAt: '2026-11-23T10:00:00.000Z',
    departsAt: '2026-11-23T22:00:00.000Z',
    stops: [{ hubId: 'hub', arrivesFrom: '2026-11-24T06:00:00.000Z', arrivesTo: '2026-11-24T10:00:00.000Z' }],
  });
});

test('a daily route keeps its local hour when clocks change', () => {
  const paris = { ...route, cadence: 'FREQ=DAILY', timeZone: 'Europe/Paris' };
  const start = Date.parse('2026-10-24T00:00:00Z');
  const departures = planRuns(paris, { from: start, to: start + 3 * 86_400_000, newId }).map(
    (run) => run.input.departsAt,
  );
  expect(departures).toEqual([
    '2026-10-24T04:00:00.000Z',
    '2026-10-25T05:00:00.000Z',
    '2026-10-26T05:00:00.000Z',
  ]);
});

test('the start of the time asked for is in, its end is out, and planning twice gives the same', () => {
  const departs = Date.parse('2026-11-23T22:00:00Z');
  expect(planRuns(route, { from: departs, to: departs + 1, newId })).toHaveLength(1);
  expect(planRuns(route, { from: departs + 1, to: departs + 86_400_000, newId })).toHaveLength(0);
  expect(planRuns(route, { from: departs - 1, to: departs, newId })).toHaveLength(0);
  expect(planRuns(route, { from, to: from + week, newId })).toEqual(
    planRuns(route, { from, to: from + week, newId }),
  );
});

test('time that is cut in two plans the same runs', () => {
  for (let cut = from; cut <= from + week; cut += 3_600_000 * 5) {
    const parts = [
      ...planRuns(route, { from, to: cut, newId }),
      ...planRuns(route, { from: cut, to: from + week, newId }),
    ];
    expect(parts).toEqual(planRuns(route, { from, to: from + week, newId }));
  }
});

test('a cadence outside the contract is refused', () => {
  for (const cadence of ['FREQ=MONTHLY', 'FREQ=WEEKLY;BYDAY=XX', '', 'FREQ=WEEKLY;BYDAY=']) {
    expect(() => planRuns({ ...route, cadence }, { from, to: from + week, newId })).toThrow(RangeError);
  }
});
