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
  /** The first of them, and what else is written on it: story, keeps, origin, pack, seller. */
  productId: string;
  productTexts: string[];
  hub: string;
  landmark: string;
  directions: string;
  buyer: string;
}

/** Puts the shelf into the sandbox by the operator's own operations, and renames the hub of a stop. */
export async function hostileShop({ hub }: Stop): Promise<HostileShop> {
  const [category = '', name = '', landmark = '', directions = '', buyer = ''] = texts.slice(25);
  const categoryId = newId();
  await operator.categories.put(categoryId, { names: inAll(category), position: 99_000 });
  const products = texts.slice(0, 24);
  const ids: string[] = [];
  for (const [index, product] of products.entries())
    ids.push(await putProduct(categoryId, product, 30 + index * 5));

  const { value } = await operator.hubs.get(hub.id);
  const { id: _id, updatedAt: _updatedAt, ...record } = value;
  const hostile = {
    names: inAll(name),
    landmarks: inAll(landmark),
    directions: inAll(directions),
    aliases: [name],
  };
  await operator.hubs.put(hub.id, { ...record, ...hostile } as never);
  const [story = '', keeps = '', origin = '', pack = '', , seller = ''] = texts.slice(30);
  const productTexts = [story, keeps, origin, pack, seller];
  return { category, products, productId: ids[0]!, productTexts, hub: name, landmark, directions, buyer };
}

/** Puts one product on sale whose other texts start at a place in the list; gives its id. */
async function putProduct(categoryId: string, name: string, from: number): Promise<string> {
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
  return ids.product;
}
