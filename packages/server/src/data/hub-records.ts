import { and, eq, isNull, ne, notInArray } from 'drizzle-orm';
import { fold } from '@hamlet/sdk';
import { cellOf, perDegree } from '@hamlet/sdk/hubs';
import type { HubInput } from '@hamlet/sdk/contract';
import { refused } from '../http/refusal.js';
import { ended } from './order-states.js';
import { factsHash } from './tile-facts.js';
import { refusedField, requireAll, requireTimeZone } from './references.js';
import { hubs, orders } from './schema.js';
import { fallbackOf, type Scope } from './scope.js';
import { searchText } from './search.js';
import { pick } from './texts.js';

async function requireFreeCode(scope: Scope, hubId: string, code: string): Promise<void> {
  const [other] = await scope.db
    .select({ id: hubs.id })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.code, code), ne(hubs.id, hubId)));
  if (other) throw refusedField('/code', 'code_taken', `Hub ${other.id} is called so.`);
}

async function requireParent(scope: Scope, hubId: string, parentHubId: string): Promise<void> {
  if (parentHubId === hubId) throw refusedField('/parentHubId', 'own_parent', 'A hub is not its own parent.');
  await requireAll(scope, hubs, [{ pointer: '/parentHubId', id: parentHubId }]);
  const [parent] = await scope.db
    .select({ tier: hubs.tier })
    .from(hubs)
    .where(and(eq(hubs.storeId, scope.storeId), eq(hubs.id, parentHubId), isNull(hubs.archivedAt)));
  if (parent?.tier !== 'county')
    throw refusedField('/parentHubId', 'parent_not_county', 'A parent is a county centre.');
}

/** A whole hundred-thousandth of a degree, never -0. */
const toStep = (degrees: number) => Math.round(degrees * perDegree) / perDegree || 0;

/** Everything that a hub is found by; a code also as one word. */
const hubTexts = ({ names, aliases, code, landmarks, area }: HubInput) =>
  [names, aliases, [code, code.replace('-', '')], landmarks, area?.names] as const;

/** The columns that statements search by. */
export async function hubSearchColumns(scope: Pick<Scope, 'store'>, input: HubInput) {
  const [lng, lat] = (input.location.coordinates as [number, number]).map(toStep) as [number, number];
  return {
    code: input.code,
    tier: input.tier,
    status: input.status,
    areaCode: input.area?.code ?? null,
    lng,
    lat,
    cell: cellOf(lng, lat),
    facts: await factsHash(input),
    services: input.services,
    sortName: fold(pick(input.names, { locale: fallbackOf(scope), fallback: 'en' })),
    search: searchText(...hubTexts(input)),
  };
}

/** Refuses what breaks a rule of hubs, and gives the columns that statements search by. */
export async function hubColumns(scope: Scope, hubId: string, input: HubInput) {
  requireTimeZone(input.timeZone);
  await requireFreeCode(scope, hubId, input.code);
  if (input.parentHubId !== undefined) await requireParent(scope, hubId, input.parentHubId);
  return hubSearchColumns(scope, input);
}

/** Refuses to archive a hub that somebody still collects at. */
export async function requireNoOrders(scope: Scope, hubId: string): Promise<void> {
  const [order] = await scope.db
    .select({ id: orders.id })
    .from(orders)
    .where(and(eq(orders.storeId, scope.storeId), eq(orders.hubId, hubId), notInArray(orders.state, ended)))
    .limit(1);
  if (order)
    throw refused(
      'hub_has_orders',
      'Orders for this hub are not ended; set its status to `closing` instead.',
    );
}
