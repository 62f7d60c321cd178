import { expect, test } from 'vitest';
import { parseRetryAfter } from '../http/retry';
import { memoryStore } from './memory-store';
import { rig, stateOf } from '../../test/outbox-rig';

const add = (id: string) => ({ id, kind: 'note', payload: { name: 'Li Na' } });
const year = 365 * 24 * 60 * 60 * 1000;

test('F6: wherever the clock is or jumps to, and whatever Retry-After says, the next try comes within two minutes', async () => {
  const jumps = [0, 1, -1, 60_000, -60_000, 86_400_000, -86_400_000, year, -year, 10 * year, -10 * year];
  const asked = [undefined, '0', '7', '120', '121', '99999999999', '-5', 'soon', '1e3', '', ' 5', '0x10'];
  const date = (ms: number) => new Date(Date.parse('2026-11-23T10:00:00Z') + ms).toUTCString();
  const values = [
    ...asked,
    date(5_000),
    date(-5_000),
    date(10 * year),
    date(-10 * year),
    'Mon, 99 Nov 2026 99:99:99 GMT',
  ];
  let cases = 0;
  for (const jump of jumps)
    for (const value of values) {
      cases += 1;
      const { time, server, device, openPage } = rig();
      const phone = device();
      phone.skew = jumps[cases % jumps.length]!;
      const { outbox } = openPage(phone);
      // As the transport reads it, seen from the server's own Date.
      const retryAfter = parseRetryAfter(value ?? null, date(0), time.now() + phone.skew);
      const headers: Record<string, string> =
        retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
      server.steps.push({ status: 429, headers });
      await time.until(outbox.add(add('a')));
      await time.pass(500);
      phone.skew += jump;
      await time.pass(125_000);
      expect([jump, value, stateOf(outbox, 'a')]).toEqual([jump, value, 'accepted']);
    }
  expect(cases).toBeGreaterThan(180);
});

test('F6: a kind’s own wild ideas about waiting are kept within 0 to 120 seconds', async () => {
  for (const retryAfter of [NaN, Infinity, -Infinity, -1, 1e12, null, undefined, '9' as never]) {
    const { time, device, openPage } = rig();
    const { outbox } = openPage(device());
    let tries = 0;
    outbox.register('odd', {
      schemaVersion: 1,
      send: async () => (
        (tries += 1),
        tries > 1 ? { verdict: 'accepted' } : { verdict: 'unreachable', retryAfter }
      ),
    });
    await time.until(outbox.add({ id: 'o', kind: 'odd', payload: 0 }));
    await time.pass(122_000);
    expect([retryAfter, stateOf(outbox, 'o')]).toEqual([retryAfter, 'accepted']);
  }
});

test('F6: a clock that jumps ten years ahead makes nobody review what was only just queued', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone);
  server.always = 'drop';
  await time.until(outbox.add(add('a')));
  phone.skew = 10 * year;
  await time.pass(10_000);
  expect(stateOf(outbox, 'a')).toBe('queued');
  phone.skew = -10 * year;
  server.always = undefined;
  await time.pass(125_000);
  expect(stateOf(outbox, 'a')).toBe('accepted');
});

test('a try that never comes back ends after 20 seconds, also where it ignores its signal', async () => {
  const { time, server, device, openPage } = rig();
  const { outbox } = openPage(device());
  server.steps.push('stall');
  await time.until(outbox.add(add('a')));
  await time.pass(19_000);
  expect(stateOf(outbox, 'a')).toBe('sending');
  await time.pass(4_000);
  expect(stateOf(outbox, 'a')).toBe('accepted');
});

test('F7: 200 phones against a server that takes one a second: all get through, spread and not in waves', async () => {
  const { time, server, device, openPage } = rig();
  let token = 0;
  const times: number[] = [];
  server.always = () => {
    const second = Math.floor(time.now() / 1_000);
    times.push(time.now());
    if (second <= token) return { status: 429, headers: { 'retry-after': '1' } };
    token = second;
    return undefined;
  };
  const boxes = Array.from({ length: 200 }, () => openPage(device(), { storage: memoryStore() }).outbox);
  await time.until(Promise.all(boxes.map((outbox, i) => outbox.add(add(`n${i}`)))));
  const from = time.now();
  await time.pass(40 * 60_000, () => server.taken.size === 200);
  expect(server.taken.size).toBe(200);
  // Nobody waits much longer than 200 tokens take.
  expect(time.now() - from).toBeLessThan(10 * 60_000);
  const perTenth = new Map<number, number>();
  for (const at of times.filter((at) => at > from + 10_000))
    perTenth.set(Math.floor(at / 100), (perTenth.get(Math.floor(at / 100)) ?? 0) + 1);
  expect(Math.max(...perTenth.values())).toBeLessThan(40);
});
