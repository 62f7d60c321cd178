import type { Row } from './entry';
import type { OutboxStore } from './outbox-store';

/**
 * Runs a task while no other page of this origin runs one; `mine` says, before each send, whether that still holds.
 * Does nothing where another page is at it: this one should look again later.
 */
export type SenderLock = (task: (mine: () => Promise<boolean>) => Promise<void>) => Promise<void>;

/**
 * One sender by a Web Lock: the browser gives it to the next page as soon as one is closed. Where it refuses locks to this
 * page, `otherwise` takes over.
 */
export const webLock =
  (locks: Pick<LockManager, 'request'>, name: string, otherwise: SenderLock): SenderLock =>
  async (task) => {
    let begun = false;
    try {
      await locks.request(name, () => ((begun = true), task(async () => true)));
    } catch (error) {
      if (begun) throw error;
      await otherwise(task);
    }
  };

interface Lease extends Row {
  holder: string;
  until: number;
}

/** Longer than a try may take: it is renewed before each. */
const leaseTime = 45_000;

/** One sender by a row in the storage, for browsers without Web Locks. A clock that was turned back frees it. */
export function leaseLock(store: OutboxStore, holder: string, clock: () => number): SenderLock {
  async function take(): Promise<boolean> {
    const now = clock();
    const lease = await store.change<Lease>('lease', (there) =>
      there && there.holder !== holder && there.until > now && there.until <= now + leaseTime
        ? undefined
        : { ...there, id: 'lease', holder, until: now + leaseTime },
    );
    return lease?.holder === holder;
  }
  return async (task) => {
    if (!(await take())) return;
    try {
      await task(take);
    } finally {
      await store.change<Lease>('lease', (there) =>
        there?.holder === holder ? { ...there, until: 0 } : undefined,
      );
    }
  };
}
