import swell from 'swell-js';
export async function run(store, key) {
  swell.init(store, key);
  const products = await swell.products.list({ limit: 10 });
  await swell.cart.get();
  return swell.cart.addItem({ product_id: products.results[0].id, quantity: 1 });
}
