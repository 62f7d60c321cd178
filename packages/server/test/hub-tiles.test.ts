import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '@hamlet/sdk';
import { cellOf, cellsUnder, createHubIndex, openNow, openTile, tiles } from '@hamlet/sdk/hubs';
import { rows, type Db } from '../src/data/db.js';
import { migrate } from '../src/data/migrate.js';
import { mostHubs } from '../src/data/tile-version.js';
import { databases } from './databases.js';
import { baseUrl } from './support.js';
import { openVillage, type Village } from './village.js';

/** Lets the migration give rows without a cell theirs, as it did for those that were there before it. */
async function placeAgain(db: Db): Promise<void> {
  await db.execute(sql`delete from schema_migrations where name like '0002%'`);
  await migrate(db, { holder: 'again' });
}

describe.each(databases)('on %s', (database) => {
  let village: Village;
  let network: ReturnType<typeof tiles>;
  beforeAll(async () => {
    village = await openVillage(database);
    const { publishableKey: key, fetch, clock } = village.shop;
    network = tiles(connect({ baseUrl, key, fetch, clock }));
  });
  afterAll(() => village?.shop.close());

  const only = async () => {
    const [tile] = (await network.list()).tiles;
    return tile!;
  };
  const put = (input: Parameters<Village['hub']>[0]) =>
    village.operator.hubs.put(village.villageId, village.hub({ parentHubId: village.countyId, ...input }));

  test('a tile says what the list says, and no more than a map may know', async () => {
    await put({ phone: '+8613800000000', directions: { en: 'Over the bridge' }, openedOn: '2020-01-01' });
    const { id, version, box } = await only();
    const tile = await network.get(id, version);
    const index = createHubIndex();
    index.put(tile);
    const hamlet = village.device({ locale: 'fr' });
    const { data } = await hamlet.hubs.list({ near: [111.2, 30.7] });
    const found = index.find({ near: [111.2, 30.7], locale: 'fr' });
    expect(found).toHaveLength(3);
    for (const [at, { tileId: _, at: __, ...hub }] of found.entries()) {
      const same = data[at]!;
      expect({ ...same, services: [...same.services].sort() }).toMatchObject(hub);
    }
    expect(box).toEqual([111.2, 30.7, 111.9, 31.4]);
    expect(JSON.stringify(tile)).not.toMatch(/13800000000|Over the bridge|2020-01-01|status|photo/);
    const ids = await network.ids(id, version);
    expect(found.map(({ at }) => ids.hubs[at])).toEqual(data.map((hub) => hub.id));
  });

  test('a version is kept for ever, and is gone when a fact is another', async () => {
    const { id, version } = await only();
    const ask = () => village.shop.asBuyer('GET', `/tiles/${id}/${version}`);
    const { headers, status } = await ask();
    expect([status, headers.get('Cache-Control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await village.shop.asBuyer('GET', '/tiles')).headers.get('Cache-Control')).toBe(
      'public, no-cache',
    );
    await put({ landmarks: { en: 'behind the clinic' } });
    expect((await ask()).status).toBe(404);
    expect((await only()).version).not.toBe(version);
    await expect(network.ids(id, version)).rejects.toMatchObject({ code: 'not_found' });
    await expect(network.get('c1', version)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('a pause, a hub that will close and runs are told now, and change no tile', async () => {
    await put({});
    const { id, version } = await only();
    const tile = openTile(await network.get(id, version));
    const { hubs: ids } = await network.ids(id, version);
    const at = ids.indexOf(village.villageId);
    const far = ids.indexOf(village.farVillageId);
    const runId = await village.run(24);
    const told = async () => openNow(tile, await network.now(id))!;
    const [run] = (await village.device().runs.list({ hubId: village.villageId })).data;
    const { hubId: _, ...expected } = run!;
    expect((await told()).runs(at)).toEqual([expected]);
    expect((await told()).runs(ids.indexOf(village.countyId))).toEqual([]);

    await put({ status: 'paused' });
    expect([(await told()).status(at), (await told()).runs(at)]).toEqual(['paused', []]);
    expect((await told()).runs(far)).toMatchObject([{ runId }]);
    await put({ status: 'closing' });
    expect([(await told()).status(at), (await told()).status(far)]).toEqual(['closing', 'active']);
    expect((await told()).runs(at)).toEqual([expected]);
    expect((await only()).version).toBe(version);

    await put({ status: 'closed' });
    const after = await only();
    expect([after.hubs, after.version === version]).toEqual([2, false]);
    expect(openNow(tile, await network.now(id))).toBeUndefined();
    await put({});
    expect((await only()).version).toBe(version);
  });

  test('a hub that is archived, planned or in another store is in no tile', async () => {
    const other = await village.shop.anotherStore(`other-${database}`);
    const theirs = tiles(connect({ baseUrl, key: other.publishableKey, fetch: village.shop.fetch }));
    expect(await theirs.list()).toEqual({ tiles: [] });
    const { id } = await only();
    await expect(theirs.now(id)).rejects.toMatchObject({ code: 'not_found' });
    const hubId = village.shop.newId();
    await village.operator.hubs.put(hubId, village.hub({ code: 'HB-0500', status: 'planned' }));
    expect((await only()).hubs).toBe(3);
    await village.operator.hubs.put(hubId, village.hub({ code: 'HB-0500' }));
    expect((await only()).hubs).toBe(4);
    await village.operator.hubs.archive(hubId);
    expect((await only()).hubs).toBe(3);
  });

  test('many hubs lie in several tiles: each in one, few enough in each, hundreds on one point together', async () => {
    const { db } = village.shop;
    const crowd = 2 * mostHubs;
    // Written in one statement: an operator would take minutes. One in three stands on one and the same point.
    await db.execute(sql`insert into hubs (store_id, id, code, tier, status, area_code, lng, lat, facts, services, sort_name, search, record, revision, updated_at)
      select store_id, '01936f2e-7c1a-7b3e-8d2f-' || lpad(n::text, 12, '0'), 'ZZ-' || (100000 + n), tier, status, area_code,
        case when n % 3 = 0 then 111.5 else round((100 + (n * 7919 % 1500) / 100.0)::numeric, 5) end,
        case when n % 3 = 0 then 30.5 else round((25 + (n * 104729 % 1100) / 100.0)::numeric, 5) end,
        null, services, sort_name, search, jsonb_set(jsonb_set(record, '{code}', to_jsonb('ZZ-' || (100000 + n))), '{location,coordinates}',
          to_jsonb(array[case when n % 3 = 0 then 111.5 else round((100 + (n * 7919 % 1500) / 100.0)::numeric, 5) end,
            case when n % 3 = 0 then 30.5 else round((25 + (n * 104729 % 1100) / 100.0)::numeric, 5) end])), 1, updated_at
      from hubs, generate_series(1, ${crowd}::int) n where id = ${village.countyId}`);
    await placeAgain(db);
    const { tiles: all } = await network.list();
    expect(all.length).toBeGreaterThan(2);
    expect(all.reduce((sum, { hubs }) => sum + hubs, 0)).toBe(crowd + 3);
    for (const { hubs } of all) expect(hubs).toBeLessThanOrEqual(mostHubs);
    const index = createHubIndex();
    for (const { id, version, hubs, box, areas } of all) {
      const tile = await network.get(id, version);
      index.put(tile);
      expect([tile.count, index.tile(id)!.box]).toEqual([hubs, box]);
      expect([...new Set(tile.areaCodes)].sort()).toEqual(areas);
    }
    expect(index.size).toBe(crowd + 3);
    const hamlet = village.device();
    for (const near of [
      [111.5, 30.5],
      [107.3, 29.9],
      [0, 0],
      [-179.9, -80],
    ] as const) {
      const { data } = await hamlet.hubs.list({ near, limit: 50 });
      expect(index.find({ near, limit: 50 }).map(({ code, distance }) => [code, distance])).toEqual(
        data.map(({ code, distance }) => [code, distance]),
      );
    }
  });

  test('the database gives rows of before the cells that the SDK gives', async () => {
    const { db } = village.shop;
    const places = fc.sample(
      fc.tuple(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
      ),
      { numRuns: 300, seed: 7 },
    );
    const awkward = [
      [180, 90],
      [-180, -90],
      [0, 0],
      [179.99999, -89.99999],
    ] as const;
    for (const [n, [lng, lat]] of [...places, ...awkward].entries())
      await db.execute(sql`insert into hubs (store_id, id, code, tier, status, lng, lat, services, sort_name, search, record, revision, updated_at)
        values ('test_old', ${`old-${n}`}, ${`O-${n}`}, 'village', 'active', ${lng}::float8, ${lat}::float8, '[]', '', '', '{}', 1, now())`);
    await placeAgain(db);
    const found = await rows<{ lng: number; lat: number; cell: string; facts: string }>(
      db,
      sql`select lng, lat, cell::text as cell, facts::text as facts from hubs where store_id = 'test_old'`,
    );
    expect(found).toHaveLength(places.length + awkward.length);
    for (const { lng, lat, cell } of found)
      expect([lng, lat, Number(cell)]).toEqual([lng, lat, cellOf(lng, lat)]);
    expect(new Set(found.map(({ facts }) => facts)).size).toBe(found.length);
    expect(cellsUnder('')[1]).toBe(2 ** 52 - 1);
  });
});
