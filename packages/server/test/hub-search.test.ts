import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '@hamlet/sdk';
import type { HubInput } from '@hamlet/sdk/contract';
import { createHubIndex, tiles, type HubIndex, type HubSearch } from '@hamlet/sdk/hubs';
import { hubSearchColumns } from '../src/data/hub-records.js';
import { hubs } from '../src/data/schema.js';
import { seedHubs } from '../src/seed/data.js';
import { hubPut } from '../src/seed/inputs.js';
import { databases } from './databases.js';
import queries from './hub-queries.json' with { type: 'json' };
import { openVillage, type Village } from './village.js';
import { baseUrl } from './support.js';

// 200 questions that people ask, written by hand: the server and the index on the device give the same first twenty.

/** Fifty villages of one name, some with a Chinese name; a hundred hubs on one point; a hub without anything to say. */
function awkward(village: Village): HubInput[] {
  const hub = (n: number, input: Partial<HubInput>) => village.hub({ code: `ZZ-${9000 + n}`, ...input });
  const at = (lng: number, lat: number): HubInput['location'] => ({ type: 'Point', coordinates: [lng, lat] });
  return [
    ...Array.from({ length: 50 }, (_, n) =>
      hub(n, {
        names: { en: 'Wangjiazhuang', ...(n % 3 === 0 && { 'zh-CN': '王家庄' }) },
        location: at(111 + n / 100, 30 + (n % 7) / 10),
      }),
    ),
    ...Array.from({ length: 100 }, (_, n) =>
      hub(100 + n, {
        names: { 'zh-CN': '拥挤的院子', en: `Crowded yard${n % 9 ? '' : ` ${n}`}`, fr: 'Cour pleine' },
        location: at(111.5, 30.5),
        status: n % 5 ? 'active' : 'paused',
      }),
    ),
    hub(300, { names: { sw: '…' }, location: at(-179.99, -10), aliases: ['(?)', '100%', 'a_b'] }),
  ];
}

/** Writes hubs at once; an operator's puts would take a minute. */
async function fill({ shop }: Village, inputs: HubInput[]): Promise<void> {
  const [store] = await shop.db.query.stores.findMany();
  const scope = { store: { record: store!.record } } as Parameters<typeof hubSearchColumns>[0];
  const rows = await Promise.all(
    inputs.map(async (record) => ({
      ...(await hubSearchColumns(scope, record)),
      storeId: shop.storeId,
      id: shop.newId(),
      record,
      revision: 1,
      updatedAt: new Date(shop.clock()),
    })),
  );
  for (let at = 0; at < rows.length; at += 200) await shop.db.insert(hubs).values(rows.slice(at, at + 200));
}

describe.each(databases)('on %s', (database) => {
  let village: Village;
  const index: HubIndex = createHubIndex();
  beforeAll(async () => {
    village = await openVillage(database);
    await fill(village, [
      ...seedHubs.map((hub) => {
        const { parentHubId: _, ...input } = hubPut(hub).input;
        return input;
      }),
      ...awkward(village),
    ]);
    const { publishableKey: key, fetch, clock } = village.shop;
    const network = tiles(connect({ baseUrl, key, fetch, clock }));
    for (const { id, version } of (await network.list()).tiles) index.put(await network.get(id, version));
  });
  afterAll(() => village?.shop.close());

  test('two hundred questions are written down, and most of them find something', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(queries.map((query) => JSON.stringify(query))).size).toBe(queries.length);
    const found = queries.filter((query) => index.find(query as HubSearch).length > 0);
    expect(found.length).toBeGreaterThan(0.85 * queries.length);
  });

  test.each(queries)('$query $near $area $service $tier: the same first twenty', async (query) => {
    const hamlet = village.device();
    const asked = query as Parameters<typeof hamlet.hubs.list>[0];
    const { data } = await hamlet.hubs.list({ ...asked, limit: 20 });
    const found = index.find({ ...(query as HubSearch), limit: 20 });
    expect(found.map(({ code, distance }) => [code, distance])).toEqual(
      data.map(({ code, distance }) => [code, distance]),
    );
  });

  test('what matches but for a slip is paged to its end, each hub once', async () => {
    const hamlet = village.device();
    const seen: string[] = [];
    for await (const { code } of hamlet.hubs.list({ query: 'wangjaizhuang', limit: 7 })) seen.push(code);
    expect(seen).toEqual(index.find({ query: 'wangjaizhuang', limit: 100 }).map(({ code }) => code));
    expect(seen).toHaveLength(50);
  });
});
