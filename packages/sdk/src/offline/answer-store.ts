/** An answer, as it is kept. */
export interface KeptAnswer extends AboutAnswer {
  /** The record, as JSON. */
  text: string;
}

/** What is known of a kept answer without looking into it. */
export interface AboutAnswer {
  key: string;
  /** What goes first when room is needed: 0 goods, shelves, hubs; 1 the store and the basket; 2 orders with their pass. */
  rank: 0 | 1 | 2;
  etag: string;
  /** When the server gave it, by its clock: milliseconds since 1970. */
  asOf: number;
  /** When it was last of use, by the device's clock. */
  usedAt: number;
  /** Bytes: two a character. */
  size: number;
  /** Schema version of the row. */
  schema: number;
}

/** Keeps answers. Any part may reject: the client then goes on in memory and says so. */
export interface AnswerStore {
  get(key: string): Promise<KeptAnswer | undefined>;
  /**
   * Keeps an answer, unless a newer one is there; others go where there is no room. Where the same stands there already
   * only its time is written.
   */
  put(answer: KeptAnswer): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes everything. */
  clear(): Promise<void>;
}

/** The schema version of the rows that are written. */
export const answerSchema = 1;

/** Whether a row is an answer that this version can read. Others count as absent. */
export function isKeptAnswer(row: unknown): row is AboutAnswer {
  const { key, asOf, schema } = (row ?? {}) as Partial<AboutAnswer>;
  return typeof key === 'string' && Number.isFinite(asOf) && schema === answerSchema;
}

/** Two etags with a revision tell which is newer even within one second. */
const revisionOf = ({ etag }: AboutAnswer): number => Number(/^"(\d+)"$/.exec(etag)?.[1] ?? NaN);

/** Whether what is there is newer than what comes. */
export function isNewer(there: AboutAnswer, comes: AboutAnswer): boolean {
  const [old, young] = [revisionOf(there), revisionOf(comes)];
  return there.asOf > comes.asOf || (there.asOf === comes.asOf && old > young);
}
