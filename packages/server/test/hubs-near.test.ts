import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distance, type Hamlet, type Place } from '@hamlet/sdk';
import { databases } from './databases.js';
import { openVillage, type Village } from './village.js';

/** Where hubs are awkward: on both sides of ±180°, at the poles, at one spot, and across the world. */
const spots: [number, number][] = [
  [180, 0],
  [-180, 0],
  [179.9, 10],
  [-179.9, 10],
  [179.99, -65],
  [-179.99, -65],
  [0, 90],
  [90, 89.9],
  [-90, 89.9],
  [0, -90],
  [180, -89.5],
  [111.2, 30.7],
  [111.2, 30.7],
  [-68.8, -30.7],
  ...Array.from({ length: 26 }, (_, i): [number, number] => [
    ((i * 137.5) % 360) - 180,
    ((i * 61) % 179) - 89,
  ]),
];

const point = ([lng, lat]: [number, number]): Place => ({ type: 'Point', coordinates: [lng, lat] });

describe.each(databases)('on %s', (database) => {
  let village: Village;
  let hamlet: Hamlet;
  const places = new Map<string, Place>();

  beforeAll(async () => {
    village = await openVillage(database);
    hamlet = village.device();
    for (const [i, spot] of spots.entries()) {
      const id = village.shop.newId();
      places.set(id, point(spot));
      const input = village.hub({ code: `ZZ-${1000 + i}`, location: { type: 'Point', coordinates: spot } });
      await village.operator.hubs.put(id, input);
    }
    for (const id of [village.countyId, village.villageId, village.farVillageId]) {
      places.set(id, point((await hamlet.hubs.get(id)).location.coordinates as [number, number]));
    }
  });
  afterAll(() => village?.shop.close());

  const within = (half: number) => fc.double({ min: -half, max: half, noNaN: true });
  const anywhere = fc.oneof(
    fc.tuple(within(180), within(90)),
    fc.constantFrom<[number, number]>(
      [180, 0],
      [-180, 0],
      [0, 90],
      [77, 90],
      [0, -90],
      [179.95, 10],
      [-179.95, -65],
    ),
  );

  test('the nearest twenty are those that measuring them all finds, also across ±180° and at the poles', async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, async ([lng, lat]) => {
        const near = [Number(lng.toFixed(5)), Number(lat.toFixed(5))] as const;
        const { data } = await hamlet.hubs.list({ near, limit: 20 });
        const far = (id: string) => distance(point([...near]), places.get(id)!);
        for (const hub of data) expect(Math.abs(hub.distance! - far(hub.id))).toBeLessThanOrEqual(1);
        const metres = data.map((hub) => hub.distance!);
        expect(metres).toEqual([...metres].sort((a, b) => a - b));
        const listed = new Set(data.map(({ id }) => id));
        const others = [...places.keys()].filter((id) => !listed.has(id));
        expect(data).toHaveLength(20);
        for (const id of others) expect(far(id)).toBeGreaterThanOrEqual(metres.at(-1)! - 1);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['near a pole', { near: [12, 90] as const }],
    ['by name', {}],
    ['by text', { query: 'mill' }],
  ])('pages %s show every hub once, while others are added', async (_, filter) => {
    const before = new Set(places.keys());
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await hamlet.hubs.list({ ...filter, limit: 7, ...(cursor && { cursor }) });
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.next ?? undefined;
      const id = village.shop.newId();
      places.set(id, point([5, 5]));
      const code = `YY-${100000 + places.size}`;
      await village.operator.hubs.put(
        id,
        village.hub({ code, location: { type: 'Point', coordinates: [5, 5] } }),
      );
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect([...before].filter((id) => !seen.includes(id))).toEqual([]);
  });

  test('a cursor is only good for the list that gave it', async () => {
    const { next } = await hamlet.hubs.list({ near: [12, 50], limit: 2 });
    const bad = { status: 400, code: 'bad_cursor' };
    await expect(hamlet.hubs.list({ near: [12, 51], limit: 2, cursor: next! })).rejects.toMatchObject(bad);
    await expect(hamlet.hubs.list({ limit: 2, cursor: next! })).rejects.toMatchObject(bad);
    await expect(hamlet.products.list({ cursor: next! })).rejects.toMatchObject(bad);
    await expect(hamlet.areas.list({ cursor: 'bm90IG9uZQ' })).rejects.toMatchObject(bad);
    expect((await hamlet.hubs.list({ near: [12, 50], limit: 5, cursor: next! })).data).toHaveLength(5);
  });

  test('area, service and tier narrow the list', async () => {
    const { data } = await hamlet.hubs.list({ area: '42', tier: 'county', service: 'cash' });
    expect(data.map(({ id }) => id)).toEqual([village.countyId]);
    expect((await hamlet.hubs.list({ area: '43' })).data).toEqual([]);
    expect((await hamlet.hubs.list({ service: 'training' })).data).toEqual([]);
  });
});
