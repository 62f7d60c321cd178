import Client from 'shopify-buy';
export async function run(domain, storefrontAccessToken) {
  const client = Client.buildClient({ domain, storefrontAccessToken, apiVersion: '2025-01' });
  const products = await client.product.fetchAll(10);
  const checkout = await client.checkout.create();
  return client.checkout.addLineItems(checkout.id, [{ variantId: products[0].variants[0].id, quantity: 1 }]);
}
