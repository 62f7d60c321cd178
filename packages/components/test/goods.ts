import type { Offer, Product, Variant } from '@hamlet/sdk';

const id = (n: number) => `0190a000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const yuan = (amount: number) => ({ amount, currency: 'CNY' });

/** An offer at ¥48.00 with 40 to be had. */
export const anOffer = (own: Partial<Offer> = {}): Offer => ({
  id: id(3),
  seller: { id: id(4), name: 'Chen family' },
  price: yuan(4800),
  unitPrice: { price: yuan(9600), reference: { value: 1, scale: 0, unit: 'KGM' } },
  availability: { available: true, status: 'in_stock', stock: 40 },
  saleWindow: null,
  harvestWindow: null,
  presaleFrom: null,
  ...own,
});

/** A 500 g jar. */
export const aVariant = (own: Partial<Variant> = {}): Variant => ({
  id: id(2),
  label: '500 g jar',
  quantityUnit: { unit: 'C62', scale: 0, increment: 1, displayText: 'piece' },
  netQuantity: { value: 500, scale: 0, unit: 'GRM' },
  soldByWeight: false,
  tolerancePercent: 0,
  offers: [anOffer()],
  ...own,
});

/** Wildflower honey in one jar. */
export const honey = (own: Partial<Product> = {}): Product => ({
  id: id(1),
  categoryId: id(9),
  name: 'Wildflower honey',
  description: 'Raw mountain honey.',
  keeps: null,
  origin: null,
  storage: 'ambient',
  seasonMonths: [],
  images: [
    {
      url: 'honey.svg',
      width: 640,
      height: 480,
      bytes: 2000,
      alt: 'A jar of honey',
      license: null,
      attribution: null,
    },
  ],
  variants: [aVariant()],
  ...own,
});

/** Apples by the half kilogram, weighed when picked. */
export const apples = (own: Partial<Product> = {}): Product =>
  honey({
    id: id(20),
    name: 'Red Fuji apples',
    variants: [
      aVariant({
        id: id(21),
        label: 'by weight',
        quantityUnit: { unit: 'KGM', scale: 1, increment: 5, displayText: 'kg' },
        netQuantity: null,
        soldByWeight: true,
        tolerancePercent: 10,
        offers: [
          anOffer({
            id: id(22),
            price: yuan(1000),
            unitPrice: { price: yuan(1000), reference: { value: 1, scale: 0, unit: 'KGM' } },
            availability: { available: true, status: 'in_stock', stock: 14 },
          }),
        ],
      }),
    ],
    ...own,
  });

/** The same good as if nobody could order it: sold out, before its season, or in pre-sale. */
export const honeyWith = (offer: Partial<Offer>): Product =>
  honey({ variants: [aVariant({ offers: [anOffer(offer)] })] });

/** Many goods that differ in id and name. */
export const manyGoods = (count: number): Product[] =>
  Array.from({ length: count }, (_, n) => honey({ id: id(1000 + n), name: `Honey number ${n + 1}` }));
