import type { CategoryInput, HubInput, OfferInput, ProductInput, RouteInput } from '@hamlet/sdk/contract';
import type { SeedCategory, SeedHub, SeedProduct, SeedRoute, SeedSeller, SeedVariant } from './data.js';
import { seedId } from './ids.js';
import { daysAt, harvestFrom, windowOf } from './windows.js';

// From a line of the data files to the body that an operator puts.

/** A record and its id. */
export interface Put<Input> {
  id: string;
  input: Input;
}

/** What the data files are priced in, and where. */
export const seedCurrency = 'CNY';
export const seedTimeZone = 'Asia/Shanghai';

/** Every drawing has this size, in pixels. */
const drawing = { width: 640, height: 480, license: 'MIT', attribution: 'Hamlet' };

const weekdays: Record<string, NonNullable<HubInput['hours']>[number]['dayOfWeek'][number]> = {
  Mo: 'Monday',
  Tu: 'Tuesday',
  We: 'Wednesday',
  Th: 'Thursday',
  Fr: 'Friday',
  Sa: 'Saturday',
  Su: 'Sunday',
};

export const categoryPut = ({ slug, order, names }: SeedCategory): Put<CategoryInput> => ({
  id: seedId('category', slug),
  input: { names, position: order },
});

/** One property of every locale's texts. */
const each = (texts: SeedProduct['texts'], part: 'name' | 'description' | 'keeps') =>
  Object.fromEntries(Object.entries(texts).map(([locale, words]) => [locale, words[part]]));

const variantOf = (product: SeedProduct, variant: SeedVariant): ProductInput['variants'][number] => ({
  id: seedId('variant', `${product.slug}/${variant.slug}`),
  labels: variant.label,
  quantityUnit: { unit: variant.unit, scale: variant.scale, increment: variant.increment },
  ...(variant.netQuantity && { netQuantity: variant.netQuantity }),
  soldByWeight: variant.soldByWeight,
  tolerancePercent: variant.tolerancePercent,
});

export const productPut = (product: SeedProduct): Put<ProductInput> => {
  const { lng, lat, ...names } = product.origin;
  return {
    id: seedId('product', product.slug),
    input: {
      categoryId: seedId('category', product.category),
      names: each(product.texts, 'name'),
      descriptions: each(product.texts, 'description'),
      keeps: each(product.texts, 'keeps'),
      origin: { names, location: { type: 'Point', coordinates: [lng, lat] } },
      storage: product.storage,
      seasonMonths: product.season,
      images: [{ url: `${product.drawing}.svg`, ...drawing, alt: product.alt }],
      variants: product.variants.map((variant) => variantOf(product, variant)),
    },
  };
};

/** Days of sale as they fall at that instant, with the first day of the harvest where it is sold before. */
function sale(
  product: SeedProduct,
  variant: SeedVariant,
  now: number,
): Pick<OfferInput, 'saleWindow' | 'presaleFrom'> {
  if (!variant.saleWindow) return {};
  const days = daysAt(variant.saleWindow, now, seedTimeZone);
  return {
    saleWindow: windowOf(days, seedTimeZone),
    ...(variant.presale && { presaleFrom: harvestFrom(product.season, days) }),
  };
}

export const offerPuts = (product: SeedProduct, sellers: SeedSeller[], now: number): Put<OfferInput>[] =>
  product.variants.map((variant) => {
    const seller = sellers.find(({ slug }) => slug === variant.seller);
    if (!seller) throw new Error(`${product.slug}/${variant.slug}: unknown seller ${variant.seller}`);
    return {
      id: seedId('offer', `${product.slug}/${variant.slug}`),
      input: {
        productId: seedId('product', product.slug),
        variantId: seedId('variant', `${product.slug}/${variant.slug}`),
        seller: { id: seedId('seller', seller.slug), names: seller.names },
        price: { amount: variant.price, currency: seedCurrency },
        supply: variant.supply,
        ...sale(product, variant, now),
      },
    };
  });

function areaOf({ province }: SeedHub): NonNullable<HubInput['area']> {
  const { code, ...names } = province;
  return { code, names };
}

export const hubPut = (hub: SeedHub): Put<HubInput> => ({
  id: seedId('hub', hub.code),
  input: {
    code: hub.code,
    names: { en: hub.name },
    aliases: hub.aliases,
    tier: hub.tier,
    ...(hub.parent !== null && { parentHubId: seedId('hub', hub.parent) }),
    status: hub.status,
    ...(hub.openedOn !== null && { openedOn: hub.openedOn }),
    location: { type: 'Point', coordinates: [hub.lng, hub.lat] },
    plusCode: hub.plusCode,
    area: areaOf(hub),
    ...(hub.landmark && { landmarks: hub.landmark }),
    timeZone: hub.timeZone,
    ...(hub.hours && {
      hours: hub.hours.map(({ days, opens, closes }) => ({
        dayOfWeek: days.map((day) => weekdays[day]!),
        opens,
        closes,
      })),
    }),
    ...(hub.phone !== null && { phone: hub.phone }),
    languages: ['zh-CN'],
    services: hub.services as HubInput['services'],
    holdPolicy: { days: hub.holdDays },
  },
});

export const routePut = (route: SeedRoute): Put<RouteInput> => ({
  id: seedId('route', route.slug),
  input: {
    names: { en: route.name },
    cadence: route.cadence,
    timeZone: route.timeZone,
    departsAt: route.departsAt,
    cutOffMinutes: route.cutOffHoursBefore * 60,
    stops: route.stops.map(({ hub, ...stop }) => ({ hubId: seedId('hub', hub), ...stop })),
  },
});
