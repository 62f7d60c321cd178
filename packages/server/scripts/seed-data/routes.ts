import { distance, nearest } from './geo.js';
import type { Hub } from './hubs.js';
import { createRandom } from './random.js';

export interface Route {
  readonly slug: string;
  readonly name: string;
  readonly countyHub: string;
  readonly cadence: string;
  readonly timeZone: 'Asia/Shanghai';
  readonly cutOffHoursBefore: number;
  readonly departsAt: string;
  readonly stops: readonly {
    readonly hub: string;
    readonly offsetMinutes: number;
    readonly windowMinutes: number;
  }[];
}

export const mostStops = 12;

const weekDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Days between two departures, so that each weekday gets its share as the start moves on. */
const rhythms = [[0, 3], [0, 3], [0, 2, 4], [0, 4], [0]];
const departures = ['07:00', '07:30', '08:00'];

/** Villages in one direction go together: sorted by bearing, cut into equal parts. */
function rounds(county: Hub, villages: readonly Hub[]): Hub[][] {
  const count = Math.max(1, Math.ceil(villages.length / (mostStops - 1)));
  const bearing = (hub: Hub): number => Math.atan2(hub.lat - county.lat, hub.lng - county.lng);
  const around = [...villages].sort((a, b) => bearing(a) - bearing(b));
  return Array.from({ length: count }, (_, part) =>
    around.slice(
      Math.round((part * around.length) / count),
      Math.round(((part + 1) * around.length) / count),
    ),
  );
}

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

/** Winding roads at 45 km/h, twelve minutes at each hub; whoever is not reached by 18:00 is served next morning. */
function timetable(county: Hub, villages: readonly Hub[], departsAt: string): Route['stops'] {
  const left = [...villages];
  const stops: { hub: string; offsetMinutes: number; windowMinutes: number }[] = [];
  const start = minutesOf(departsAt);
  let here = county;
  let clock = start;
  const arrive = (hub: Hub): void => {
    clock += Math.max(5, ((distance(here, hub) * 1.3) / 45) * 60);
    const ofDay = clock % 1440;
    if (ofDay > 18 * 60 || ofDay < 8 * 60) {
      clock += (ofDay > 18 * 60 ? 1440 : 0) - ofDay + 8 * 60;
    }
    clock = Math.ceil(clock / 5) * 5;
    stops.push({ hub: hub.code, offsetMinutes: clock - start, windowMinutes: 120 });
    clock += 12;
    here = hub;
  };
  while (left.length > 0) {
    const next = nearest(here, left);
    left.splice(left.indexOf(next), 1);
    arrive(next);
  }
  arrive(county);
  return stops;
}

/** How long before departure orders may close: at noon, five, six or eight in the evening, 20 to 44 hours before: there must be time to pack. */
function cutOffs(departsAt: string): number[] {
  const [hour = 0, minute = 0] = departsAt.split(':').map(Number);
  return [1, 2]
    .flatMap((days) => [12, 17, 18, 20].map((clock) => days * 24 + hour + minute / 60 - clock))
    .filter((hours) => hours >= 20 && hours <= 44);
}

export function buildRoutes(hubs: readonly Hub[], seed: string): Route[] {
  const random = createRandom(seed);
  const active = hubs.filter((hub) => hub.status === 'active');
  const counties = active.filter((hub) => hub.tier === 'county');
  let turn = 0;
  return counties.flatMap((county) => {
    const villages = active.filter((hub) => hub.parent === county.code);
    const parts = rounds(county, villages);
    return parts.map<Route>((part, index) => {
      const rhythm = rhythms[turn % rhythms.length]!;
      const days = rhythm.map((after) => (turn + after) % 7).sort((a, b) => a - b);
      turn += 1;
      const departsAt = random.pick(departures);
      return {
        slug: `${county.code.toLowerCase()}-${index + 1}`,
        name: parts.length === 1 ? county.name : `${county.name} ${index + 1}`,
        countyHub: county.code,
        cadence: `FREQ=WEEKLY;BYDAY=${days.map((day) => weekDays[day]).join(',')}`,
        timeZone: 'Asia/Shanghai',
        cutOffHoursBefore: random.pick(cutOffs(departsAt)),
        departsAt,
        stops: timetable(county, part, departsAt),
      };
    });
  });
}
