import type { Row } from './entry';

/** Where rows are kept. Any part may reject: the outbox then goes on in memory and says so. */
export interface OutboxStore {
  /** All rows, oldest first. */
  all(): Promise<Row[]>;
  /**
   * Changes one row in one step that nothing comes between. `edit` gets the row as it stands, or undefined, and gives what
   * shall stand; undefined leaves all as it is, null removes. Resolves when it is kept, with what stands then.
   */
  change<R extends Row>(
    id: string,
    edit: (row: R | undefined) => R | null | undefined,
  ): Promise<R | undefined>;
}
