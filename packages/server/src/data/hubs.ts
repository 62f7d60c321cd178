import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { fold, type Place } from '@hamlet/sdk';
import { readPlusCode } from '@hamlet/sdk/hubs';
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
import { withinReach } from './near-hubs.js';
import { holdsWords, linesRank, nearlyHolds } from './search.js';
import { shownHubs } from './shown-hubs.js';
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
    shownHubs(scope),
    area === undefined ? undefined : eq(hubs.areaCode, area),
    service === undefined ? undefined : sql`${hubs.services} @> ${JSON.stringify([service])}::jsonb`,
    tier === undefined ? undefined : eq(hubs.tier, tier),
    offerId === undefined ? undefined : getting(scope, offerId),
  );

/** How a list of hubs is made: which hubs, and by what they are ordered. */
interface Way {
  such: SQL | undefined;
  order: SQL<number>;
  point: { lng: number; lat: number } | undefined;
}

/** The rank of what matches but for a slip of the finger. */
const slipped = 4;

/** By text where one is given; `slips` finds what nothing matches as it is written. */
function wayOf(scope: Scope, asked: HubQuery, text: string, point: Way['point'], slips: boolean): Way {
  const search = sql`${hubs.search}`;
  const rank = text && !slips ? linesRank(search, text) : sql<number>`${text ? slipped : 0}::int`;
  const found = text ? (slips ? nearlyHolds(search, text) : holdsWords(search, text)) : undefined;
  return {
    such: and(matching(scope, asked), found),
    order: point ? metresTo(point.lng, point.lat) : (rank as SQL<number>),
    point,
  };
}

/**
 * Lists hubs: nearest first with `near`, else best match first with `query`, else by name in the store's first locale. A whole Plus
 * Code as the query is a place. Hubs that stand alike go by name and code; the SDK's index of tiles finds the same.
 */
export async function listHubs(scope: Scope, asked: HubQuery): Promise<Page<Hub>> {
  const place = readPlusCode(asked.query ?? '');
  const point = asked.near === undefined ? place && coordinatesOf(place) : pointOf(asked.near);
  const text = place ? '' : fold(asked.query ?? '');
  const filters = filtersOf(asked);
  const limit = limitOf(asked);
  const after = decodeCursor(asked.cursor, filters, ['number', 'text', 'text']);
  const way = (slips: boolean) => wayOf(scope, asked, text, point ?? undefined, slips);
  const exact = await rowsOf(scope, way(false), limit, after);
  const found = text && exact.length === 0 ? await rowsOf(scope, way(true), limit, after) : exact;
  const runs = await nextRuns(scope, (found.slice(0, limit) as Row[]).map(knownHub), runsShown);
  return pageOf(
    found,
    limit,
    filters,
    (row) => [row.order, point ? '' : row.sortName, row.code],
    (row) => hubView(row as Row, scope, runs(row.id), point ? row.order : null),
  );
}

const coordinatesOf = ({ coordinates: [lng, lat] }: Place) => ({ lng, lat });

/** One row more than the page has, in order. */
async function rowsOf(
  scope: Scope,
  { such, order, point }: Way,
  limit: number,
  after: readonly [number, string, string] | undefined,
) {
  // Hubs that are equally far go by code alone.
  const name = point ? sql`''::text` : byBytes(hubs.sortName);
  const code = byBytes(hubs.code);
  const rest = and(
    such,
    after && sql`(${order}, ${name}, ${code}) > (${after[0]}::float8, ${after[1]}, ${after[2]})`,
  );
  const count = limit + 1;
  const near = point && (await withinReach(scope, { ...point, such: rest, metres: order, count }));
  return scope.db
    .select({
      id: hubs.id,
      code: hubs.code,
      sortName: hubs.sortName,
      record: hubs.record,
      order: sql<number>`${order}`,
    })
    .from(hubs)
    .where(and(rest, near))
    .orderBy(sql`${order}`, name, code)
    .limit(count);
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
