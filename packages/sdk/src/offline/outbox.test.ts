import { expect, test } from 'vitest';
import { rig, stateOf } from '../../test/outbox-rig';

const hour = 60 * 60 * 1000;
const add = (id: string, payload: unknown = { name: 'Li Na' }) => ({ id, kind: 'note', payload });

test('what was added can be read back from the device before anybody is told, and before it is sent', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone);
  const adding = outbox.add(add('a'));
  let told = false;
  void adding.then(() => (told = true));
  await time.pass(1_000, () => told);
  expect(server.arrivals).toEqual([]);
  expect(phone.disk.rows('hamlet-outbox:test_valley', 'rows')).toMatchObject([
    { id: 'a', state: 'queued', payload: { name: 'Li Na' } },
  ]);
  expect(await adding).toMatchObject({ id: 'a', state: 'sending', durable: true });
});

test('an entry is queued, sending, accepted; then what was typed is gone from the device', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone);
  const seen: unknown[] = [];
  outbox.subscribe(({ entries }) => seen.push(entries?.[0]?.state));
  await time.until(outbox.add(add('a')));
  await time.pass(1_000);
  expect(seen.filter((state, i) => state !== undefined && state !== seen[i - 1])).toEqual([
    'queued',
    'sending',
    'accepted',
  ]);
  expect([...server.taken]).toEqual([['a', { name: 'Li Na' }]]);
  expect(outbox.get().entries).toMatchObject([{ state: 'accepted', result: { number: '7K2M-9QXD' } }]);
  expect(JSON.stringify(phone.disk.rows('hamlet-outbox:test_valley', 'rows'))).not.toContain('Li Na');
});

test('C27: what a page shows holds nothing that was typed; a receipt goes after a day, or when the device is handed on', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone);
  server.always = 'drop';
  await time.until(outbox.add(add('a')));
  expect(JSON.stringify(outbox.get())).not.toContain('Li Na');
  server.always = undefined;
  await time.until(outbox.send());
  await time.pass(23 * hour);
  await time.until(outbox.send());
  expect(outbox.get().entries).toHaveLength(1);
  await time.pass(2 * hour);
  await time.until(outbox.send());
  expect(outbox.get().entries).toEqual([]);
  await time.until(outbox.add(add('b')));
  await time.until(outbox.send());
  await time.until(outbox.forget());
  expect(phone.disk.rows('hamlet-outbox:test_valley', 'rows')).toEqual([]);
});

test('without an answer an entry stays, is tried again ever more calmly, and arrives once', async () => {
  const { time, server, device, openPage } = rig();
  const { outbox } = openPage(device());
  server.steps.push(
    'drop',
    'lose',
    'stall',
    { status: 503 },
    { status: 429, headers: { 'retry-after': '7' } },
  );
  await time.until(outbox.add(add('a')));
  await time.pass(10 * 60_000);
  expect(stateOf(outbox, 'a')).toBe('accepted');
  expect(server.taken.size).toBe(1);
  const waits = server.arrivals.slice(1).map(({ at }, i) => at - server.arrivals[i]!.at);
  expect(waits[0]).toBeLessThan(1_500);
  expect(waits[2]).toBeGreaterThanOrEqual(20_000);
  expect(waits[4]).toBeGreaterThanOrEqual(7_000);
  expect(server.arrivals).toHaveLength(6);
});

test('what says "later" or is no answer of ours keeps an entry; what says "no" parks it', async () => {
  const keep = [401, 408, 409, 425, 429, 500, 502, 503, 504];
  const refuse = [400, 403, 404, 410, 412, 413, 422];
  for (const status of [...keep, ...refuse]) {
    const { time, server, device, openPage } = rig();
    const { outbox } = openPage(device());
    server.steps.push({ status });
    await time.until(outbox.add(add('a')));
    await time.pass(5_000);
    expect([status, stateOf(outbox, 'a')]).toEqual([
      status,
      keep.includes(status) ? 'accepted' : 'needs_review',
    ]);
  }
  // A captive network's page, by any status.
  for (const status of [200, 403, 404]) {
    const { time, server, device, openPage } = rig();
    const { outbox } = openPage(device());
    server.steps.push({ status: status === 200 ? 299 : status, code: 'bad_answer' });
    await time.until(outbox.add(add('a')));
    await time.pass(5_000);
    expect(stateOf(outbox, 'a')).toBe('accepted');
  }
});

test('a refusal is parked with what holds now; the person’s new answer goes out under the same id', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox, page } = openPage(phone);
  const current = { total: { amount: 5200, currency: 'CNY' } };
  server.steps.push({ status: 422, code: 'total_changed', current });
  await time.until(outbox.add(add('a', { seen: 4800 })));
  await time.pass(hour);
  expect(server.arrivals).toHaveLength(1);
  expect(outbox.get().entries).toMatchObject([
    { state: 'needs_review', reason: { code: 'total_changed', current }, withdrawable: true },
  ]);
  page.kill();
  const { outbox: later } = openPage(phone);
  expect(await time.until(later.read('a'))).toEqual({ seen: 4800 });
  expect(await time.until(later.answer('a', { seen: 5200 }))).toBe(true);
  await time.pass(1_000);
  expect([...server.taken]).toEqual([['a', { seen: 5200 }]]);
  expect(await time.until(later.answer('a', { seen: 1 }))).toBe(false);
});

test('entries of one lane go out in order; a lane whose first is stuck holds nobody else up', async () => {
  const { time, server, device, openPage } = rig();
  const { outbox } = openPage(device());
  server.always = (id) => (id === 'stuck' ? { status: 500 } : undefined);
  for (const [id, lane] of [
    ['stuck', 'one'],
    ['behind', 'one'],
    ['free', 'two'],
  ] as const)
    await time.until(outbox.add({ ...add(id), lane }));
  await time.pass(60_000);
  expect(['stuck', 'behind', 'free'].map((id) => stateOf(outbox, id))).toEqual([
    'queued',
    'queued',
    'accepted',
  ]);
  server.always = undefined;
  await time.pass(120_000);
  expect([...server.taken.keys()]).toEqual(['free', 'stuck', 'behind']);
});

test('what is not answered for 72 hours needs review, and lets the rest of its lane go', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox: before, page } = openPage(phone);
  server.always = (id) => (id === 'stuck' ? { status: 500 } : undefined);
  await time.until(before.add({ ...add('stuck'), lane: 'one' }));
  await time.until(before.add({ ...add('behind'), lane: 'one' }));
  await time.pass(hour);
  page.kill();
  await time.pass(70.5 * hour);
  const { outbox } = openPage(phone);
  await time.pass(0.4 * hour);
  expect(stateOf(outbox, 'stuck')).toBe('queued');
  await time.pass(0.2 * hour);
  expect(outbox.get().entries).toMatchObject([
    { id: 'stuck', state: 'needs_review', reason: { code: 'unanswered' }, withdrawable: false },
    { id: 'behind', state: 'accepted' },
  ]);
  server.always = undefined;
  await time.until(outbox.answer('stuck'));
  await time.pass(1_000);
  expect(stateOf(outbox, 'stuck')).toBe('accepted');
});

test('the same id is kept once, however often it is added', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const [one, two] = [openPage(phone), openPage(phone)];
  const adding = [one, two, one].map(({ outbox }) => outbox.add(add('a')));
  await time.until(Promise.all(adding));
  await time.pass(1_000);
  expect(server.arrivals).toHaveLength(1);
  expect(phone.disk.rows('hamlet-outbox:test_valley', 'rows').filter(({ id }) => id === 'a')).toHaveLength(1);
});

test('an entry can be taken back only while the server can’t have it', async () => {
  const { time, server, device, openPage } = rig();
  const { outbox } = openPage(device());
  server.always = (id) => (id === 'busy' ? { status: 503 } : undefined);
  await time.until(outbox.add({ ...add('busy'), lane: 'one' }));
  await time.until(outbox.add({ ...add('a'), lane: 'one' }));
  await time.pass(500);
  expect(await time.until(outbox.withdraw('busy'))).toBe(false);
  expect(await time.until(outbox.withdraw('a'))).toBe(true);
  server.always = undefined;
  await time.pass(60_000);
  expect([...server.taken.keys()]).toEqual(['busy']);
  expect(outbox.get().entries).toMatchObject([{ id: 'busy', state: 'accepted', withdrawable: false }]);
});

test('the line comes back: waits of our own end, those that the server asked for don’t', async () => {
  const { time, server, device, openPage } = rig();
  const { outbox, page } = openPage(device());
  server.always = 'drop';
  await time.until(outbox.add(add('a')));
  await time.until(outbox.add(add('b')));
  await time.pass(hour);
  server.always = undefined;
  server.steps.push({ status: 429, headers: { 'retry-after': '60' } });
  page.wake(true);
  await time.pass(400);
  expect(['a', 'b'].map((id) => stateOf(outbox, id))).toEqual(['queued', 'accepted']);
  const { length } = server.arrivals;
  page.wake(true);
  await time.pass(10_000);
  expect(server.arrivals).toHaveLength(length);
  await time.pass(60_000);
  expect(stateOf(outbox, 'a')).toBe('accepted');
});

test('a kind that this page doesn’t know waits for a page that does, and holds up nobody', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox, page } = openPage(phone);
  const slip = { schemaVersion: 2, send: async () => ({ verdict: 'accepted' as const }) };
  outbox.register('slip', { ...slip, send: async () => ({ verdict: 'unreachable' }) });
  await time.until(outbox.add({ id: 's', kind: 'slip', payload: 1 }));
  page.kill();
  const { outbox: older } = openPage(phone);
  older.register('slip', { ...slip, schemaVersion: 1 });
  await time.until(older.add(add('a')));
  await time.pass(hour);
  expect(['s', 'a'].map((id) => stateOf(older, id))).toEqual(['queued', 'accepted']);
  expect(server.taken.size).toBe(1);
  older.register('slip', slip);
  await time.pass(1_000);
  expect(stateOf(older, 's')).toBe('accepted');
  await expect(older.add({ id: 'x', kind: 'unheard', payload: 1 })).rejects.toThrow('No kind called unheard');
});
