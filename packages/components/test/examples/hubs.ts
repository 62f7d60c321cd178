import type { Area, Hub, HubRun } from '@hamlet/sdk';
import { hub as fenxiang, nextRun, run } from './orders.js';

// The hubs around one buyer, on Monday 23 Nov 2026, 17:10 in Asia/Shanghai. Invented: names, distances, hours.

const id = (n: number) => `01936f2e-7c1a-7b3e-8d2f-${String(n).padStart(12, '0')}`;
const everyDay: string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
type Hours = NonNullable<Hub['hours']>;
const daily = (opens: string, closes: string) => [{ dayOfWeek: everyDay, opens, closes }] as Hours;

/** Where the buyer is. */
export const here = [111.52, 30.68] as const;
const at = (east: number, north: number): Hub['location'] => ({
  type: 'Point',
  coordinates: [here[0] + east, here[1] + north],
});

/** A run to a hub, by the time at the hub. */
export const runTo = (hubId: string, n: number, ordersCloseAt: string, arrivesFrom: string): HubRun => ({
  ...run,
  hubId,
  runId: id(n),
  ordersCloseAt: new Date(`${ordersCloseAt}+08:00`).toISOString(),
  arrivesFrom: new Date(`${arrivesFrom}+08:00`).toISOString(),
  arrivesTo: new Date(Date.parse(`${arrivesFrom}+08:00`) + 3_600_000).toISOString(),
});

/** Near, open, with cash and help. */
export const near: Hub = {
  ...fenxiang,
  location: at(0.00836, 0),
  hours: daily('08:00', '19:00'),
  phone: '+8615400000231',
  services: ['collection', 'cash', 'assisted_order'],
  distance: 800,
  nextRuns: [run, nextRun],
};

/** Closed now, opens tomorrow. */
export const tea: Hub = {
  ...fenxiang,
  id: id(118),
  code: 'HB-0118',
  name: 'Dengcun tea market',
  aliases: ['Teng-ts’un'],
  landmark: 'Blue gate, market hall',
  location: at(0.0439, 0),
  hours: daily('08:00', '12:00'),
  phone: null,
  services: ['collection'],
  distance: 4200,
  nextRuns: [runTo(id(118), 1, '2026-11-23T20:00', '2026-11-25T09:00')],
};

/** Nobody knows its hours. */
export const lius: Hub = {
  ...fenxiang,
  id: id(342),
  code: 'HB-0342',
  name: 'Huanghua, Liu’s shop',
  landmark: 'Opposite the school',
  location: at(0, 0.0585),
  hours: null,
  phone: '+8615400000342',
  services: ['collection'],
  distance: 6500,
  nextRuns: [runTo(id(342), 2, '2026-11-25T12:00', '2026-11-27T10:00')],
};

/** Its first run closed ten minutes ago; another one comes. */
export const county: Hub = {
  ...fenxiang,
  id: id(9),
  code: 'HB-0009',
  name: 'Longquan county centre',
  tier: 'county',
  landmark: 'In the logistics yard, gate 2',
  location: at(0, -0.0809),
  hours: daily('08:00', '20:00'),
  phone: '+8615400000009',
  services: ['collection', 'cash', 'mobile_money', 'cold_storage', 'training'],
  distance: 9000,
  nextRuns: [
    runTo(id(9), 3, '2026-11-23T17:00', '2026-11-26T08:00'),
    runTo(id(9), 4, '2026-11-27T18:00', '2026-11-29T10:00'),
  ],
};

/** Takes a rest. */
export const ferry: Hub = {
  ...fenxiang,
  id: id(77),
  code: 'HB-0077',
  name: 'Xiakou ferry hub',
  status: 'paused',
  landmark: 'At the ferry steps',
  location: at(-0.1149, 0),
  hours: daily('08:00', '19:00'),
  phone: null,
  distance: 11_000,
  nextRuns: [],
};

/** Active, but no run is planned. */
export const quiet: Hub = {
  ...lius,
  id: id(501),
  code: 'HB-0501',
  name: 'Moping',
  location: at(0, 0.108),
  distance: 12_000,
  nextRuns: [],
};

/** Will close, and still brings one run. */
export const closing: Hub = {
  ...tea,
  id: id(502),
  code: 'HB-0502',
  name: 'Letianxi',
  location: at(-0.1463, 0),
  status: 'closing',
  distance: 14_000,
  area: { code: '43', name: 'Hunan' },
};

/** One of each kind, nearest first. */
export const hubs: readonly Hub[] = [near, tea, lius, county, ferry, quiet, closing];

export const areas: readonly Area[] = [
  { code: '42', name: 'Hubei', hubs: 6 },
  { code: '43', name: 'Hunan', hubs: 1 },
];

/** Many hubs that differ in id, code and name. */
export const manyHubs = (count: number): Hub[] =>
  Array.from({ length: count }, (_, n) => ({
    ...tea,
    id: id(2000 + n),
    code: `HB-${2000 + n}`,
    name: `Village ${n + 1}`,
    distance: 1000 * (n + 1),
    nextRuns: tea.nextRuns.map((own) => ({ ...own, hubId: id(2000 + n) })),
  }));
