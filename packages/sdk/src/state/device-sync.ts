import type { EntryView } from '../offline/entry';
import type { Outbox, OutboxOptions } from '../offline/outbox';
import type { Later } from '../http/later';
import { createStore, type ReadableStore } from './store';

/** The connection, and what waits for it. */
export interface SyncState {
  /** What the browser says of the link: false is sure, true may still lead nowhere. */
  online: boolean;
  /** Writes that wait, are being sent, or need the person's answer, oldest first; what was accepted stays for a day. */
  entries: readonly EntryView[];
  /** False when something that waits is kept by this page alone (storage blocked, failing or full): say "stay on this page". */
  durable: boolean;
}

/** The connection and the queue of one store on this device. */
export interface DeviceSync extends ReadableStore<SyncState> {
  /** Sends what waits, now. Resolves when there is nothing to send for now. */
  send(): Promise<void>;
  /** Takes a write back. False when the server may have it already. */
  withdraw(entryId: string): Promise<boolean>;
}

/** The same for the SDK's own rooms: they open the outbox. */
export interface OpenSync extends DeviceSync {
  /** The outbox; a part that comes later. Rejects where that can't be fetched. */
  open(): Promise<Outbox>;
  /** The outbox, where it is open. */
  readonly here: Outbox | undefined;
  readonly options: OutboxOptions;
}

/** Shows the connection and the queue. What keeps and sends the queue is a part that comes later. */
export function deviceSync(
  part: Later<{ createOutbox: (options: OutboxOptions) => Outbox }>,
  options: OutboxOptions,
): OpenSync {
  let here: Outbox | undefined;
  const { online: isOnline = () => globalThis.navigator?.onLine !== false } = options;
  const look = (): SyncState => {
    const { entries, durable } = here?.get() ?? { entries: null, durable: true };
    return { online: isOnline(), entries: entries ?? [], durable };
  };
  const show = () => store.set(look());
  const store = createStore(look(), () => {
    const changes = ['online', 'offline'];
    for (const change of changes) globalThis.addEventListener?.(change, show);
    return () => {
      for (const change of changes) globalThis.removeEventListener?.(change, show);
    };
  });
  async function open(): Promise<Outbox> {
    const { createOutbox } = await part();
    if (!here) {
      here = createOutbox(options);
      here.subscribe(show);
    }
    return here;
  }
  return {
    get() {
      const { online } = store.get();
      if (online !== isOnline()) show();
      return store.get();
    },
    subscribe: store.subscribe,
    open,
    options,
    get here() {
      return here;
    },
    send: async () => (await open()).send(),
    withdraw: async (entryId) => (await open()).withdraw(entryId),
  };
}
