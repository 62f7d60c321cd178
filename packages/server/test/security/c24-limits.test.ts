import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from '../../src/node/serve.js';
import { openShop, storeSettings, type TestShop } from '../support.js';

let shop: TestShop;
let serving: Serving;
beforeAll(async () => {
  shop = await openShop();
  serving = await serve(shop.app, { port: 0, requestTimeout: 400 });
});
afterAll(async () => {
  await serving.close();
  await shop.close();
});

const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('C24: limits', () => {
  it('takes a body of 64 KB and no more', async () => {
    const fill = (size: number) => {
      const body = JSON.stringify({ ...storeSettings, names: { en: 'Valley' }, note: '' });
      return body.replace('"note":""', `"note":"${'x'.repeat(size - body.length)}"`);
    };
    const put = (size: number) => shop.asOperator('PUT', '/operator/store', { body: fill(size) });
    expect((await put(65_536)).body.errors[0]).toMatchObject({ pointer: '/note', code: 'unknown_property' });
    const refusal = await put(65_537);
    expect([refusal.status, refusal.body.code]).toEqual([413, 'body_too_large']);
  });

  it('stops reading a body without a length at 64 KB', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 16_384;
        controller.enqueue(new Uint8Array(16_384).fill(32));
        if (sent > 10_000_000) controller.close();
      },
    });
    const request = new Request('http://shop.test/operator/store', {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${shop.secretKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'a',
      },
      body,
      duplex: 'half',
    } as RequestInit);
    const response = await shop.app.fetch(request);
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(200_000);
  });

  it('takes 32 levels and no more, whatever stands in strings', async () => {
    const put = (body: string) => shop.asOperator('PUT', '/operator/store', { body });
    expect((await put(nested(33))).body.errors[0].code).toBe('too_deep');
    expect((await put(nested(32_000))).body.errors[0].code).toBe('too_deep');
    expect((await put(nested(32))).body.errors[0].code).toBe('type');
    expect((await put(JSON.stringify({ a: `\\"${'['.repeat(100)}` }))).body.errors[0].code).not.toBe(
      'too_deep',
    );
  });

  it('gives pages of 100 rows and no more', async () => {
    const list = (limit: string) => shop.asBuyer('GET', '/products', { query: { limit } });
    expect((await list('100')).status).toBe(200);
    for (const limit of ['101', '0', '-1', '1.5', '1e2', '', '0x10', '99999999999999999999']) {
      const refusal = await list(limit);
      expect([limit, refusal.status, refusal.body.errors[0].pointer]).toEqual([limit, 400, '/limit']);
    }
  });

  it('answers 431 to headers above 8 KB', async () => {
    const response = await fetch(`${serving.api}/health`, { headers: { 'X-Long': 'x'.repeat(9_000) } });
    expect(response.status).toBe(431);
  });

  it.each([
    ['headers', 'GET /health HTTP/1.1\r\nHost: shop.test\r\n'],
    [
      'body',
      'POST /carts?key=KEY HTTP/1.1\r\nHost: shop.test\r\nAuthorization: Bearer TOKEN\r\n' +
        'Idempotency-Key: slow\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    ],
  ])('cuts off a client that sends its %s too slowly', async (_, text) => {
    const socket = connect(Number(new URL(serving.api).port), '127.0.0.1');
    const began = performance.now();
    const said = await new Promise<string>((resolve, reject) => {
      let said = '';
      socket.on('data', (data) => (said += data));
      socket.on('error', reject);
      socket.on('close', () => resolve(said));
      socket.write(text.replace('KEY', shop.publishableKey).replace('TOKEN', shop.newToken()));
    });
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(shop.log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
