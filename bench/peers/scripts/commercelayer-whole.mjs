import { CommerceLayer } from '@commercelayer/sdk/bundle';
export async function run(organization, accessToken) {
  const cl = CommerceLayer({ organization, accessToken });
  const skus = await cl.skus.list({ pageSize: 10 });
  const order = await cl.orders.create({});
  return cl.line_items.create({
    quantity: 1,
    sku_code: skus[0].code,
    order: cl.orders.relationship(order.id),
  });
}
