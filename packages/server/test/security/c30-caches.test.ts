import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestShop } from '../support.js';
import { openVillage, type Village } from '../village.js';

let shop: TestShop;
let village: Village;
beforeAll(async () => {
  village = await openVillage();
  ({ shop } = village);
});
afterAll(() => shop.close());

describe('C30: caches', () => {
  it('lets no cache keep carts, orders, keys, records or problems', async () => {
    const { token, order } = await village.basket(await village.offer(10), 2, await village.run(24));
    const headers = { 'Idempotency-Key': order.id };
    const answers = [
      await shop.asBuyer('GET', `/carts/${order.cartId}`, { bearer: token }),
      await shop.asBuyer('POST', '/orders', { bearer: token, body: order, headers }),
      await shop.asBuyer('POST', '/orders', { bearer: token, body: order, headers }),
      await shop.asBuyer('GET', `/orders/${order.id}`, { bearer: token }),
      await shop.asOperator('GET', '/operator/orders'),
      await shop.asOperator('GET', '/operator/keys'),
      await shop.asOperator('GET', '/operator/store'),
      await shop.asBuyer('GET', `/products/${shop.newId()}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 201, 200, 200, 200, 200, 404]);
    for (const { headers } of answers) expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('lets a cache keep public reads if it asks each time', async () => {
    for (const path of [
      '/store',
      '/products',
      `/products/${village.productId}`,
      '/hubs',
      `/hubs/${village.villageId}`,
    ]) {
      const { headers } = await shop.asBuyer('GET', path);
      expect([path, headers.get('Cache-Control')]).toEqual([path, 'public, no-cache']);
      expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{32}"$/);
    }
  });

  it('takes no address from Host or X-Forwarded headers', async () => {
    const poison = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'gopher',
      'X-Original-URL': '/operator/store',
      'X-Rewrite-URL': '/operator/store',
      Forwarded: 'host=evil.example',
    };
    const clean = await shop.asBuyer('GET', '/store');
    const poisoned = await shop.asBuyer('GET', '/store', { headers: poison });
    expect(poisoned.body).toEqual(clean.body);
    expect(poisoned.headers.get('ETag')).toBe(clean.headers.get('ETag'));
    const body = { id: shop.newId(), orderId: shop.newId() };
    const cart = await shop.asBuyer('POST', '/carts', { bearer: shop.newToken(), body, headers: poison });
    expect(cart.headers.get('Location')).toBe(`/carts/${body.id}`);
    expect(JSON.stringify([...cart.headers])).not.toContain('evil');
  });
});
