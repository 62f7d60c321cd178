import type { OutboxChannel } from '../src/offline/outbox';
import type { Sleep } from '../src/http/sleep';
import {
  fakeDisk,
  type DiskPort,
  type FakeDisk,
  type StorageFault,
  type StorageStep,
} from './fake-indexeddb';
import type { VirtualTime } from './virtual-time';

/** Where a page can be gone from one moment to the next: before each of its steps that others can notice, or that take time. */
export type PageStep = StorageStep | 'lock' | 'sleep' | 'send' | 'answer';

/** A page of a device. When it is killed, nothing of it happens any more. */
export interface FakePage {
  readonly alive: boolean;
  /** Before each step: a test counts them, and kills the page at one. */
  onStep: ((step: PageStep) => void) | undefined;
  /** What goes wrong with this page's storage. */
  fault: ((step: StorageStep) => StorageFault | undefined) | undefined;
  indexedDB: IDBFactory;
  locks: Pick<LockManager, 'request'>;
  channel(): OutboxChannel;
  sleep: Sleep;
  clock(): number;
  fetch(request: Request): Promise<Response>;
  /** Something of the browser's wakes the page: the line is back (`true`), or the person looks at it again. */
  wake(now: boolean): void;
  wakeUps(wake: (now: boolean) => void): () => void;
  kill(): void;
}

/** A phone: its disk, its clock, its pages. */
export interface FakeDevice {
  disk: FakeDisk;
  /** Milliseconds by which the device's clock is wrong. */
  skew: number;
  pages: Set<FakePage>;
  open(): FakePage;
}

const never = () => new Promise<never>(() => {});

export function fakeDevice(
  time: VirtualTime,
  network: (request: Request) => Promise<Response>,
  storageTime: () => number = () => 1,
): FakeDevice {
  const disk = fakeDisk();
  const pages = new Set<FakePage>();
  const channels = new Map<OutboxChannel, FakePage>();
  /** Who waits for the lock; the first has it. */
  const queue: { page: FakePage; run: () => void }[] = [];

  function open(): FakePage {
    let alive = true;
    const wakes = new Set<(now: boolean) => void>();
    /** Whether the page lives through a step. */
    const lives = (step: PageStep): boolean => {
      if (alive) page.onStep?.(step);
      return alive;
    };
    const port: DiskPort = {
      later: (step, run) => void time.after(storageTime(), () => lives(step) && run()),
      atLast: (run) => void time.after(60_000, run),
      fault: (step) => page.fault?.(step),
    };

    function leaveLock(): void {
      const first = queue[0]?.page === page;
      for (let i = queue.length - 1; i >= 0; i -= 1) if (queue[i]!.page === page) queue.splice(i, 1);
      if (first) queue[0]?.run();
    }

    async function request(_name: string, task: () => Promise<unknown>): Promise<unknown> {
      if (!lives('lock')) return never();
      const place = { page, run: () => {} };
      const turn = new Promise<void>((resolve) => (place.run = resolve));
      queue.push(place);
      if (queue[0] === place) place.run();
      await turn;
      if (!lives('lock')) return never();
      try {
        return await task();
      } finally {
        const first = queue[0] === place;
        const index = queue.indexOf(place);
        if (index >= 0) queue.splice(index, 1);
        if (first) queue[0]?.run();
      }
    }

    const page: FakePage = {
      get alive() {
        return alive;
      },
      onStep: undefined,
      fault: undefined,
      indexedDB: disk.page(port),
      locks: { request } as unknown as FakePage['locks'],
      channel() {
        const own: OutboxChannel = {
          onmessage: null,
          close: () => void channels.delete(own),
          postMessage(data) {
            if (!alive) return;
            for (const [other, its] of channels)
              if (other !== own)
                time.after(1, () => {
                  if (its.alive) other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent);
                });
          },
        };
        channels.set(own, page);
        return own;
      },
      async sleep(milliseconds, signal) {
        if (!lives('sleep')) return never();
        await time.sleep(milliseconds, signal);
        if (!alive) return never();
      },
      clock: () => time.now() + device.skew,
      async fetch(sent) {
        if (!lives('send')) return never();
        const answer = await network(sent).then(
          (response) => ({ response }),
          (error: unknown) => ({ error }),
        );
        if (!lives('answer')) return never();
        if ('error' in answer) throw answer.error;
        return answer.response;
      },
      wake: (now) => alive && wakes.forEach((wake) => wake(now)),
      wakeUps(wake) {
        wakes.add(wake);
        return () => wakes.delete(wake);
      },
      kill() {
        if (!alive) return;
        alive = false;
        pages.delete(page);
        for (const [channel, its] of channels) if (its === page) channels.delete(channel);
        disk.leave(port);
        leaveLock();
      },
    };
    pages.add(page);
    return page;
  }

  const device: FakeDevice = { disk, skew: 0, pages, open };
  return device;
}
