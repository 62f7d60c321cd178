import type { APIRequestContext, Page } from '@playwright/test';
import { buyerToken, idSource, webRandom } from '@hamlet/sdk';
import { servePages, type Served } from './support/pages.js';
import { api, operator, publishableKey, secretKey } from './support/sandbox.js';
import { expect, test } from './support/test.js';

const newId = idSource(Date.now, webRandom);

let served: Served;
test.beforeAll(async () => {
  served = await servePages('e2e/pages');
});
test.afterAll(() => served.close());

/** The headers that the contract promises to pages on other origins. */
const exposed = [
  'ETag',
  'Retry-After',
  'Date',
  'RateLimit',
  'RateLimit-Policy',
  'Idempotent-Replayed',
  'Location',
  'X-Request-Id',
];

test.describe('C17: which page may read what', () => {
  test('a page on another origin reads every header that an answer carries', async ({ page }) => {
    await page.goto(served.address);
    const lists = await headersOf(page, `/products?key=${publishableKey}&limit=1`);
    expect(lists['etag']).toMatch(/^"/);
    expect(Date.parse(lists['date'] ?? '')).toBeGreaterThan(0);
    expect(lists['x-request-id']).toBeTruthy();

    const cart = { id: newId(), orderId: newId(), lines: [] };
    const init = {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': newId(),
        Authorization: `Bearer ${buyerToken(webRandom)}`,
      },
      body: JSON.stringify(cart),
    };
    const created = await headersOf(page, `/carts?key=${publishableKey}`, init);
    expect(created).toMatchObject({ status: '201', location: expect.stringContaining(cart.id) });
    const replayed = await headersOf(page, `/carts?key=${publishableKey}`, init);
    expect(replayed).toMatchObject({ status: '201', 'idempotent-replayed': 'true' });
  });

  test('all promised headers are named on every answer, refusals too', async ({ request }) => {
    for (const path of [
      `/products?key=${publishableKey}`,
      '/products',
      `/products?key=${publishableKey}&limit=x`,
    ]) {
      const answer = await request.get(api + path, { headers: { Origin: 'https://partner.example' } });
      const named = answer.headers()['access-control-expose-headers'] ?? '';
      expect(named.split(/,\s*/), path).toEqual(exposed);
    }
  });

  test('a key without a list of origins answers any page, without credentials', async ({ request }) => {
    const headers = await corsOf(request, publishableKey, 'https://anybody.example');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  test('a key with a list answers the pages on it, and no look-alike', async ({
    page,
    request,
    complaints,
  }) => {
    const origin = new URL(served.address).origin;
    const key = await keyFor('https://shop.example', origin);
    const listed = await corsOf(request, key, 'https://shop.example');
    expect(listed['access-control-allow-origin']).toBe('https://shop.example');
    expect(listed['vary']).toContain('Origin');

    const lookAlikes = [
      'https://shop.example.evil.example',
      'https://evil-shop.example',
      'https://evil.shop.example',
      'http://shop.example',
      'https://shop.example:8443',
      'https://shop.exampl',
      'https://shopXexample',
      'null',
    ];
    for (const lookAlike of lookAlikes) {
      const headers = await corsOf(request, key, lookAlike);
      expect(headers, lookAlike).not.toHaveProperty('access-control-allow-origin');
      expect(headers['vary'], lookAlike).toContain('Origin');
    }

    // The same in a browser: the listed page reads, the same page under another name does not.
    await page.goto(served.address);
    expect(await headersOf(page, `/store?key=${key}`)).toMatchObject({ status: '200' });
    await page.goto(served.address.replace('127.0.0.1', 'localhost'));
    await expect(headersOf(page, `/store?key=${key}`)).rejects.toThrow('Failed to fetch');
    // A browser with one cache for both names has the listed page's answer validated, and finds the other's name in it.
    expect(complaints.splice(0).join('\n')).toMatch(
      /blocked by CORS policy: (?:No 'Access-Control-Allow-Origin' header|.* that is not equal to the supplied origin)/,
    );
  });

  test('nothing that needs a secret key answers a page', async ({ page, request, complaints }) => {
    const headers = { Origin: 'https://partner.example', Authorization: `Bearer ${secretKey}` };
    const answer = await request.get(`${api}/operator/orders`, { headers });
    expect(answer.status()).toBe(200);
    expect(Object.keys(answer.headers()).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    const preflight = await request.fetch(`${api}/operator/orders`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://partner.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(Object.keys(preflight.headers()).filter((name) => name.startsWith('access-control-'))).toEqual([]);

    await page.goto(served.address);
    await expect(
      headersOf(page, '/operator/orders', { headers: { Authorization: headers.Authorization } }),
    ).rejects.toThrow('Failed to fetch');
    expect(complaints.splice(0).join('\n')).toContain('blocked by CORS policy');
  });
});

/** What a page sends. */
interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What a page's own script can read of an answer's headers. */
const headersOf = (page: Page, path: string, init: Sent = {}): Promise<Record<string, string>> =>
  page.evaluate(
    async ([url, init]) => {
      const response = await fetch(url, init);
      return { status: String(response.status), ...Object.fromEntries(response.headers) };
    },
    [api + path, init] as const,
  );

async function corsOf(request: APIRequestContext, key: string, origin: string) {
  const answer = await request.get(`${api}/store?key=${key}`, { headers: { Origin: origin } });
  expect(answer.status(), origin).toBe(200);
  return answer.headers();
}

/** A new publishable key for some origins. */
async function keyFor(...origins: string[]): Promise<string> {
  const { key } = await operator.keys.create({ kind: 'publishable', name: 'C17', origins });
  return key!;
}
