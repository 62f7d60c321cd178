import { timerSleep, type Sleep } from '../http/sleep';
import { createStore, type ReadableStore } from '../state/store';
import { uuidv7 } from '../values/uuid';
import { webRandom, type RandomSource } from '../values/random';
import { isEnded, isEntry, isOver, type Entry, type EntryView } from './entry';
import { indexedDbStore } from './indexeddb-store';
import type { Kind } from './kinds';
import type { OutboxStore } from './outbox-store';
import { nextOf, sendOne, type Next, type SenderParts } from './sender';
import { leaseLock, webLock } from './sender-lock';
import { sureStore } from './sure-store';
import { pageWakeUps, type WakeUps } from './wake-ups';

/** What waits on this device, as a page may show it. */
export interface OutboxState {
  /** Oldest first; what was accepted stays for a day. Null until the device has been read. */
  entries: readonly EntryView[] | null;
  /** False when the device can't be read or something is kept by this page alone (storage blocked, failing or full): say "stay on this page". */
  durable: boolean;
}

/** What is put into the outbox. */
export interface EntryInput {
  /** The write's Idempotency-Key, made with what it is about: an order's is the order's id. Adding it again adds nothing. */
  id: string;
  kind: string;
  /** Entries of one lane go out in order; its own lane unless given. */
  lane?: string;
  /** Plain data; whatever sending needs, tokens included. Gone as soon as it was accepted. */
  payload: unknown;
}

/** Everything that differs between a page, a worker and a test is handed in. */
export interface OutboxOptions {
  /** Pages of one origin with the same name share the outbox: the store's name. */
  name: string;
  /** IndexedDB unless given. */
  storage?: OutboxStore | undefined;
  /** Milliseconds since 1970, best by the server's clock: `hamlet.now`. */
  clock?: (() => number) | undefined;
  sleep?: Sleep | undefined;
  random?: RandomSource | undefined;
  /** Milliseconds that one try may take; 20,000 unless given. */
  timeout?: number | undefined;
  /** The browser's unless given; null for a browser without. */
  locks?: Pick<LockManager, 'request'> | null | undefined;
  /** Tells the other pages of a change; the browser's BroadcastChannel unless given, null for a browser without. */
  channel?: OutboxChannel | null | undefined;
  wakeUps?: WakeUps | undefined;
  /** Whether there is a link at all; the browser's word unless given. Without one only what was asked for is tried. */
  online?: (() => boolean) | undefined;
}

/** What a BroadcastChannel is used for. */
export type OutboxChannel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/**
 * Writes that wait for the network. They are kept on the device before anybody is told, go out in order by one page at a
 * time, and leave only when the server has accepted them. What it refused waits for the person's answer.
 */
export interface Outbox extends ReadableStore<OutboxState> {
  /** Says how entries of a kind are sent. Those that wait for it go out now. */
  register<Payload>(name: string, kind: Kind<Payload>): void;
  /**
   * Keeps a write and sends it as soon as that is possible. Resolves when it can be read back: only then say "saved", and
   * where `durable` is false, "stay on this page". Rejects with a TypeError for a kind that isn't registered.
   */
  add(input: EntryInput): Promise<EntryView>;
  /** What was typed, for the person who goes over it; undefined when it is gone. */
  read(id: string): Promise<unknown>;
  /**
   * The person's answer to an entry that needs review: what it is now, or the same again; under the same id. False when
   * it no longer needs one.
   */
  answer(id: string, payload?: unknown): Promise<boolean>;
  /** Takes an entry back. False when the server may have it already. */
  withdraw(id: string): Promise<boolean>;
  /** Sends what waits, now; only waits that the server asked for count. Resolves when there is nothing to send for now. */
  send(): Promise<void>;
  /** Forgets what is done, for a device that is handed on. */
  forget(): Promise<void>;
  /** Ends the page's part; entries stay. */
  close(): void;
}

const tryTimeout = 20_000;
const isOnline = (): boolean => globalThis.navigator?.onLine !== false;

/** How long a page waits before it looks again whether another page, which was sending, still does. */
const secondLook = 5_000;

function viewOf(entry: Entry, sending: string | null, durable: boolean): EntryView {
  const { id, kind, lane, at, tries, reason, result, open } = entry;
  const state = entry.state === 'queued' && id === sending ? 'sending' : entry.state;
  const withdrawable = open === 0 && !isEnded(entry) && state !== 'sending';
  return { id, kind, lane, at, tries, reason, result, durable, withdrawable, state } as EntryView;
}

/** Opens the outbox of a device. It begins to send what waits at once. */
export function createOutbox(options: OutboxOptions): Outbox {
  const { clock = Date.now, sleep = timerSleep, random = webRandom, timeout = tryTimeout } = options;
  const name = `hamlet-outbox:${options.name}`;
  const storage = sureStore(options.storage ?? indexedDbStore(name, { sleep }));
  const { locks = globalThis.navigator?.locks } = options;
  const lease = leaseLock(storage, uuidv7(clock(), random), clock);
  const lock = locks ? webLock(locks, name, lease) : lease;
  const { online = isOnline } = options;
  const channel = options.channel === undefined ? openChannel(name) : options.channel;
  const kinds = new Map<string, Kind<unknown>>();
  const state = createStore<OutboxState>({ entries: null, durable: true });
  const parts: SenderParts = {
    store: storage,
    kinds,
    clock,
    sleep,
    timeout,
    chance: () => random(1)[0]! / 256,
  };

  let sending: string | null = null;
  let timer: AbortController | undefined;
  let draining: Promise<void> | undefined;
  let again = false;
  /** Since somebody asked to hurry: who has been tried. */
  let hurried: Set<string> | undefined;
  /** What the page's own timer waited for: time has passed for it, whatever the clock says. */
  let ripe: Entry | undefined;
  /** Whether this page is the one that sends. */
  let holding = false;
  let closed = false;

  /** The entries that count; what is done and old goes. */
  async function entries(): Promise<Entry[]> {
    const all = (await storage.all()).filter(isEntry);
    const now = clock();
    for (const entry of all) if (isOver(entry, now)) await storage.change(entry.id, () => null);
    return all.filter((entry) => !isOver(entry, now));
  }

  /** Shows what stands. */
  async function look(): Promise<Entry[]> {
    const all = await entries();
    const views = all
      .filter((entry) => entry.state !== 'withdrawn')
      .map((entry) => viewOf(entry, sending, storage.isDurable(entry.id)));
    const durable = storage.isDurable() && views.every((view) => view.durable);
    const next = { entries: views, durable };
    if (JSON.stringify(next) !== JSON.stringify(state.get())) state.set(next);
    return all;
  }

  /** Shows what stands here and in the other pages. */
  async function show(): Promise<void> {
    await look();
    channel?.postMessage(sending);
  }

  function drainIn({ wait, entry }: Next): void {
    timer?.abort();
    const own = (timer = new AbortController());
    if (closed || wait === Infinity) return;
    void sleep(wait, own.signal).then(() => {
      if (own.signal.aborted) return;
      ripe = entry;
      void drain();
    });
  }

  const isRipe = ({ id, next, asked }: Entry) =>
    (id === ripe?.id && next === ripe.next) || (!asked && hurried?.has(id) === false);

  /** Sends one after another until nothing may be sent now. Gives what may be sent next, and when. */
  async function sendAll(mine: () => Promise<boolean>): Promise<Next> {
    for (;;) {
      const next = nextOf(await look(), kinds, clock(), isRipe);
      const { entry, wait } = next;
      if (!entry || wait > 0 || closed) return next;
      // Not even tried: it can still be taken back. The browser may be wrong, so it is looked again.
      if (!hurried && !online()) return { wait: secondLook };
      if (!(await mine())) return { wait: secondLook };
      hurried?.add(entry.id);
      sending = entry.id;
      await show();
      await sendOne(entry, parts);
      sending = null;
      await show();
    }
  }

  async function drainOnce(): Promise<void> {
    let next: Next = { wait: secondLook };
    do {
      again = false;
      await lock(async (mine) => {
        holding = true;
        sending = null;
        next = await sendAll(mine).finally(() => (holding = false));
      }).catch(() => {});
    } while (again && !closed);
    hurried = ripe = undefined;
    drainIn(next);
  }

  /** Sends what may be sent; one at a time in this page, and by the lock, among all pages. */
  function drain(hurry = false): Promise<void> {
    if (closed) return Promise.resolve();
    if (hurry) hurried = new Set();
    again = true;
    draining ??= drainOnce().finally(() => (draining = undefined));
    return draining;
  }

  /** Changes an entry as a person asked for; whether it was changed. */
  async function edit(
    id: string,
    next: (entry: Entry) => Entry | undefined,
    change = storage.change,
  ): Promise<boolean> {
    let changed = false;
    await change<Entry>(id, (there) => {
      const after = there && next(there);
      changed = after !== undefined;
      return after;
    }).catch(() => (changed = false));
    await show();
    if (changed) void drain();
    return changed;
  }

  async function add({ id, kind, lane = id, payload }: EntryInput): Promise<EntryView> {
    const version = kinds.get(kind)?.schemaVersion;
    if (version === undefined) throw new TypeError(`No kind called ${kind}.`);
    const entry = await storage.change<Entry>(id, (there) =>
      there && there.state !== 'withdrawn'
        ? undefined
        : {
            ...there,
            ...{ id, kind, lane, version, payload, state: 'queued', at: clock() },
            ...{ revision: (there?.revision ?? 0) + 1, reason: null, result: null },
            ...{ tries: 0, open: 0, next: 0, asked: false },
          },
    );
    // Looking reads it back, or finds that only this page has it.
    await show();
    void drain();
    return viewOf(entry!, sending, storage.isDurable(id));
  }

  if (channel)
    channel.onmessage = ({ data }: MessageEvent<string | null>) => {
      if (!holding) sending = data;
      void look();
      if (!draining) drainIn({ wait: secondLook });
    };
  const stop = (options.wakeUps ?? pageWakeUps)((now) => void drain(now));
  void drain();

  return {
    get: state.get,
    subscribe: state.subscribe,
    register(name, kind) {
      kinds.set(name, kind as Kind<unknown>);
      void drain();
    },
    add,
    read: async (id) => (await entries()).find((entry) => entry.id === id)?.payload,
    answer: (id, payload) =>
      edit(id, (entry) =>
        entry.state !== 'needs_review'
          ? undefined
          : {
              ...entry,
              ...(payload !== undefined && {
                payload,
                version: kinds.get(entry.kind)?.schemaVersion ?? entry.version,
              }),
              ...{
                state: 'queued',
                revision: entry.revision + 1,
                at: clock(),
                tries: 0,
                next: 0,
                asked: false,
              },
              reason: null,
            },
      ),
    withdraw: (id) =>
      edit(
        id,
        ({ payload: _, ...entry }) =>
          isEnded(entry) || entry.open > 0 ? undefined : { ...entry, state: 'withdrawn', at: clock() },
        storage.changeTogether,
      ),
    send: () => drain(true),
    async forget() {
      for (const entry of await entries()) if (isEnded(entry)) await storage.change(entry.id, () => null);
      await show();
    },
    close() {
      closed = true;
      stop();
      timer?.abort();
      channel?.close();
    },
  };
}

function openChannel(name: string): OutboxChannel | null {
  return 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
}
