import Medusa from '@medusajs/js-sdk';
export async function run(baseUrl, publishableKey, region_id) {
  const sdk = new Medusa({ baseUrl, publishableKey });
  const { products } = await sdk.store.product.list({ limit: 10, fields: '*variants' });
  const { cart } = await sdk.store.cart.create({ region_id });
  return sdk.store.cart.createLineItem(cart.id, { variant_id: products[0].variants[0].id, quantity: 1 });
}
