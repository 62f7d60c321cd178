import { events } from './schema.js';
import type { Scope } from './scope.js';

/** Something that happened to an order or a run. `seq` is the subject's revision from then on. No personal data. */
export interface Happening {
  subject: string;
  seq: number;
  type: string;
  data: Record<string, unknown>;
}

/** The rows of what happened. */
export const eventRows = (scope: Scope, happenings: Happening[]): (typeof events.$inferInsert)[] =>
  happenings.map((each) => ({ ...each, storeId: scope.storeId, id: scope.newId(), at: scope.now }));

/** Writes what happened, in the transaction in which it happens. */
export async function writeEvents(scope: Scope, happenings: Happening[]): Promise<void> {
  if (happenings.length > 0) await scope.db.insert(events).values(eventRows(scope, happenings));
}
