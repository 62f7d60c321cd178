import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import { policy } from '../../src/http/policy.js';
import { openShop, type TestShop } from '../support.js';

// What a real browser makes of these headers is tested from the partner's page.

const exposed =
  'ETag, Retry-After, Date, RateLimit, RateLimit-Policy, Idempotent-Replayed, Location, X-Request-Id';
const listed = 'https://paper.example';

let shop: TestShop;
let listKey: string;
beforeAll(async () => {
  shop = await openShop();
  const body = { kind: 'publishable', name: 'Paper', origins: [listed, 'http://127.0.0.1:4010'] };
  listKey = (await shop.asOperator('POST', '/operator/keys', { body })).body.key;
});
afterAll(() => shop.close());

const cors = (headers: Headers) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
const from = (origin: string, key: string) => ({ query: { key }, headers: { Origin: origin } });

describe('C17: which pages may ask', () => {
  it('lets any page ask with a key without an origin list, and exposes what a client needs', async () => {
    const { headers } = await shop.ask('GET', '/store', from('https://anyone.example', shop.publishableKey));
    expect(cors(headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': exposed,
    });
    expect(headers.get('Vary')).toBe('Accept-Language');
  });

  it('answers a listed origin by its name, and says that the answer depends on it', async () => {
    const { headers } = await shop.ask('GET', '/store', from(listed, listKey));
    expect(headers.get('Access-Control-Allow-Origin')).toBe(listed);
    expect(headers.get('Vary')).toContain('Origin');
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it.each([
    'https://paper.example.evil.example',
    'https://evilpaper.example',
    'http://paper.example',
    'https://paper.example:8443',
    'https://PAPER.example.',
    'null',
    '',
  ])('gives the look-alike %j nothing', async (origin) => {
    const { headers } = await shop.ask('GET', '/store', from(origin, listKey));
    expect(cors(headers)).toEqual({});
    expect(headers.get('Vary')).toContain('Origin');
  });

  it('tells a page why it was refused', async () => {
    const { status, headers } = await shop.ask('GET', '/store', {
      headers: { Origin: 'https://anyone.example' },
    });
    expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([401, '*']);
  });

  it('answers the preflight of a write for two hours', async () => {
    const path = `/carts/${shop.newId()}/lines/${shop.newId()}`;
    const { status, headers } = await shop.ask('OPTIONS', path, from(listed, listKey));
    expect(status).toBe(204);
    expect(cors(headers)).toEqual({
      'access-control-allow-origin': listed,
      'access-control-allow-methods': 'PUT, DELETE',
      'access-control-allow-headers': 'Authorization, Idempotency-Key, If-Match, Content-Type',
      'access-control-max-age': '7200',
    });
    expect(cors((await shop.ask('OPTIONS', path, from('https://evil.example', listKey))).headers)).toEqual(
      {},
    );
  });

  it('gives no page an operator’s operation', async () => {
    const secret = (Object.keys(operations) as OperationId[]).filter((id) => policy[id] === 'secret');
    for (const id of secret) {
      const { method, path } = operations[id];
      const address = path.replaceAll(/\{\w+\}/g, shop.newId());
      const headers = { Origin: listed };
      for (const verb of [method, 'OPTIONS']) {
        const answer = await shop.ask(verb, address, { headers, bearer: shop.secretKey });
        expect([id, verb, cors(answer.headers)]).toEqual([id, verb, {}]);
      }
    }
    expect(
      cors((await shop.ask('GET', '/operator/nothing', { headers: { Origin: listed } })).headers),
    ).toEqual({});
  });
});
