import createClient from 'openapi-fetch';
import ky from 'ky2';
export async function run(baseUrl) {
  const c = createClient({
    baseUrl,
    fetch: ky.create({ retry: { limit: 2 }, timeout: 10000, throwHttpErrors: false }),
  });
  const { data: products } = await c.GET('/products', { params: { query: { limit: 10 } } });
  const { data: cart } = await c.POST('/carts', { body: {} });
  return c.POST('/carts/{id}/items', {
    params: { path: { id: cart.id } },
    body: { variant_id: products.data[0].variant_id, quantity: 1 },
  });
}
