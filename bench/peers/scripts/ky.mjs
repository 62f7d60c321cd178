import ky from 'ky';
export async function run(baseUrl) {
  const c = ky.create({ prefix: baseUrl, prefixUrl: baseUrl, retry: { limit: 2 }, timeout: 10000 });
  const products = await c.get('products', { searchParams: { limit: 10 } }).json();
  const cart = await c.post('carts', { json: {} }).json();
  return c
    .post(`carts/${cart.id}/items`, { json: { variant_id: products.data[0].variant_id, quantity: 1 } })
    .json();
}
