import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from './databases.js';
import { openVillage, type Village } from './village.js';

describe.each(databases)('on %s', (database) => {
  let village: Village;
  beforeAll(async () => void (village = await openVillage(database)));
  afterAll(() => village?.shop.close());

  const stockOf = async (offerId: string) => {
    const { value } = await village.operator.offers.get(offerId);
    return value.supply - value.sold;
  };

  test('orders of the same goods, put in in any order, wait for each other and all go', async () => {
    const runId = await village.run(24);
    const goods = [await village.offer(100), await village.offer(100), await village.offer(100)];
    const { carts, orders } = village.device();
    const baskets = await Promise.all(
      Array.from({ length: 48 }, async (_, n) => {
        const turned = n % 2 ? goods : goods.toReversed();
        const lines = turned.map((offerId, i) => ({ offerId, quantity: i + 1 }));
        const token = village.shop.newToken();
        const ids = { id: village.shop.newId(), orderId: village.shop.newId() };
        const { value } = await carts.create({ ...ids, hubId: village.villageId, runId, lines }, { token });
        return { token, cart: value };
      }),
    );
    const placed = await Promise.all(
      baskets.map(({ token, cart }) =>
        orders.place(
          {
            id: cart.orderId,
            cartId: cart.id,
            hubId: village.villageId,
            buyer: { name: 'Li Na' },
            payment: { method: 'cash_at_hub' },
            seen: { total: cart.total, runId },
          },
          { token },
        ),
      ),
    );
    expect(placed.map(({ value }) => value.lines.length)).toEqual(placed.map(() => 3));
    // Half of them took 1, 2 and 3, the others 3, 2 and 1: 2 of each on average, but never more than there was.
    expect(await Promise.all(goods.map(stockOf))).toEqual([4, 4, 4]);
  });
});
