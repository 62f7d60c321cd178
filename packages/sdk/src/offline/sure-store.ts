import { createOrder } from '../state/in-order';
import { isEnded, isEntry, type Entry, type Row } from './entry';
import type { OutboxStore } from './outbox-store';

/** A storage that never rejects, and says what it could not keep. */
export interface SureStore extends OutboxStore {
  /**
   * The same for a change that other pages must hear of at once: where the disk can't tell them, it rejects and nothing is
   * changed.
   */
  changeTogether: OutboxStore['change'];
  /** Whether a row, or without an id whatever the disk has, can be read back after the page has gone. */
  isDurable(id?: string): boolean;
}

/** Whether what the disk has is further than what this page has. */
const isFurther = (there: Row | undefined, row: Omit<Row, 'seq'>): boolean =>
  there !== undefined &&
  isEntry(there) &&
  (isEnded(there) ||
    there.revision > (row as Entry).revision ||
    (there.revision === (row as Entry).revision && there.tries > (row as Entry).tries));

/** A row without its place: the storage gives it one. */
const bare = <R extends Row>({ seq: _, ...row }: R): Omit<R, 'seq'> => row;

/**
 * Keeps rows on the disk, and those that the disk doesn't take in this page, where each later look tries the disk again.
 * An entry that was on the disk and is gone without having ended was deleted behind our back: it is written again.
 */
export function sureStore(disk: OutboxStore): SureStore {
  const inOrder = createOrder();
  let readable = true;
  /** What only this page has: rows that the disk lacks, and newer states of rows that it has. */
  const here = new Map<string, Row>();
  /** What other pages may know, since it was on the disk. */
  const shared = new Set<string>();
  /** The entries of the disk as they were read last. */
  let known = new Map<string, Entry>();

  /** Writes one of this page's rows, unless another page has come further. False when the disk doesn't take it. */
  const save = (row: Row): Promise<boolean> =>
    disk
      .change<Row>(row.id, (there) =>
        isFurther(there, row) ? undefined : { ...bare(row), ...(there && { seq: there.seq }) },
      )
      .then(
        () => true,
        () => false,
      );

  async function all(): Promise<Row[]> {
    for (const row of [...here.values()]) {
      if (!(await save(row))) continue;
      here.delete(row.id);
      // The disk may be deleted before it is read: the page still knows.
      if (isEntry(row)) known.set(row.id, row);
    }
    const rows = new Map<string, Row>();
    readable = await disk.all().then(
      (found) => {
        for (const row of found) {
          rows.set(row.id, row);
          shared.add(row.id);
        }
        return true;
      },
      () => false,
    );
    for (const entry of known.values()) {
      if (rows.has(entry.id) || here.has(entry.id) || (readable && isEnded(entry))) continue;
      (readable && (await save(entry)) ? rows : here).set(entry.id, entry);
    }
    known = new Map([...rows.values()].filter(isEntry).map((entry) => [entry.id, entry]));
    for (const row of here.values()) rows.set(row.id, row);
    return [...rows.values()];
  }

  async function change<R extends Row>(
    id: string,
    edit: (row: R | undefined) => R | null | undefined,
    together = false,
  ): Promise<R | undefined> {
    const last = (here.get(id) ?? known.get(id)) as (Row & R) | undefined;
    // Should stand there; where it doesn't, it was deleted.
    const missed = last && !(isEntry(last) && isEnded(last)) ? (bare(last) as R) : undefined;
    try {
      if (here.has(id)) throw new Error('Other pages can’t be told.');
      const row = await disk.change<R>(id, (there) => {
        const next = edit(there ?? missed);
        return next === undefined && !there ? missed : next;
      });
      if (row && isEntry(row)) known.set(id, row);
      else known.delete(id);
      shared.add(id);
      return row;
    } catch (error) {
      if (together && shared.has(id)) throw error;
      const next = edit(last);
      const row = next === undefined ? last : (next ?? undefined);
      if (row) here.set(id, row);
      else here.delete(id);
      return row;
    }
  }

  return {
    all: () => inOrder(all),
    change: (id, edit) => inOrder(() => change(id, edit)),
    changeTogether: (id, edit) => inOrder(() => change(id, edit, true)),
    isDurable: (id) => (id === undefined ? readable : !here.has(id)),
  };
}
