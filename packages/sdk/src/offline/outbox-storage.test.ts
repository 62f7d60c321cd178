import { expect, test } from 'vitest';
import type { FakePage } from '../../test/fake-device';
import type { StorageFault, StorageStep } from '../../test/fake-indexeddb';
import { rig, stateOf } from '../../test/outbox-rig';

const base = 'hamlet-outbox:test_valley';
const add = (id: string) => ({ id, kind: 'note', payload: { name: 'Li Na' } });
const faults: StorageFault[] = [
  'QuotaExceededError',
  'UnknownError',
  'AbortError',
  'SecurityError',
  'silence',
];
const steps: StorageStep[] = ['open', 'read', 'write', 'commit'];

/** Fails the storage from its step number `from` on, for so many steps of that sort. */
const failing = (step: StorageStep, fault: StorageFault, from: number, times: number) => (page: FakePage) => {
  let count = 0;
  page.fault = (now) => {
    if (now !== step) return undefined;
    count += 1;
    return count >= from && count < from + times ? fault : undefined;
  };
};

test('F5: "durable" is only what can be read back, whatever the storage does and when', async () => {
  let durable = 0;
  let held = 0;
  for (const step of steps)
    for (const fault of faults)
      for (const from of [1, 2, 3, 5, 8])
        for (const times of [1, Infinity]) {
          const { time, server, device, openPage } = rig();
          const phone = device();
          server.always = 'drop';
          const { outbox, page } = openPage(phone, {}, failing(step, fault, from, times));
          const view = await time.until(outbox.add(add('a')));
          const kept = phone.disk.rows(base, 'rows').some(({ id, payload }) => id === 'a' && payload);
          if (view.durable)
            expect([step, fault, from, times, kept]).toEqual([step, fault, from, times, true]);
          else expect(outbox.get().durable).toBe(false);
          if (view.durable) durable += 1;
          else held += 1;
          // On this page it goes out in either case.
          server.always = undefined;
          await time.pass(200_000);
          expect([step, fault, from, times, stateOf(outbox, 'a')]).toEqual([
            step,
            fault,
            from,
            times,
            'accepted',
          ]);
          expect(server.taken.size).toBe(1);
          page.kill();
        }
  expect(Math.min(durable, held)).toBeGreaterThan(40);
});

test('F5: no IndexedDB at all: the page holds it, says so, and sends it', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone, {}, (page) => (page.indexedDB = undefined as never));
  server.always = 'drop';
  expect(await time.until(outbox.add(add('a')))).toMatchObject({ durable: false });
  expect(outbox.get().durable).toBe(false);
  server.always = undefined;
  await time.until(outbox.send());
  expect(stateOf(outbox, 'a')).toBe('accepted');
});

test('F5: what the disk refused is written as soon as it has room, and outlives the page then', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  server.always = 'drop';
  const { outbox, page } = openPage(phone, {}, failing('write', 'QuotaExceededError', 1, Infinity));
  expect((await time.until(outbox.add(add('a')))).durable).toBe(false);
  page.fault = undefined;
  await time.until(outbox.send());
  expect(outbox.get()).toMatchObject({ durable: true, entries: [{ id: 'a', durable: true }] });
  page.kill();
  server.always = undefined;
  const { outbox: next } = openPage(phone);
  await time.pass(120_000);
  expect(stateOf(next, 'a')).toBe('accepted');
});

test('F5: deleted while queued, an entry is written again by a page that knows it', async () => {
  for (const when of [1, 20, 40, 60, 100, 30_000]) {
    const { time, server, device, openPage } = rig();
    const phone = device();
    server.always = 'drop';
    const { outbox, page } = openPage(phone);
    await time.until(outbox.add(add('a')));
    await time.pass(when);
    phone.disk.evict();
    await time.pass(120_000);
    expect(phone.disk.rows(base, 'rows')).toMatchObject([{ id: 'a', payload: { name: 'Li Na' } }]);
    page.kill();
    server.always = undefined;
    const { outbox: next } = openPage(phone);
    await time.pass(120_000);
    expect(stateOf(next, 'a')).toBe('accepted');
    expect(server.taken.size).toBe(1);
  }
});

test('F5: deleted at any step after the disk took at last what the page held, an entry is written again', async () => {
  for (let last = 1; last <= 12; last += 1) {
    const { time, server, device, openPage } = rig();
    const phone = device();
    server.always = 'drop';
    const { outbox, page } = openPage(phone, {}, failing('write', 'QuotaExceededError', 1, Infinity));
    expect((await time.until(outbox.add(add('a')))).durable).toBe(false);
    let steps = 0;
    page.fault = () => {
      steps += 1;
      if (steps === last) phone.disk.evict();
      return undefined;
    };
    await time.pass(120_000);
    expect([last, phone.disk.rows(base, 'rows').map(({ id }) => id)]).toEqual([last, ['a']]);
    server.always = undefined;
    await time.pass(120_000);
    expect([last, stateOf(outbox, 'a'), server.taken.size]).toEqual([last, 'accepted', 1]);
  }
});

test('F5: a verdict that the disk doesn’t take is not told again by this page, and asked for again by the next', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  server.always = 'drop';
  const { outbox, page } = openPage(phone);
  await time.until(outbox.add(add('a')));
  page.fault = (step) => (step === 'write' ? 'QuotaExceededError' : undefined);
  server.always = undefined;
  await time.until(outbox.send());
  await time.pass(600_000);
  expect(stateOf(outbox, 'a')).toBe('accepted');
  const { length } = server.arrivals;
  page.kill();
  const { outbox: next } = openPage(phone);
  await time.pass(120_000);
  expect(stateOf(next, 'a')).toBe('accepted');
  expect(server.arrivals).toHaveLength(length + 1);
  expect(server.taken.size).toBe(1);
});

test('a page of an older version goes on with a database that a newer one has made', async () => {
  const { time, server, device, openPage } = rig();
  const phone = device();
  phone.disk.write(base, 9, {
    rows: { keyPath: 'seq', next: 1, indexes: { id: 'id' }, rows: [] },
    more: { keyPath: 'id', next: 1, indexes: {}, rows: [] },
  });
  const { outbox } = openPage(phone);
  expect((await time.until(outbox.add(add('a')))).durable).toBe(true);
  await time.pass(1_000);
  expect(server.taken.size).toBe(1);
});

test('an open page makes way for a newer version of the database, and comes back to it', async () => {
  const { time, device, openPage } = rig();
  const phone = device();
  const { outbox } = openPage(phone);
  await time.until(outbox.add(add('a')));
  const newer = phone.open().indexedDB.open(base, 7);
  let upgraded = false;
  newer.onupgradeneeded = () => (upgraded = true);
  newer.onsuccess = () => newer.result.close();
  await time.pass(1_000);
  expect(upgraded).toBe(true);
  expect((await time.until(outbox.add(add('b')))).durable).toBe(true);
});
