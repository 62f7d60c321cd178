import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import type { Hub, HubInput, HubRun, Page } from '@hamlet/sdk/contract';
import { decodeCursor, pageOf } from '../http/cursor.js';
import { notFound } from '../http/refusal.js';
import { byBytes } from './db.js';
import { metresTo, pointOf } from './hub-place.js';
import { nextRuns, type KnownHub } from './hub-runs.js';
import { imageView } from './images.js';
import { hubs, offers } from './schema.js';
import { languageOf, type Scope } from './scope.js';
import { limitOf, type PageQuery } from './page.js';
import { matchRank } from './search.js';
import { pick, pickOrNull } from './texts.js';

type Row = Pick<typeof hubs.$inferSelect, 'id' | 'sortName'> & { record: HubInput };

/** Which hubs, and which page of them. */
export interface HubQuery extends PageQuery {
  /** `longitude,latitude`. */
  near?: string | undefined;
  query?: string | undefined;
  area?: string | undefined;
  service?: string | undefined;
  tier?: string | undefined;
  offerId?: string | undefined;
}

const filtersOf = ({ near, query, area, service, tier, offerId }: HubQuery) => ({
  near,
  query,
  area,
  service,
  tier,
  offerId,
});

/** Planned, opening and closed hubs are not shown. */
const shown = ['active', 'paused', 'closing'];
const runsShown = 2;

/** Hubs that can get the offer; none for an offer that isn't sold. */
const getting = (scope: Scope, offerId: string): SQL =>
  sql`exists (${scope.db
    .select({ one: sql`1` })
    .from(offers)
    .where(
      and(
        eq(offers.storeId, scope.storeId),
        eq(offers.id, offerId),
        isNull(offers.archivedAt),
        sql`(${offers.hubIds} is null or ${offers.hubIds} @> jsonb_build_array(${hubs.id}))`,
      ),
    )})`;

const matching = (scope: Scope, { area, service, tier, offerId }: HubQuery) =>
  and(
    eq(hubs.storeId, scope.storeId),
    isNull(hubs.archivedAt),
    inArray(hubs.status, shown),
    area === undefined ? undefined : eq(hubs.areaCode, area),
    service === undefined ? undefined : sql`${hubs.services} @> ${JSON.stringify([service])}::jsonb`,
    tier === undefined ? undefined : eq(hubs.tier, tier),
    offerId === undefined ? undefined : getting(scope, offerId),
  );

/** Lists hubs: nearest first with `near`, else best match first with `query`, else by name in the store's first locale. */
export async function listHubs(scope: Scope, asked: HubQuery): Promise<Page<Hub>> {
  const point = asked.near === undefined ? undefined : pointOf(asked.near);
  const query = fold(asked.query ?? '');
  const rank = query ? matchRank(sql`${hubs.search}`, query) : undefined;
  const distance = point && metresTo(point.lng, point.lat);
  const order = distance ?? rank ?? sql<number>`0::int`;
  const filters = filtersOf(asked);
  const limit = limitOf(asked);
  const after = decodeCursor(asked.cursor, filters, ['number', 'text', 'id']);
  // Hubs that are equally far go by id alone, so that a page of neighbours reads one index less.
  const name = distance ? sql`''::text` : byBytes(hubs.sortName);
  const id = byBytes(hubs.id);
  const found = await scope.db
    .select({ id: hubs.id, sortName: hubs.sortName, record: hubs.record, order: sql<number>`${order}` })
    .from(hubs)
    .where(
      and(
        matching(scope, asked),
        rank && sql`${rank} is not null`,
        after && sql`(${order}, ${name}, ${id}) > (${after[0]}::float8, ${after[1]}, ${after[2]})`,
      ),
    )
    .orderBy(sql`${order}`, name, id)
    .limit(limit + 1);
  const runs = await nextRuns(scope, (found.slice(0, limit) as Row[]).map(knownHub), runsShown);
  return pageOf(
    found,
    limit,
    filters,
    (row) => [row.order, distance ? '' : row.sortName, row.id],
    (row) => hubView(row as Row, scope, runs(row.id), distance ? row.order : null),
  );
}

/** Reads one hub, whatever its state; 404 when it never was or was archived. */
export async function getHub(scope: Scope, hubId: string): Promise<Hub> {
  const [row] = await scope.db
    .select({ id: hubs.id, sortName: hubs.sortName, record: hubs.record })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, hubId), isNull(hubs.archivedAt)));
  if (!row) throw notFound();
  const runs = await nextRuns(scope, [knownHub(row as Row)], runsShown);
  return hubView(row as Row, scope, runs(hubId), null);
}

const knownHub = ({ id, record: { status, timeZone } }: Row): KnownHub => ({ id, status, timeZone });

function hubView({ id, record }: Row, scope: Scope, runs: HubRun[], distance: number | null): Hub {
  const language = languageOf(scope);
  const { code, tier, status, location, timeZone, services, holdPolicy } = record;
  return {
    id,
    code,
    name: pick(record.names, language),
    aliases: record.aliases ?? [],
    tier,
    parentHubId: record.parentHubId ?? null,
    status,
    openedOn: record.openedOn ?? null,
    location,
    plusCode: record.plusCode ?? null,
    area: record.area ? { code: record.area.code, name: pick(record.area.names, language) } : null,
    landmark: pickOrNull(record.landmarks, language),
    directions: pickOrNull(record.directions, language),
    photo: record.photo ? imageView(record.photo, language) : null,
    timeZone,
    hours: record.hours ?? null,
    phone: record.phone ?? null,
    languages: record.languages ?? [],
    services,
    holdPolicy,
    distance,
    nextRuns: runs,
  };
}
