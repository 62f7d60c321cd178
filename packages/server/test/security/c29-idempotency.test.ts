import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/node/serve.js';
import { databases } from '../databases.js';
import { openShop, storeSettings, type TestShop } from '../support.js';

describe.each(databases)('C29: keys of writes on %s', (database) => {
  let shop: TestShop;
  beforeAll(async () => {
    shop = await openShop({ database });
  });
  afterAll(() => shop.close());

  const newCart = () => ({ id: shop.newId(), orderId: shop.newId(), lines: [] });
  const createCart = (token: string, key: string, body: object) =>
    shop.asBuyer('POST', '/carts', { bearer: token, body, headers: { 'Idempotency-Key': key } });

  it('replays the first answer, byte for byte, to whoever sent it', async () => {
    const [token, body] = [shop.newToken(), newCart()];
    const first = await createCart(token, 'first', body);
    expect([first.status, first.headers.get('Idempotent-Replayed')]).toEqual([201, null]);
    const again = await createCart(token, 'first', { lines: [], orderId: body.orderId, id: body.id });
    expect([again.status, again.headers.get('Idempotent-Replayed')]).toEqual([201, 'true']);
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
    for (const header of ['ETag', 'Location', 'Content-Type', 'Content-Language', 'Cache-Control']) {
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    }
  });

  it('gives another buyer who sends the same key nothing of it', async () => {
    const body = newCart();
    await createCart(shop.newToken(), 'shared', body);
    const stranger = await createCart(shop.newToken(), 'shared', newCart());
    expect([stranger.status, stranger.headers.get('Idempotent-Replayed')]).toEqual([201, null]);
    expect(stranger.body.id).not.toBe(body.id);
  });

  it('gives another store nothing of it', async () => {
    const other = await shop.anotherStore('other');
    const headers = { 'Idempotency-Key': 'settings' };
    await shop.asOperator('PUT', '/operator/store', { body: storeSettings, headers });
    const put = await shop.ask('PUT', '/operator/store', {
      bearer: other.secretKey,
      body: storeSettings,
      headers,
    });
    expect([put.body.slug, put.headers.get('Idempotent-Replayed')]).toEqual(['other', null]);
  });

  it('refuses the same key with another body or another address', async () => {
    const token = shop.newToken();
    const body = newCart();
    await createCart(token, 'once', body);
    const otherBody = await createCart(token, 'once', newCart());
    expect([otherBody.status, otherBody.body.code]).toEqual([422, 'idempotency_key_reused']);
    const otherAddress = await shop.asBuyer('DELETE', `/carts/${body.id}/lines/${shop.newId()}`, {
      bearer: token,
      headers: { 'Idempotency-Key': 'once' },
    });
    expect([otherAddress.status, otherAddress.body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('keeps no refusal: the same key may come again with a body that is right', async () => {
    const headers = { 'Idempotency-Key': 'mended' };
    const put = (body: object) => shop.asOperator('PUT', '/operator/store', { body, headers });
    expect((await put({ ...storeSettings, timeZone: 'Asia/Nowhere' })).status).toBe(422);
    const right = await put(storeSettings);
    expect([right.status, right.headers.get('Idempotent-Replayed')]).toEqual([200, null]);
  });

  it('forgets a key after a month', async () => {
    const headers = { 'Idempotency-Key': 'monthly' };
    const put = (body: object) => shop.asOperator('PUT', '/operator/store', { body, headers });
    await put(storeSettings);
    shop.clock.advance(30 * 24 * 3_600_000);
    expect((await put(storeSettings)).headers.get('Idempotent-Replayed')).toBe('true');
    shop.clock.advance(2 * 24 * 3_600_000);
    const later = await put({ ...storeSettings, links: [] });
    expect([later.status, later.headers.get('Idempotent-Replayed')]).toEqual([200, null]);
    expect((await put({ ...storeSettings, links: [] })).headers.get('Idempotent-Replayed')).toBe('true');
  });

  it('does a write once when it arrives many times at once', async () => {
    const [token, body] = [shop.newToken(), newCart()];
    const answers = await Promise.all(Array.from({ length: 12 }, () => createCart(token, 'burst', body)));
    const done = answers.filter(
      ({ status, headers }) => status === 201 && !headers.get('Idempotent-Replayed'),
    );
    const others = answers.filter((answer) => !done.includes(answer));
    expect(done).toHaveLength(1);
    for (const { status, headers, body } of others) {
      if (status === 201) expect(headers.get('Idempotent-Replayed')).toBe('true');
      else expect([status, body.code, headers.get('Retry-After')]).toEqual([409, 'in_flight', '1']);
    }
  });

  it.each([
    ['missing', undefined, 'idempotency_key_missing'],
    ['empty', '', 'idempotency_key_invalid'],
    ['of 256 characters', 'k'.repeat(256), 'idempotency_key_invalid'],
    ['of a megabyte', 'k'.repeat(1_000_000), 'idempotency_key_invalid'],
    ['with a blank', 'a b', 'idempotency_key_invalid'],
  ])('refuses a key that is %s', async (_, key, code) => {
    const request = new Request('http://shop.test/operator/store', {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${shop.secretKey}`,
        'Content-Type': 'application/json',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      body: JSON.stringify(storeSettings),
    });
    const response = await shop.fetch(request);
    expect([response.status, (await response.json()).code]).toEqual([400, code]);
  });

  it('answers 431 to a key of a megabyte over HTTP', async () => {
    const serving = await serve(shop.app, { port: 0 });
    const response = await fetch(`${serving.api}/operator/store`, {
      method: 'PUT',
      headers: { 'Idempotency-Key': 'k'.repeat(1_000_000) },
    }).catch((error: unknown) => error);
    // The server answers and closes while the client is still sending: some clients see only the closing.
    if (response instanceof Response) expect(response.status).toBe(431);
    else expect(response).toBeInstanceOf(TypeError);
    await serving.close();
  });
});
