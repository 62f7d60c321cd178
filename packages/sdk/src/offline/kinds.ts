import type { Verdict } from './verdict';

/** What a kind gets to send. */
export interface Sendable<Payload> {
  /** The Idempotency-Key of every try. */
  id: string;
  payload: Payload;
  /** How often it was tried before. */
  tries: number;
}

/** Writes of one sort: how they are sent, and how older ones are read. */
export interface Kind<Payload> {
  /** Grows when the payload's shape changes. */
  schemaVersion: number;
  /**
   * Sends an entry once; `signal` ends after the outbox's time-out. What it throws is judged by `verdictOf`. It may be
   * called again with the same entry, in another page too: the id makes both one write.
   */
  send(entry: Sendable<Payload>, signal: AbortSignal): Promise<Verdict>;
  /** Makes today's payload out of an older one. Without it, or when it throws, the entry needs review. */
  upgrade?(payload: unknown, schemaVersion: number): Payload;
}

/** The kinds that a page knows. Others wait for a page that does. */
// Each kind reads its own payload: what that is, no other place has to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Kinds = ReadonlyMap<string, Kind<any>>;
