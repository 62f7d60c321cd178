import categoriesData from './data/categories.json' with { type: 'json' };
import hubsData from './data/hubs.json' with { type: 'json' };
import beans from './data/products/beans.json' with { type: 'json' };
import dried from './data/products/dried.json' with { type: 'json' };
import eggs from './data/products/eggs.json' with { type: 'json' };
import fruit from './data/products/fruit.json' with { type: 'json' };
import grain from './data/products/grain.json' with { type: 'json' };
import honey from './data/products/honey.json' with { type: 'json' };
import meat from './data/products/meat.json' with { type: 'json' };
import nuts from './data/products/nuts.json' with { type: 'json' };
import oil from './data/products/oil.json' with { type: 'json' };
import roots from './data/products/roots.json' with { type: 'json' };
import spices from './data/products/spices.json' with { type: 'json' };
import tea from './data/products/tea.json' with { type: 'json' };
import vegetables from './data/products/vegetables.json' with { type: 'json' };
import routesData from './data/routes.json' with { type: 'json' };
import sellersData from './data/sellers.json' with { type: 'json' };
import type { YearlyDays } from './windows.js';

// The shapes of the data files; data/README.md says what is real in them.

/** One text in each language of the sandbox. */
type Texts = Record<'en' | 'fr' | 'zh-CN', string>;

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
  province: { code: string } & Texts;
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
  texts: Record<keyof Texts, { name: string; description: string; keeps: string }>;
  alt: Texts;
  origin: Texts & { lng: number; lat: number };
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

/** All goods, a file for each category. */
const shelves = [fruit, vegetables, roots, eggs, grain, beans, honey, tea, nuts, dried, oil, meat, spices];
export const seedProducts = shelves.flat() as unknown as SeedProduct[];

export const seedCategories = categoriesData as unknown as SeedCategory[];
export const seedSellers = sellersData as unknown as SeedSeller[];
