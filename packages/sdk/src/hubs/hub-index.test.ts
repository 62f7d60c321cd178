import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byBytes } from '../values/by-bytes';
import { fold } from '../values/fold';
import { metresBetween } from '../values/place';
import { plusCodeOf } from '../values/plus-code';
import { rankLines } from '../values/rank';
import { nearly } from '../values/slips';
import { linesOf, locales, networks, places } from '../../test/hub-facts';
import { createHubIndex, encodeTile, type HubFacts, type HubSearch } from '.';

const head = (id: string) => ({ id, version: '0000000000000000', locales });

/** An index over hubs that lie in several tiles. */
function indexOf(hubs: readonly HubFacts[], tiles = 3) {
  const index = createHubIndex();
  for (let tile = 0; tile < tiles; tile += 1)
    index.put(
      encodeTile(
        head(`c${tile.toString(2)}`),
        hubs.filter((_, at) => at % tiles === tile),
      ),
    );
  return index;
}

const byCode = (a: HubFacts, b: HubFacts) => byBytes(a.code, b.code);
const byName = (a: HubFacts, b: HubFacts) => byBytes(fold(a.names[0]!), fold(b.names[0]!)) || byCode(a, b);

/** What looking at every hub finds: the same rules, without any index. */
function scan(hubs: readonly HubFacts[], { near, query = '', area, service, tier, limit = 20 }: HubSearch) {
  const words = fold(query);
  const such = hubs.filter(
    (hub) =>
      (area === undefined || hub.area?.code === area) &&
      (service === undefined || (hub.services as string[]).includes(service)) &&
      (tier === undefined || hub.tier === tier),
  );
  const slipped = (hub: HubFacts) =>
    words.split(' ').every((word) => linesOf(hub).some((line) => nearly(word, line))) ? 4 : null;
  const found = (rank: (hub: HubFacts) => number | null) =>
    such.map((hub) => ({ hub, rank: rank(hub) })).filter((row) => row.rank !== null);
  const exact = found((hub) => rankLines(words, linesOf(hub)));
  const rows = exact.length || !words ? exact : found(slipped);
  const far = (hub: HubFacts) => Math.round(metresBetween(hub.lng, hub.lat, ...near!));
  rows.sort((a, b) =>
    near ? far(a.hub) - far(b.hub) || byCode(a.hub, b.hub) : a.rank! - b.rank! || byName(a.hub, b.hub),
  );
  return rows.slice(0, limit).map(({ hub }) => hub.code);
}

const codes = (found: { code: string }[]) => found.map(({ code }) => code);

test('the nearest are those that measuring every hub finds, across ±180°, at the poles and on one point', () => {
  fc.assert(
    fc.property(
      networks,
      places,
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 9 }),
      (hubs, near, limit, tiles) => {
        expect(codes(indexOf(hubs, tiles).find({ near, limit }))).toEqual(scan(hubs, { near, limit }));
      },
    ),
    { numRuns: 500 },
  );
});

const queries = fc.oneof(
  fc.constantFrom(
    'old',
    'OLD  Bridge',
    'vieux',
    'pont',
    'bridge old',
    'idge',
    '老桥',
    '桥',
    '家庄',
    'wang',
    'wangjai',
    'wangjiazhuagn',
    'créme',
    'creme',
    'mill',
    'hubei mill',
    'houbei moulin',
    'hb',
    'HB-',
    'hb0',
    'hn 0',
    'b0',
    'ab',
    '42',
    'school',
    'xian',
    "xi'an",
    'abcd',
    'abce',
    'hbx',
    'mull',
    'brigde',
    'zzzz',
    '…',
    'bridge end',
    'end the',
    '0',
    '00',
    '1',
    '𠮷',
    '𠮷家',
    'laoqiao',
    'moulin 0',
  ),
  fc.tuple(networks, fc.nat()).map(([hubs, at]) => hubs[at % (hubs.length || 1)]?.code ?? 'HB-0001'),
  fc.string({ unit: fc.constantFrom(...'oldbrigewanhm '), maxLength: 7 }),
);
const filters = fc.record(
  {
    area: fc.constantFrom('42', '43', '99'),
    service: fc.constantFrom('cash', 'collection', 'training'),
    tier: fc.constantFrom('county', 'village'),
  },
  { requiredKeys: [] },
);

test('a text finds what ranking every hub finds, in the same order', () => {
  fc.assert(
    fc.property(networks, queries, filters, fc.constantFrom(3, 20, 100), (hubs, query, filter, limit) => {
      const search = { query, limit, ...filter };
      expect(codes(indexOf(hubs).find(search))).toEqual(scan(hubs, search));
    }),
    { numRuns: 2_000 },
  );
});

test('a text and a place together: what matches, nearest first', () => {
  fc.assert(
    fc.property(networks, queries, places, filters, (hubs, query, near, filter) => {
      const search = { query, near, ...filter };
      expect(codes(indexOf(hubs).find(search))).toEqual(scan(hubs, search));
    }),
    { numRuns: 500 },
  );
});

test('a Plus Code finds the hubs that are nearest to its square', () => {
  fc.assert(
    fc.property(networks, fc.nat(), (hubs, n) => {
      fc.pre(hubs.length > 0);
      const { lng, lat } = hubs[n % hubs.length]!;
      const [first] = indexOf(hubs).find({ query: plusCodeOf({ type: 'Point', coordinates: [lng, lat] }) });
      expect(first!.distance).toBeLessThan(20);
    }),
  );
});

test('a tile gives back what was put in, in each language', () => {
  fc.assert(
    fc.property(networks, (hubs) => {
      const index = indexOf(hubs);
      expect(index.size).toBe(hubs.length);
      const known = new Map(hubs.map((hub) => [hub.code, hub]));
      for (const [n, locale] of ['en', 'fr-CA', 'zh-CN', 'sw'].entries()) {
        const found = index.find({ limit: 100, locale });
        expect(codes(found).sort()).toEqual(hubs.map(({ code }) => code).sort());
        for (const { tileId: _, at: __, distance, ...hub } of found) {
          const { lng, lat, names, landmarks, area, sounds: ___, ...rest } = known.get(hub.code)!;
          const text = (texts: readonly string[]) => texts[n % 3 === n ? n : 0] || texts[0];
          expect(distance).toBeNull();
          expect(hub).toEqual({
            ...rest,
            name: text(names),
            landmark: landmarks && text(landmarks),
            area: area && { code: area.code, name: text(area.names) },
            location: { type: 'Point', coordinates: [lng, lat] },
            services: [...rest.services].sort(),
          });
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('a newer version takes the place of a tile, and a tile can go', () => {
  const hub = (code: string, name: string): HubFacts => ({
    code,
    lng: 1,
    lat: 2,
    names: [name],
    aliases: [],
    sounds: [],
    landmarks: null,
    area: null,
    tier: 'village',
    timeZone: 'UTC',
    hours: null,
    languages: [],
    services: ['collection'],
    holdPolicy: { days: 5 },
  });
  const index = createHubIndex();
  const put = (id: string, ...hubs: HubFacts[]) =>
    index.put(encodeTile({ ...head(id), locales: ['en'] }, hubs));
  put('c0', hub('HB-001', 'Mill'), hub('HB-002', 'Bridge'));
  put('c1', hub('HB-003', 'Tower'));
  put('c0', hub('HB-001', 'Old mill'));
  expect(index.find().map(({ name, tileId, at }) => [name, tileId, at])).toEqual([
    ['Old mill', 'c0', 0],
    ['Tower', 'c1', 0],
  ]);
  index.drop('c1');
  expect(codes(index.find())).toEqual(['HB-001']);
  expect(index.find({ such: () => false })).toEqual([]);
});

test('a tile of a format to come is refused, not misread', () => {
  const tile = { ...encodeTile(head('c'), []), format: 2 };
  expect(() => createHubIndex().put(tile)).toThrow(RangeError);
});
