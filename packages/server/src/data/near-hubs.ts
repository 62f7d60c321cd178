import { and, asc, desc, sql, type SQL } from 'drizzle-orm';
import { boxAround, cellOf, cellRanges } from '@hamlet/sdk/hubs';
import { rows } from './db.js';
import { hubs } from './schema.js';
import type { Scope } from './scope.js';

// The nearest hubs without measuring every hub: the hubs beside the place on the line of cells say how far the last of the
// page is at most, and the cells within that reach hold all of the page. Two ordinary index scans, however many hubs there are.

interface Looked {
  lng: number;
  lat: number;
  /** Which hubs count. */
  such: SQL | undefined;
  /** Whole metres to a hub. */
  metres: SQL<number>;
  /** Hubs wanted. */
  count: number;
}

/** Metres within which there are as many hubs as wanted; undefined where there aren't as many at all. */
async function reach(scope: Scope, { lng, lat, such, metres, count }: Looked): Promise<number | undefined> {
  const here = sql`${cellOf(lng, lat)}::bigint`;
  const side = (beyond: SQL, order: SQL) =>
    scope.db
      .select({ metres: sql<number>`${metres}`.as('metres') })
      .from(hubs)
      .where(and(such, beyond))
      .orderBy(order)
      .limit(count);
  const after = side(sql`${hubs.cell} >= ${here}`, asc(hubs.cell));
  const before = side(sql`${hubs.cell} < ${here}`, desc(hubs.cell));
  const [last] = await rows<{ metres: number }>(
    scope.db,
    sql`select metres from ((${after}) union all (${before})) beside order by metres offset ${count - 1} limit 1`,
  );
  return last && Number(last.metres);
}

/** Where the nearest hubs lie: a condition that leaves few others. */
export async function withinReach(scope: Scope, looked: Looked): Promise<SQL | undefined> {
  const metres = await reach(scope, looked);
  if (metres === undefined) return undefined;
  const ranges = cellRanges(boxAround(looked.lng, looked.lat, metres));
  const each = ranges.map(([from, to]) => sql`${hubs.cell} between ${from}::bigint and ${to}::bigint`);
  return sql`(${sql.join(each, sql` or `)})`;
}
