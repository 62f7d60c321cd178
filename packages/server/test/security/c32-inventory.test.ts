import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractVersion, operations } from '@hamlet/sdk/contract';
import description from '../../../sdk/contract/openapi.json' with { type: 'json' };
import { createApp } from '../../src/app.js';
import { supportedVersions } from '../../src/http/version.js';
import { openShop, type TestShop } from '../support.js';

let shop: TestShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const methods = ['get', 'put', 'post', 'patch', 'delete'];

describe('C32: inventory', () => {
  it('answers each operation of the contract, and no other method at its address', async () => {
    const known = new Set(Object.values(operations).map(({ method, path }) => `${method} ${path}`));
    for (const [path, item] of Object.entries(description.paths)) {
      for (const method of methods) {
        const address = path.replaceAll(/\{\w+\}/g, shop.newId());
        const { status, headers, body } = await shop.ask(method.toUpperCase(), address);
        const documented = method in item;
        expect([method, path, status === 405]).toEqual([method, path, !documented]);
        expect(known.has(`${method.toUpperCase()} ${path}`)).toBe(documented);
        if (!documented)
          expect([body.code, headers.get('Allow')?.includes('OPTIONS')]).toEqual([
            'method_not_allowed',
            true,
          ]);
      }
    }
  });

  it.each([
    '/',
    '/admin',
    '/openapi.json',
    '/metrics',
    '/products/',
    '/operator',
    '/..%2foperator',
    '/%00',
    '/%E0%A4%A',
    '//store',
  ])('knows no %s', async (path) => {
    const { status, body } = await shop.asBuyer('GET', `http://shop.test${path}`);
    expect([status, body.code]).toEqual([404, 'not_found']);
  });

  it('answers HEAD like GET, without a body', async () => {
    const { status, headers, body } = await shop.asBuyer('HEAD', '/store');
    expect([status, body]).toEqual([200, undefined]);
    expect(headers.get('ETag')).toBe((await shop.asBuyer('GET', '/store')).headers.get('ETag'));
  });

  it('speaks the contract’s own version', async () => {
    expect(supportedVersions).toContain(contractVersion);
    expect((await shop.asBuyer('GET', '/store', { query: { version: contractVersion } })).status).toBe(200);
  });

  it.each(['2999-01-01', 'newest', '2026-11-23T00:00'])(
    'refuses version %s, which never was',
    async (version) => {
      const refusal = await shop.asBuyer('GET', '/store', { query: { version } });
      expect([refusal.status, refusal.body.code]).toEqual([400, 'unsupported_version']);
    },
  );

  it('answers 410 to a version that was removed, at every operation', async () => {
    const app = createApp({ db: shop.db, clock: shop.clock, versions: ['2027-03-01', '2028-01-01'] });
    for (const { method, path } of Object.values(operations)) {
      const address = `http://shop.test${path.replaceAll(/\{\w+\}/g, shop.newId())}?version=2026-11-23`;
      const response = await app.fetch(new Request(address, { method }));
      expect([path, response.status, (await response.json()).code]).toEqual([path, 410, 'version_removed']);
    }
    const between = await app.fetch(new Request('http://shop.test/health?version=2027-05-05'));
    expect(between.status).toBe(400);
  });
});
