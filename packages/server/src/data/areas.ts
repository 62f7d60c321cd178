import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Area, HubInput, Page } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { byBytes } from './db.js';
import { limitOf, type PageQuery } from './page.js';
import { takingHubs } from './hub-runs.js';
import { hubs } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { pick } from './texts.js';

/** The areas that have hubs to choose, by code, each with their number. */
export async function listAreas(scope: Scope, asked: PageQuery): Promise<Page<Area>> {
  const limit = limitOf(asked);
  const after = decodeCursor(asked.cursor, null, ['text']);
  const code = byBytes(hubs.areaCode);
  const found = await scope.db
    .select({
      code: sql<string>`${hubs.areaCode}`,
      hubs: sql<number>`count(*)::int`,
      // One hub's words for its area stand for all; the smallest text, so that the answer stays the same.
      area: sql<string>`min((${hubs.record} -> 'area')::text)`,
    })
    .from(hubs)
    .where(
      and(
        eq(hubs.storeId, scope.storeId),
        isNull(hubs.archivedAt),
        isNotNull(hubs.areaCode),
        inArray(hubs.status, takingHubs),
        after && sql`${code} > ${after[0]}`,
      ),
    )
    .groupBy(hubs.areaCode)
    .orderBy(code)
    .limit(limit + 1);
  const language = languageOf(scope);
  return pageOf(
    found,
    limit,
    null,
    (row) => [row.code],
    (row) => ({
      code: row.code,
      name: pick((JSON.parse(row.area) as NonNullable<HubInput['area']>).names, language),
      hubs: row.hubs,
    }),
  );
}
