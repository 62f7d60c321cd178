import fc from 'fast-check';
import type { HubFacts } from '../src/hubs';
import { fold } from '../src/values/fold';

// Hubs for tests: few names, so that many are the same; places where hubs are awkward.

export const locales = ['en', 'fr', 'zh-CN'];

const awkward = fc.constantFrom<[number, number]>(
  [180, 0],
  [-180, 0],
  [179.999, 10],
  [-179.999, -65],
  [0, 90],
  [77, 90],
  [-90, -90],
  [111.2, 30.7],
);
/** Never -0. */
const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000 || 0;
const within = (half: number) => fc.double({ min: -half, max: half, noNaN: true }).map(round);

/** Anywhere on the Earth, often at ±180°, at a pole or on one and the same point. */
export const places = fc.oneof(
  fc.tuple(within(180), within(90)),
  fc.tuple(within(1), within(1)).map(([x, y]): [number, number] => [round(111 + x), round(30 + y)]),
  awkward,
);

const names = fc.constantFrom(
  ['Old bridge', 'Vieux pont', '老桥'],
  ['Wangjiazhuang', '', '王家庄'],
  ['Wangjiawan', '', '王家湾'],
  ['Crème', '', ''],
  ['old', '', ''],
  ['蜜村', '', ''],
  ['𠮷家', '', ''],
  ['Mill-house', 'Moulin', ''],
);
const services = ['collection', 'cash', 'cold_storage'] as const;

/** What one hub may be; codes come with the list. */
const facts = fc.record({
  place: places,
  names,
  aliases: fc.subarray(['Bridge end', 'Xi’an', 'HB', 'the old bridge']),
  sounds: fc.subarray(['wangjiazhuang', 'laoqiao']),
  landmarks: fc.constantFrom(
    null,
    ['beside the mill', 'à côté du moulin', '磨坊旁'],
    ['opposite the school', '', ''],
  ),
  area: fc.constantFrom(
    null,
    { code: '42', names: ['Hubei', 'Houbei', '湖北'] },
    { code: '42', names: ['Hubei', '', ''] },
    { code: '43', names: ['Hunan', '', '湖南'] },
  ),
  tier: fc.constantFrom('county' as const, 'village' as const),
  hours: fc.constantFrom<HubFacts['hours'][]>(
    null,
    [],
    [{ dayOfWeek: ['Monday'], opens: '08:00', closes: '18:00' }],
  ),
  languages: fc.subarray(['zh-CN', 'en']),
  services: fc.subarray([...services]),
});

const codes = fc.uniqueArray(
  fc.tuple(fc.constantFrom('HB', 'HN', 'ABC'), fc.integer({ min: 1, max: 2_000 }), fc.constantFrom(3, 4)),
  { maxLength: 60, selector: ([letters, number]) => `${letters}${number}` },
);

/** A network of up to sixty hubs with a code each. */
export const networks: fc.Arbitrary<HubFacts[]> = codes.chain((all) =>
  fc.tuple(...all.map(() => facts)).map((rows) =>
    rows.map(({ place, ...row }, at) => {
      const [letters, number, digits] = all[at]!;
      return {
        ...row,
        code: `${letters}-${String(number).padStart(digits, '0')}`,
        lng: place[0],
        lat: place[1],
        timeZone: 'Asia/Shanghai',
        holdPolicy: { days: 5 },
      };
    }),
  ),
);

/** Every line that a hub is searched by, folded. */
export const linesOf = ({ names, aliases, sounds, landmarks, area, code }: HubFacts): string[] =>
  [...names, ...aliases, ...sounds, ...(landmarks ?? []), ...(area?.names ?? []), code, code.replace('-', '')]
    .map(fold)
    .filter(Boolean);
