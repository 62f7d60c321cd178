import { expect, test } from 'vitest';
import type { Outbox } from './outbox';
import { rig, stateOf } from '../../test/outbox-rig';

const add = (id: string) => ({ id, kind: 'note', payload: { name: 'Li Na' } });
const states = (outbox: Outbox) => outbox.get().entries!.map(({ state }) => state);
const ways = [
  ['Web Locks', {}],
  ['a lease, without Web Locks', { locks: null }],
  [
    'a lease, where the page may not use Web Locks',
    { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } as never },
  ],
] as const;

test.each(ways)(
  'of two pages only one sends at a time, by %s; both show how it goes',
  async (_way, options) => {
    const { time, server, device, openPage } = rig();
    const phone = device();
    const [one, two] = [openPage(phone, options), openPage(phone, options)];
    await time.pass(10_000);
    let inFlight = 0;
    let most = 0;
    for (const { page, outbox } of [one, two]) {
      outbox.register('slow', {
        schemaVersion: 1,
        async send() {
          most = Math.max(most, (inFlight += 1));
          await page.sleep(3_000);
          inFlight -= 1;
          return { verdict: 'accepted' };
        },
      });
    }
    const adding = [one, two, one, two].map(({ outbox }, i) =>
      outbox.add({ id: `s${i}`, kind: 'slow', payload: i }),
    );
    await time.until(Promise.all(adding));
    await time.pass(1_000);
    expect(states(two.outbox)).toContain('sending');
    expect(states(one.outbox)).toEqual(states(two.outbox));
    await time.pass(60_000);
    expect(most).toBe(1);
    for (const { outbox } of [one, two]) expect(states(outbox)).toEqual(Array(4).fill('accepted'));
    expect(server.arrivals).toEqual([]);
  },
);

test.each(ways)('a page that dies while it sends is followed by another, by %s', async (_way, options) => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const [one, two] = [openPage(phone, options), openPage(phone, options)];
  server.always = 'stall';
  await time.until(one.outbox.add(add('a')));
  await time.pass(1_000);
  expect(server.arrivals.length).toBeGreaterThan(0);
  for (const each of [one, two]) if (stateOf(each.outbox, 'a') === 'sending') each.page.kill();
  const alive = [one, two].find(({ page }) => page.alive) ?? openPage(phone, options);
  server.always = undefined;
  await time.pass(120_000);
  expect(stateOf(alive.outbox, 'a')).toBe('accepted');
  expect(server.taken.size).toBe(1);
});

test('a page without BroadcastChannel learns of the others when a person looks at it', async () => {
  const { time, device, openPage } = rig();
  const phone = device();
  const [one, two] = [openPage(phone, { channel: null }), openPage(phone, { channel: null })];
  await time.until(one.outbox.add(add('a')));
  await time.pass(500);
  two.page.wake(false);
  await time.pass(500);
  expect(stateOf(two.outbox, 'a')).toBe('accepted');
});

test('F4: killed before any of its steps, what was told "saved" arrives once, and nothing arrives twice', async () => {
  for (const way of ways) {
    for (const first of [undefined, 'lose', { status: 503 }] as const) {
      let points = 0;
      for (let at = 1; at === 1 || at <= points + 1; at += 1) {
        const { time, server, device, openPage } = rig();
        const phone = device();
        if (first) server.steps.push(first);
        let steps = 0;
        const { page, outbox } = openPage(phone, way[1], (page) => {
          page.onStep = () => (steps += 1) === at && page.kill();
        });
        let saved = false;
        void outbox.add(add('a')).then(({ durable }) => (saved = durable));
        await time.pass(30_000);
        points = Math.max(points, steps);
        const told = saved;
        page.kill();
        const { outbox: next } = openPage(phone, way[1]);
        await time.pass(180_000);
        const arrived = server.taken.size;
        const shown = next.get().entries!.filter(({ id }) => id === 'a');
        expect([way[0], at, arrived]).toEqual([way[0], at, told ? 1 : shown.length]);
        for (const { state } of shown) expect(state).toBe('accepted');
      }
      expect(points).toBeGreaterThan(20);
    }
  }
});
