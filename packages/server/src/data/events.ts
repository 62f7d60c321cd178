import { events } from './schema.js';
import type { Scope } from './scope.js';

/** Something that happened to an order or a run. `seq` is the subject's revision from then on. No personal data. */
export interface Happening {
  subject: string;
  seq: number;
  type: string;
  data: Record<string, unknown>;
}

/** Writes what happened, in the transaction in which it happens. */
export async function writeEvents(scope: Scope, happenings: Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  await scope.db
    .insert(events)
    .values(
      happenings.map((each) => ({ ...each, storeId: scope.storeId, id: scope.newId(), at: scope.now })),
    );
}
