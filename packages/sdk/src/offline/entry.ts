import type { Severity } from '../contract/types';

/** What a storage of the outbox keeps: rows by id, in the order in which they came. */
export interface Row {
  id: string;
  /** Given by the storage when the row comes; rows are read by it. */
  seq?: number;
}

/** Why the server refused an entry, or why it needs a person's eye for another reason. */
export interface Reason {
  /** The server's code; or `unanswered` after 72 hours without a verdict, or `unreadable`: made by an older version. */
  code: string;
  severity: Severity | null;
  /** The values that hold now, as the refusal told them. */
  current: unknown;
}

/** A write that waits for the network, as it is kept. */
export interface Entry extends Row {
  /** Who sends it. */
  kind: string;
  /** Entries of one lane go out one after the other; lanes don't wait for each other. */
  lane: string;
  /** Schema version of the payload. */
  version: number;
  /** What is sent; may hold names, phones and tokens. Gone as soon as the entry has ended. */
  payload?: unknown;
  state: 'queued' | 'needs_review' | 'accepted' | 'withdrawn';
  /** Counts the person's answers: a verdict on an older one says nothing of a newer. */
  revision: number;
  /** By the clock that was handed in, milliseconds since 1970: when it came, and once it has ended, when that was. */
  at: number;
  tries: number;
  /** Tries that ended without a verdict: each may have arrived. */
  open: number;
  /** Not to be sent before, milliseconds since 1970. */
  next: number;
  /** Whether the server itself asked to wait until then. */
  asked: boolean;
  reason: Reason | null;
  /** What the kind keeps of the server's answer: no names, no phones. */
  result: unknown;
}

/** What a page may show of an entry: nothing that was typed. */
export interface EntryView extends Pick<
  Entry,
  'id' | 'kind' | 'lane' | 'at' | 'tries' | 'reason' | 'result'
> {
  state: 'queued' | 'sending' | 'needs_review' | 'accepted';
  /** False while only this page holds it: say "stay on this page". */
  durable: boolean;
  /** Whether it can still be taken back: the server can't have it. */
  withdrawable: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Accepted or taken back: what was typed is gone, the rest goes a day later. */
export const isEnded = ({ state }: Entry): boolean => state === 'accepted' || state === 'withdrawn';

/** Whether an ended entry has been kept long enough. A clock that was turned back keeps it no longer. */
export const isOver = (entry: Entry, now: number): boolean =>
  isEnded(entry) && Math.abs(now - entry.at) > day;

/** Whether a row is an entry. */
export const isEntry = (row: Row): row is Entry => typeof (row as Entry).kind === 'string';
