import { createHamlet, type Hamlet } from '../src/hamlet';
import { memoryStore } from '../src/offline/memory-store';
import type { OutboxStore } from '../src/offline/outbox-store';
import { memoryStorage, type KeyValueStorage } from '../src/state/storage';
import type { fakeShop } from './fake-shop';
import { fakeTime } from './fake-time';

/** What a device keeps: the pages that it opens share it. */
export interface Device {
  storage: KeyValueStorage;
  outbox: OutboxStore;
}

export const device = (): Device => ({ storage: memoryStorage(), outbox: memoryStore() });

/** Opens a page on a device, over a link that can be cut. What waits goes out when the page wakes. */
export function openPage(
  shop: ReturnType<typeof fakeShop>,
  { storage, outbox }: Device,
  line: { online: boolean },
): Hamlet & { wake(now: boolean): void } {
  let wake: (now: boolean) => void = () => {};
  const client = createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_k',
    storage,
    ...fakeTime(),
    fetch: (request) =>
      line.online ? shop.fetch(request) : Promise.reject(new TypeError('Failed to fetch')),
    outbox: {
      storage: outbox,
      ...{ locks: null, channel: null, online: () => line.online, sleep: () => new Promise(() => {}) },
      wakeUps: (call) => {
        wake = call;
        return () => {};
      },
    },
  });
  return Object.assign(client, { wake: (now: boolean) => wake(now) });
}
