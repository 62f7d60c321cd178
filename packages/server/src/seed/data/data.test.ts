import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCities } from '../../../scripts/seed-data/cities.js';
import { plusCode } from '../../../scripts/seed-data/geo.js';
import { buildHubs, type Hub } from '../../../scripts/seed-data/hubs.js';
import { provinces } from '../../../scripts/seed-data/provinces.js';
import { buildRoutes, mostStops, type Route } from '../../../scripts/seed-data/routes.js';

const locales = ['en', 'fr', 'zh-CN'] as const;
type Words = Record<(typeof locales)[number], string>;

interface Variant {
  slug: string;
  label: Words;
  unit: string;
  scale: number;
  increment: number;
  soldByWeight: boolean;
  tolerancePercent: number;
  netQuantity: { value: number; scale: number; unit: string } | null;
  price: number;
  seller: string;
  supply: number;
  saleWindow: { fromMonthDay: string; toMonthDay: string } | null;
  presale: boolean;
}

interface Product {
  slug: string;
  category: string;
  drawing: string;
  texts: Record<keyof Words, { name: string; description: string; keeps: string }>;
  alt: Words;
  origin: Words & { lng: number; lat: number };
  season: number[];
  storage: string;
  variants: Variant[];
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const hubs = read('./hubs.json') as Hub[];
const routes = read('./routes.json') as Route[];
const categories = read('./categories.json') as { slug: string; order: number; names: Words }[];
const sellers = read('./sellers.json') as { slug: string; names: Words; simulated: boolean }[];
const products = categories.flatMap(({ slug }) => read(`./products/${slug}.json`) as Product[]);
const cities = readCities();

const byCode = new Map(hubs.map((hub) => [hub.code, hub]));
const inChina = ({ lng, lat }: { lng: number; lat: number }): boolean =>
  lng > 73.4 && lng < 135.2 && lat > 18 && lat < 53.7;
const chinese = /\p{Script=Han}/u;
/** In every language of the sandbox, and in Chinese letters where it is Chinese. */
const complete = (words: Partial<Words> | undefined): boolean =>
  locales.every((locale) => words?.[locale]?.trim()) && chinese.test(words!['zh-CN']!);
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

describe('hubs', () => {
  test('there are 1,000: 780 active and 220 planned, about 100 of them county centres', () => {
    expect(hubs).toHaveLength(1000);
    expect(hubs.filter((hub) => hub.status === 'active')).toHaveLength(780);
    expect(hubs.filter((hub) => hub.status === 'planned')).toHaveLength(220);
    expect(hubs.filter((hub) => hub.tier === 'county' && hub.status === 'active')).toHaveLength(100);
  });

  test('each is a real place of GeoNames, inside China, in its own province', () => {
    const real = new Map(
      cities
        .filter((city) => city.country === 'CN')
        .map((city) => [`${city.name} ${Number(city.lng)} ${Number(city.lat)}`, city.admin1]),
    );
    const codes = new Map(provinces.map((province) => [province.geonames, province.code]));
    for (const hub of hubs) {
      expect(real.get(`${hub.name} ${hub.lng} ${hub.lat}`), hub.code).toBe(hub.geonames);
      expect(codes.get(hub.geonames), hub.code).toBe(hub.province.code);
      expect(inChina(hub), hub.code).toBe(true);
    }
  });

  test('every province has some, and places that share a name are kept apart by their codes', () => {
    for (const province of provinces) {
      expect(hubs.filter((hub) => hub.geonames === province.geonames).length).toBeGreaterThanOrEqual(8);
    }
    expect(unique(hubs.map((hub) => hub.name))).toBe(false);
    expect(unique(hubs.map((hub) => hub.code))).toBe(true);
    expect(unique(hubs.map((hub) => hub.code.slice(3)))).toBe(true);
    for (const hub of hubs) expect(hub.code).toMatch(/^[A-Z]{2}-\d{4}$/);
  });

  test('a village belongs to an active county centre of its province', () => {
    for (const hub of hubs) {
      if (hub.tier === 'county') {
        expect(hub.parent, hub.code).toBeNull();
        continue;
      }
      const parent = byCode.get(hub.parent ?? '');
      expect(parent, hub.code).toMatchObject({ tier: 'county', status: 'active', province: hub.province });
    }
  });

  test('what is simulated is plausible: opening days, hours, services and unassigned phone numbers', () => {
    for (const hub of hubs) {
      const active = hub.status === 'active';
      expect(hub.openedOn !== null, hub.code).toBe(active);
      if (hub.openedOn) expect(hub.openedOn).toMatch(/^20(?:09|1[0-5])-\d\d-\d\d$/);
      if (!active) expect(hub.hours).toBeNull();
      for (const { days, opens, closes } of hub.hours ?? []) {
        expect(days.length).toBeGreaterThan(0);
        expect(opens < closes, hub.code).toBe(true);
      }
      expect(hub.services).toContain('collection');
      if (hub.phone) expect(hub.phone).toMatch(/^\+86154\d{8}$/);
      expect(complete(hub.landmark), hub.code).toBe(true);
      expect(complete(hub.province), hub.code).toBe(true);
    }
    expect(hubs.filter((hub) => hub.openedOn?.startsWith('2009'))).toHaveLength(3);
    const unknown = hubs.filter((hub) => hub.status === 'active' && !hub.hours).length;
    expect(unknown).toBeGreaterThan(10);
    expect(unknown).toBeLessThan(80);
  });

  test('a Plus Code says where the hub is', () => {
    expect(plusCode({ lng: 2.782234375, lat: 20.3701125 })).toBe('7FG49QCJ+2V');
    expect(plusCode({ lng: 8.524997, lat: 47.36559 })).toBe('8FVC9G8F+6X');
    expect(plusCode({ lng: 174.7859375, lat: -41.2730625 })).toBe('4VCPPQGP+Q9');
    for (const hub of hubs) expect(hub.plusCode).toBe(plusCode(hub));
  });
});

describe('routes', () => {
  test('every active hub is on a route, and no planned one is', () => {
    const served = new Set(routes.flatMap((route) => route.stops.map((stop) => stop.hub)));
    expect(
      hubs.filter((hub) => (hub.status === 'active') !== served.has(hub.code)).map((hub) => hub.code),
    ).toEqual([]);
    expect(served.size).toBe(780);
  });

  test('a route has at most twelve stops, in order of time, ending at its own county centre', () => {
    expect(routes.length).toBeLessThanOrEqual(130);
    expect(unique(routes.map((route) => route.slug))).toBe(true);
    for (const route of routes) {
      const county = byCode.get(route.countyHub);
      expect(county, route.slug).toMatchObject({ tier: 'county', status: 'active' });
      expect(route.stops.length).toBeLessThanOrEqual(mostStops);
      expect(unique(route.stops.map((stop) => stop.hub))).toBe(true);
      expect(route.stops.at(-1)?.hub).toBe(route.countyHub);
      for (const [index, stop] of route.stops.entries()) {
        const before = route.stops[index - 1];
        if (before) expect(stop.offsetMinutes, route.slug).toBeGreaterThan(before.offsetMinutes);
        else expect(stop.offsetMinutes).toBeGreaterThan(0);
      }
    }
  });

  test('lorries leave on every day of the week, with time to pack after the cut-off', () => {
    const days = new Set<string>();
    for (const route of routes) {
      expect(route.cadence).toMatch(
        /^FREQ=WEEKLY;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$/,
      );
      for (const day of route.cadence.replace(/^.*=/, '').split(',')) days.add(day);
      expect(route.cutOffHoursBefore).toBeGreaterThanOrEqual(20);
      expect(route.cutOffHoursBefore).toBeLessThanOrEqual(44);
    }
    expect([...days].sort()).toEqual(['FR', 'MO', 'SA', 'SU', 'TH', 'TU', 'WE']);
  });

  test('the committed files are what the script builds', () => {
    const built = buildHubs(cities, 'hamlet-2026');
    expect(built).toEqual(hubs);
    expect(buildRoutes(built, 'hamlet-2026')).toEqual(routes);
  });
});

describe('products', () => {
  test('there are 131 on 13 shelves, none of them nearly empty, all reachable by a unique slug', () => {
    expect(products).toHaveLength(131);
    expect(categories).toHaveLength(13);
    for (const { slug } of categories)
      expect(products.filter(({ category }) => category === slug).length, slug).toBeGreaterThanOrEqual(6);
    const files = readdirSync(new URL('./products/', import.meta.url));
    expect(files.sort()).toEqual(categories.map(({ slug }) => `${slug}.json`).sort());
    for (const rows of [products, categories, sellers])
      expect(unique(rows.map((row) => row.slug))).toBe(true);
    for (const { slug } of [...products, ...categories, ...sellers]) {
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  test.each(products.map((product) => [product.slug, product] as const))('%s is complete', (_, product) => {
    for (const locale of locales) {
      const { name, description, keeps } = product.texts[locale];
      // A Chinese letter says about as much as three Latin ones.
      const [least, enough] = locale === 'zh-CN' ? [3, 18] : [4, 41];
      expect(name.length).toBeGreaterThanOrEqual(least);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(description.length).toBeGreaterThanOrEqual(enough);
      expect(description).toMatch(locale === 'zh-CN' ? /。$/ : /\.$/);
      expect(keeps.length).toBeGreaterThan(3);
      for (const text of [name, description, keeps, product.alt[locale], product.origin[locale]]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[!<>'"]| {2}/);
      }
      // A French colon, semicolon or percent sign is never parted from its word by a line break.
      if (locale === 'fr') expect(`${name} ${description} ${keeps}`).not.toMatch(/ [:;?%»]|« /);
    }
    expect(complete(product.alt) && complete(product.origin)).toBe(true);
    for (const text of Object.values(product.texts['zh-CN'])) {
      expect(text).toMatch(chinese);
      expect(text, 'full-width punctuation').not.toMatch(/[,;:?()]|\.(?!\d)/);
    }
    expect(categories.map((category) => category.slug)).toContain(product.category);
    expect(['ambient', 'chilled', 'frozen']).toContain(product.storage);
    expect(inChina(product.origin)).toBe(true);
    expect(product.season.length).toBeGreaterThan(0);
    expect(product.season.every((month) => month >= 1 && month <= 12)).toBe(true);

    expect(product.variants.length).toBeGreaterThan(0);
    expect(unique(product.variants.map((variant) => variant.slug))).toBe(true);
    for (const variant of product.variants) {
      expect(complete(variant.label), variant.slug).toBe(true);
      expect(['C62', 'KGM', 'LTR']).toContain(variant.unit);
      if (variant.unit === 'C62') {
        expect(variant.scale).toBe(0);
        expect(variant.soldByWeight).toBe(false);
        expect(variant.netQuantity).not.toBeNull();
      }
      if (variant.netQuantity) {
        expect(['C62', 'KGM', 'GRM', 'LTR', 'MLT']).toContain(variant.netQuantity.unit);
        expect(variant.netQuantity.value).toBeGreaterThan(0);
      }
      expect(variant.soldByWeight).toBe(variant.unit === 'KGM');
      expect(variant.tolerancePercent > 0).toBe(variant.soldByWeight);
      for (const count of [variant.price, variant.increment]) {
        expect(Number.isSafeInteger(count)).toBe(true);
        expect(count).toBeGreaterThan(0);
      }
      expect(Number.isSafeInteger(variant.supply) && variant.supply >= 0).toBe(true);
      expect(sellers.map((seller) => seller.slug)).toContain(variant.seller);
      if (variant.saleWindow) {
        for (const day of Object.values(variant.saleWindow))
          expect(day).toMatch(/^(?:0[1-9]|1[0-2])-[0-3]\d$/);
      }
      if (variant.presale) expect(variant.saleWindow).not.toBeNull();
    }
  });

  test('the shop has every case: two variants, by weight, pre-sale, sold out, out of season, chilled, frozen', () => {
    const variants = products.flatMap((product) => product.variants);
    expect(products.filter((product) => product.variants.length > 1).length).toBeGreaterThanOrEqual(20);
    expect(variants.filter((variant) => variant.soldByWeight).length).toBeGreaterThanOrEqual(40);
    expect(variants.filter((variant) => variant.presale).length).toBeGreaterThanOrEqual(7);
    expect(variants.filter((variant) => variant.supply === 0).length).toBeGreaterThanOrEqual(6);
    expect(products.filter((product) => !product.season.includes(11)).length).toBeGreaterThanOrEqual(5);
    expect(new Set(products.map((product) => product.storage)).size).toBe(3);
  });

  test('categories are ordered and named, and sellers say that they are simulated', () => {
    expect(categories.map((category) => category.order)).toEqual(categories.map((_, index) => index + 1));
    for (const { slug, names } of [...categories, ...sellers]) expect(complete(names), slug).toBe(true);
    expect(sellers.every((seller) => seller.simulated)).toBe(true);
    const used = new Set(products.flatMap((product) => product.variants.map((variant) => variant.seller)));
    expect(sellers.filter((seller) => !used.has(seller.slug))).toEqual([]);
  });
});

describe('pictures', () => {
  const folder = new URL('../../../pictures/', import.meta.url);
  const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));

  test('every product has a drawing and every drawing a product', () => {
    const used = new Set(products.map((product) => `${product.drawing}.svg`));
    expect([...used].sort()).toEqual([...drawings].sort());
    expect(drawings).toHaveLength(67);
  });

  test('a drawing is described in the same words wherever it stands', () => {
    const described = new Map(products.map(({ drawing, alt }) => [drawing, alt]));
    for (const { slug, drawing, alt } of products) expect(alt, slug).toEqual(described.get(drawing));
  });

  test.each(drawings)('%s is small, safe and stands on the counter', (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const text = bytes.toString('utf8');
    expect(bytes.length).toBeLessThan(2048);
    expect(text).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640" height="480" viewBox="0 0 160 120">/,
    );
    expect(text).not.toMatch(/<(?:script|foreignObject|style|image|use|a)\b|href|\son\w+=|style=|url\(|<!/i);
    expect(text).toContain('M0 87.6h160V120H0z');
    const open = text.match(/<[a-z]+\b[^>]*[^/]>/g) ?? [];
    expect(open.length).toBe((text.match(/<\/[a-z]+>/g) ?? []).length);
  });
});
