import { and, eq, inArray, isNull } from 'drizzle-orm';
import { hubs } from './schema.js';
import type { Scope } from './scope.js';

/** Planned, opening and closed hubs are not shown. */
const shown = ['active', 'paused', 'closing'];

/** The hubs of a store that anyone may see. */
export const shownHubs = (scope: Pick<Scope, 'storeId'>) =>
  and(eq(hubs.storeId, scope.storeId), isNull(hubs.archivedAt), inArray(hubs.status, shown));
