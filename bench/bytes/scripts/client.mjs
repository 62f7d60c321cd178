import { carts, connect, products } from '@hamlet/sdk';

/**
 * List, create cart, add item.
 * @param {import('@hamlet/sdk').ConnectOptions} options
 * @param {{ id: string, orderId: string, token: string }} cart
 */
export async function run(options, { id, orderId, token }) {
  const http = connect(options);
  const { data } = await products(http).list({ limit: 10 });
  await carts(http).create({ id, orderId }, { token });
  const offer = data[0]?.variants[0]?.offers[0];
  return offer && carts(http).setLine(id, offer.id, 1, { token });
}
