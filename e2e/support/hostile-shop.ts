import { idSource, webRandom } from '@hamlet/sdk';
import { payloads } from '../../packages/components/test/payloads.js';
import { operator, type Stop } from './sandbox.js';

/** Texts that a server stores as they are, each of which would call `window.hamletBreach` if it were markup. */
const texts = payloads.filter((text) => text.length <= 200 && !text.includes('\0') && text === text.trim());
const newId = idSource(Date.now, webRandom);
const inAll = (text: string) => ({ en: text, fr: text });

/** A shelf of a shop whose sellers and hub write markup wherever they may write. */
export interface HostileShop {
  category: string;
  /** The names on the shelf. */
  products: string[];
  hub: string;
  landmark: string;
  buyer: string;
}

/** Puts the shelf into the sandbox by the operator's own operations, and renames the hub of a stop. */
export async function hostileShop({ hub }: Stop): Promise<HostileShop> {
  const [category = '', name = '', landmark = '', directions = '', buyer = ''] = texts.slice(25);
  const categoryId = newId();
  await operator.categories.put(categoryId, { names: inAll(category), position: 99_000 });
  const products = texts.slice(0, 24);
  for (const [index, product] of products.entries()) await putProduct(categoryId, product, 30 + index * 5);

  const { value } = await operator.hubs.get(hub.id);
  const { id: _id, updatedAt: _updatedAt, ...record } = value;
  const hostile = {
    names: inAll(name),
    landmarks: inAll(landmark),
    directions: inAll(directions),
    aliases: [name],
  };
  await operator.hubs.put(hub.id, { ...record, ...hostile } as never);
  return { category, products, hub: name, landmark, buyer };
}

/** Puts one product on sale whose other texts start at a place in the list. */
async function putProduct(categoryId: string, name: string, from: number): Promise<void> {
  const [description, keeps, origin, label, alt, seller] = Array.from({ length: 6 }, (_, index) =>
    inAll(texts[(from + index) % texts.length] ?? ''),
  );
  const ids = { product: newId(), variant: newId(), offer: newId(), seller: newId() };
  await operator.products.put(ids.product, {
    categoryId,
    names: inAll(name),
    descriptions: description!,
    keeps: keeps!,
    origin: { names: origin! },
    storage: 'ambient',
    images: [{ url: 'honey.svg', width: 640, height: 480, alt: alt! }],
    variants: [{ id: ids.variant, labels: label!, quantityUnit: { unit: 'C62', scale: 0, increment: 1 } }],
  } as never);
  await operator.offers.put(ids.offer, {
    productId: ids.product,
    variantId: ids.variant,
    seller: { id: ids.seller, names: seller! },
    price: { amount: 4800, currency: 'CNY' },
    supply: 100,
  });
}
