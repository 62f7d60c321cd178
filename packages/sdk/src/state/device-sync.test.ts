import { afterEach, expect, test, vi } from 'vitest';
import { memoryStore } from '../offline/memory-store';
import { createOutbox } from '../offline/outbox';
import { deviceSync } from './device-sync';

const options = {
  ...{ name: 'test_valley', storage: memoryStore(), locks: null, channel: null },
  // Nothing goes out by itself.
  sleep: () => new Promise<void>(() => {}),
};
const part = vi.fn(async () => ({ createOutbox }));

afterEach(() => {
  vi.unstubAllGlobals();
  part.mockClear();
});

test('a page that only looks opens no outbox', () => {
  const sync = deviceSync(part, options);
  sync.subscribe(() => {});
  expect(sync.get()).toEqual({ online: true, entries: [], durable: true });
  expect(part).not.toHaveBeenCalled();
});

test('says that the link is gone, and that it is back', () => {
  const link = Object.assign(new EventTarget(), { navigator: { onLine: true } });
  vi.stubGlobal('navigator', link.navigator);
  vi.stubGlobal('addEventListener', link.addEventListener.bind(link));
  vi.stubGlobal('removeEventListener', link.removeEventListener.bind(link));
  const sync = deviceSync(part, options);
  const heard: boolean[] = [];
  const leave = sync.subscribe(({ online }) => heard.push(online));
  for (const online of [false, true]) {
    link.navigator.onLine = online;
    link.dispatchEvent(new Event(online ? 'online' : 'offline'));
  }
  leave();
  link.navigator.onLine = false;
  link.dispatchEvent(new Event('offline'));
  expect(heard).toEqual([false, true]);
  expect(sync.get().online).toBe(false);
});

test('shows what waits, and sends it when asked', async () => {
  const sync = deviceSync(part, options);
  const outbox = await sync.open();
  const send = vi
    .fn()
    .mockResolvedValueOnce({ verdict: 'unreachable' })
    .mockResolvedValue({ verdict: 'accepted' });
  outbox.register('note', { schemaVersion: 1, send });
  await outbox.add({ id: 'one', kind: 'note', payload: 'hello' });
  await vi.waitFor(() =>
    expect(sync.get().entries).toMatchObject([{ id: 'one', state: 'queued', tries: 1 }]),
  );
  await sync.send();
  expect(sync.get().entries).toMatchObject([{ id: 'one', state: 'accepted' }]);
  outbox.close();
});
