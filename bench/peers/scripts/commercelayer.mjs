import CommerceLayer, { skus, orders, line_items } from '@commercelayer/sdk';
export async function run(organization, accessToken) {
  CommerceLayer({ organization, accessToken });
  const list = await skus.list({ pageSize: 10 });
  const order = await orders.create({});
  return line_items.create({ quantity: 1, sku_code: list[0].code, order: orders.relationship(order.id) });
}
