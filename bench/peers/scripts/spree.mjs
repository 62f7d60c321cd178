import { createClient } from '@spree/sdk';
export async function run(baseUrl, publishableKey) {
  const client = createClient({ baseUrl, publishableKey });
  const products = await client.products.list({ limit: 10, expand: ['variants'] });
  const cart = await client.carts.create();
  return client.carts.items.create(
    cart.id,
    { variant_id: products.data[0].default_variant_id, quantity: 1 },
    { spreeToken: cart.token, idempotencyKey: crypto.randomUUID() },
  );
}
