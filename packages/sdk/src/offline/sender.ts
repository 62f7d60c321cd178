import { retryDelay } from '../http/retry';
import type { Sleep } from '../http/sleep';
import { tryOnce } from '../http/try-once';
import type { Entry } from './entry';
import type { Kind, Kinds } from './kinds';
import type { OutboxStore } from './outbox-store';
import { verdictOf, type Verdict } from './verdict';

const longestWait = 120_000;
/** After that long without a verdict, and that many tries, a person should know. A jump of the clock alone is not enough. */
const mostSilence = 72 * 60 * 60 * 1000;
const fewTries = 8;

/** What sending needs. */
export interface SenderParts {
  store: OutboxStore;
  kinds: Kinds;
  clock: () => number;
  sleep: Sleep;
  chance: () => number;
  /** Milliseconds that one try may take. */
  timeout: number;
}

/** The entry that may be sent first, and in how many milliseconds; Infinity where none waits for time. */
export interface Next {
  entry?: Entry;
  wait: number;
}

/** Milliseconds until an entry may be sent. No clock, however it was set, makes it wait for more than two minutes. */
function waitOf({ next }: Entry, now: number): number {
  const wait = next - now;
  return wait > longestWait ? 0 : Math.max(0, wait);
}

/**
 * The entry whose turn it is. Within a lane the first that isn't done comes first; an entry of an unknown kind, or of a
 * version newer than this page, waits for a page that knows it. `ripe` says whose wait doesn't count.
 */
export function nextOf(
  entries: readonly Entry[],
  kinds: Kinds,
  now: number,
  ripe: (entry: Entry) => boolean,
): Next {
  const taken = new Set<string>();
  let first: Next = { wait: Infinity };
  for (const entry of entries) {
    if (entry.state !== 'queued' || taken.has(entry.lane)) continue;
    taken.add(entry.lane);
    const kind = kinds.get(entry.kind);
    if (!kind || kind.schemaVersion < entry.version) continue;
    const wait = ripe(entry) ? 0 : waitOf(entry, now);
    if (wait < first.wait) first = { entry, wait };
  }
  return first;
}

/** Clamps what a kind says about waiting to 0 to 120 seconds; null for what is no number. */
const secondsOf = (value: number | null | undefined) =>
  typeof value === 'number' && !Number.isNaN(value) ? Math.min(Math.max(value, 0), longestWait / 1000) : null;

/** The entry after a try. Being accepted is final; a refusal counts only for the answer that it was given to. */
export function afterTry(
  entry: Entry,
  sent: Entry,
  verdict: Verdict,
  { clock, chance }: Pick<SenderParts, 'clock' | 'chance'>,
): Entry | undefined {
  if (entry.state === 'accepted') return undefined;
  const now = clock();
  if (verdict.verdict === 'accepted') {
    const { payload: _, ...rest } = entry;
    return { ...rest, state: 'accepted', at: now, reason: null, result: verdict.result ?? null };
  }
  if (entry.revision !== sent.revision || entry.state !== 'queued') return undefined;
  if (verdict.verdict === 'refused') {
    const { code, severity = null, current = null } = verdict;
    return { ...entry, state: 'needs_review', open: entry.open - 1, reason: { code, severity, current } };
  }
  const retryAfter = secondsOf(verdict.retryAfter);
  const at = Math.min(entry.at, now);
  if (now - at > mostSilence && entry.tries >= fewTries)
    return { ...entry, state: 'needs_review', reason: { code: 'unanswered', severity: null, current: null } };
  return {
    ...entry,
    at,
    next: now + retryDelay(entry.tries, chance, retryAfter),
    asked: retryAfter !== null,
  };
}

/** Today's payload of an entry. */
function payloadOf({ version, payload }: Entry, kind: Kind<unknown>): unknown {
  if (version === kind.schemaVersion) return payload;
  if (!kind.upgrade) throw new Error('No way from the older version.');
  return kind.upgrade(payload, version);
}

/** Tries one entry once. Before it is sent the storage knows that it may have arrived; afterwards, how it went. */
export async function sendOne(entry: Entry, parts: SenderParts): Promise<void> {
  const { store, kinds, sleep, timeout } = parts;
  const { id } = entry;
  const kind = kinds.get(entry.kind)!;
  const isSame = (there: Entry | undefined): there is Entry =>
    there?.state === 'queued' && there.revision === entry.revision;
  let payload: unknown;
  try {
    payload = payloadOf(entry, kind);
  } catch {
    const reason = { code: 'unreadable', severity: null, current: null };
    await store.change<Entry>(id, (there) =>
      isSame(there) ? { ...there, state: 'needs_review', reason } : undefined,
    );
    return;
  }
  let sent: Entry | undefined;
  await store.change<Entry>(id, (there) => {
    sent = isSame(there) ? { ...there, tries: there.tries + 1, open: there.open + 1 } : undefined;
    return sent;
  });
  if (!sent) return;
  const { tries } = entry;
  const verdict = await tryOnce((signal) => kind.send({ id, payload, tries }, signal), timeout, sleep).catch(
    verdictOf,
  );
  await store.change<Entry>(id, (there) => there && afterTry(there, sent!, verdict, parts));
}
