import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';

// A network of 100,000 hubs, the same each time: the sandbox's 1,000 real places, each with villages around it. The places are
// real (GeoNames, CC BY 4.0); that there are hubs, their villages, names, codes and facts is simulated.

/** A small seeded generator (mulberry32). @param {number} seed @returns {() => number} in [0, 1) */
export function chances(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @type {[string, string][]} family names by how many bear them, in pinyin and in Chinese */
const families = [
  ['Wang', '王'],
  ['Li', '李'],
  ['Zhang', '张'],
  ['Liu', '刘'],
  ['Chen', '陈'],
  ['Yang', '杨'],
  ['Huang', '黄'],
  ['Zhao', '赵'],
  ['Wu', '吴'],
  ['Zhou', '周'],
  ['Xu', '徐'],
  ['Sun', '孙'],
  ['Ma', '马'],
  ['Zhu', '朱'],
  ['Hu', '胡'],
  ['Guo', '郭'],
  ['He', '何'],
  ['Lin', '林'],
  ['Gao', '高'],
  ['Luo', '罗'],
  ['Zheng', '郑'],
  ['Liang', '梁'],
  ['Xie', '谢'],
  ['Song', '宋'],
  ['Tang', '唐'],
  ['Deng', '邓'],
  ['Feng', '冯'],
  ['Han', '韩'],
  ['Cao', '曹'],
  ['Zeng', '曾'],
  ['Peng', '彭'],
  ['Xiao', '肖'],
  ['Cai', '蔡'],
  ['Pan', '潘'],
  ['Tian', '田'],
  ['Dong', '董'],
  ['Yuan', '袁'],
  ['Yu', '于'],
  ['Ye', '叶'],
  ['Jiang', '蒋'],
];

/** @type {[string, string][]} what villages are called after their families */
const forms = [
  ['jiazhuang', '家庄'],
  ['jiacun', '家村'],
  ['jiawan', '家湾'],
  ['jiagou', '家沟'],
  ['jiaying', '家营'],
  ['jiaping', '家坪'],
  ['jiaqiao', '家桥'],
  ['jiatun', '家屯'],
  ['jiaba', '家坝'],
  ['jiadian', '家店'],
  ['jialou', '家楼'],
  ['jiafan', '家畈'],
  ['jiapo', '家坡'],
  ['jiayuan', '家院'],
  ['jiahe', '家河'],
  ['jiatang', '家塘'],
  ['jialing', '家岭'],
  ['jiadayuan', '家大院'],
];

/** @type {[string, string][]} what tells two villages of one name apart */
const sides = [
  ['', ''],
  ['', ''],
  ['', ''],
  ['Dong', '东'],
  ['Xi', '西'],
  ['Nan', '南'],
  ['Bei', '北'],
  ['Shang', '上'],
  ['Xia', '下'],
];

/**
 * @typedef {{ code: string, name: string, aliases: string[], tier: string, lng: number, lat: number, province: { code: string, en: string, fr: string, 'zh-CN': string },
 *   landmark: { en: string, fr: string, 'zh-CN': string } | null, hours: { days: string[], opens: string, closes: string }[] | null, services: string[] }} Place
 */

/** @returns {Place[]} */
export const realPlaces = () =>
  JSON.parse(readFileSync(join(root, 'packages/server/src/seed/data/hubs.json'), 'utf8'));

const days = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

/** @param {Place['hours']} hours */
const hoursOf = (hours) =>
  hours?.map(({ days: on, opens, closes }) => ({
    dayOfWeek: on.map((day) => days[/** @type {keyof typeof days} */ (day)]),
    opens,
    closes,
  }));

/** A UUIDv7 of the first of January 2026. @param {() => number} chance */
function idOf(chance) {
  const hex = (/** @type {number} */ digits) =>
    Array.from({ length: digits }, () => Math.floor(chance() * 16).toString(16)).join('');
  return `019b76da-a800-7${hex(3)}-${'89ab'[Math.floor(chance() * 4)]}${hex(3)}-${hex(12)}`;
}

const round = (/** @type {number} */ degrees) => Math.round(degrees * 100_000) / 100_000;

/** Kilometres in a degree of latitude. */
const kmADegree = 111.2;

/**
 * Hubs as an operator puts them, `{ id, input }`: a county centre at each real place and villages around it, nine in ten within
 * 25 km. Names come up to some hundred times; every 20th county has all of its villages on the one point of its yard. Codes are given
 * out county by county. Most places stay Latin, as in the sandbox; `chinese` is the share of villages with a Chinese name too.
 * @param {number} count
 * @param {{ seed?: number, chinese?: number }} [options]
 */
export function network(count, { seed = 2026, chinese = 0.1 } = {}) {
  const chance = chances(seed);
  const pick = (/** @type {readonly any[]} */ items) => items[Math.floor(chance() * items.length)];
  const places = realPlaces();
  const seats = places.slice(0, Math.max(1, Math.min(places.length, Math.round(count / 100))));
  const spread = places.length / seats.length;
  const letters = (/** @type {Place} */ { code }) => code.slice(0, 2);
  return Array.from({ length: count }, (_, n) => {
    const county = n % seats.length;
    const number = county * Math.ceil(count / seats.length) + Math.floor(n / seats.length) + 1;
    const seat = /** @type {Place} */ (places[Math.floor(county * spread)]);
    const isSeat = n < seats.length;
    const [family, form, side] = [pick(families), pick(forms), pick(sides)];
    // Farther is rarer, in all directions alike.
    const far = isSeat || county % 20 === 7 ? 0 : (-11 * Math.log(1 - chance())) / kmADegree;
    const turn = chance() * 2 * Math.PI;
    const like = pick(places);
    const area = String(county + 1).padStart(4, '0');
    return {
      id: idOf(chance),
      input: {
        code: `${letters(seat)}-${String(number).padStart(6, '0')}`,
        names: isSeat
          ? { en: seat.name }
          : {
              en: `${side[0]}${side[0] ? family[0].toLowerCase() : family[0]}${form[0]}`,
              ...(chance() < chinese && { 'zh-CN': `${side[1]}${family[1]}${form[1]}` }),
            },
        aliases: isSeat ? seat.aliases : [],
        tier: isSeat ? 'county' : 'village',
        status: chance() < 0.97 ? 'active' : chance() < 0.7 ? 'paused' : 'closing',
        location: {
          type: 'Point',
          coordinates: [
            round(seat.lng + (Math.cos(turn) * far) / Math.cos((seat.lat * Math.PI) / 180)),
            round(seat.lat + Math.sin(turn) * far),
          ],
        },
        area: { code: `${seat.province.code}${area}`, names: { en: seat.name } },
        ...(like.landmark && { landmarks: like.landmark }),
        timeZone: 'Asia/Shanghai',
        ...(like.hours && { hours: hoursOf(like.hours) }),
        languages: ['zh-CN'],
        services: like.services,
        holdPolicy: { days: 5 },
      },
    };
  });
}
