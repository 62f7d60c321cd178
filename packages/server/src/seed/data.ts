import categoriesData from './data/categories.json' with { type: 'json' };
import hubsData from './data/hubs.json' with { type: 'json' };
import productsData from './data/products.json' with { type: 'json' };
import routesData from './data/routes.json' with { type: 'json' };
import sellersData from './data/sellers.json' with { type: 'json' };
import type { YearlyDays } from './windows.js';

// The shapes of the data files; data/README.md says what is real in them.

type Texts = Record<string, string>;

export interface SeedHub {
  code: string;
  name: string;
  aliases: string[];
  tier: 'county' | 'village';
  parent: string | null;
  status: 'active' | 'planned';
  openedOn: string | null;
  lng: number;
  lat: number;
  plusCode: string;
  province: { code: string; en: string };
  landmark: Texts | null;
  timeZone: string;
  hours: { days: string[]; opens: string; closes: string }[] | null;
  services: string[];
  phone: string | null;
  holdDays: number;
}

export interface SeedRoute {
  slug: string;
  name: string;
  cadence: string;
  timeZone: string;
  cutOffHoursBefore: number;
  departsAt: string;
  stops: { hub: string; offsetMinutes: number; windowMinutes: number }[];
}

export interface SeedVariant {
  slug: string;
  label: Texts;
  unit: string;
  scale: number;
  increment: number;
  soldByWeight: boolean;
  tolerancePercent: number;
  netQuantity: { value: number; scale: number; unit: string } | null;
  /** In fen, for one whole unit. */
  price: number;
  seller: string;
  supply: number;
  saleWindow: YearlyDays | null;
  presale: boolean;
}

export interface SeedProduct {
  slug: string;
  category: string;
  drawing: string;
  texts: Record<string, { name: string; description: string; keeps: string }>;
  alt: Texts;
  origin: { en: string; fr: string; lng: number; lat: number };
  season: number[];
  storage: 'ambient' | 'chilled' | 'frozen';
  variants: SeedVariant[];
}

export interface SeedCategory {
  slug: string;
  order: number;
  names: Texts;
}

export interface SeedSeller {
  slug: string;
  names: Texts;
}

export const seedHubs = hubsData as unknown as SeedHub[];
export const seedRoutes = routesData as unknown as SeedRoute[];
export const seedProducts = productsData as unknown as SeedProduct[];
export const seedCategories = categoriesData as unknown as SeedCategory[];
export const seedSellers = sellersData as unknown as SeedSeller[];
