import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import { validators } from '../../src/contract/generated/validators.mjs';
import { policy } from '../../src/http/policy.js';
import { arbitraryOf, nearly } from '../arbitrary.js';
import { bodyOf, parametersOf } from '../request-schemas.js';
import type { Ask, TestShop } from '../support.js';
import { openVillage, type Basket, type Village } from '../village.js';

// Requests made from the contract, for each operation: some fit it, some nearly do. Every answer is held against the contract
// by the shop's fetch, which also throws on 500.

const ids = Object.keys(operations) as OperationId[];
const runs = Number(process.env['HAMLET_FUZZ_RUNS'] ?? 40);

let village: Village;
let shop: TestShop;
let basket: Basket;
let known: string[];
beforeAll(async () => {
  village = await openVillage();
  ({ shop } = village);
  const [offerId, runId] = [await village.offer(1_000), await village.run(24)];
  basket = await village.basket(offerId, 2, runId);
  const placed = await village.basket(offerId, 1, runId);
  await village.place(placed);
  const { categoryId, productId, jarId, countyId, villageId, routeId } = village;
  const { order } = basket;
  const records = [categoryId, productId, jarId, countyId, villageId, routeId, offerId, runId];
  known = [...records, order.id, order.cartId, placed.order.id, shop.newId(), shop.newId()];
});
afterAll(() => shop.close());

/** A request of an operation: each part fits, or only nearly. */
function requests(id: OperationId): fc.Arbitrary<{ path: string; ask: Ask }> {
  const body = bodyOf(id);
  const parameters = parametersOf(id);
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query' && !['key', 'version'].includes(one.name));
  const query = fc.record(
    Object.fromEntries(inQuery.map(({ name, schema }) => [name, arbitraryOf(schema, known)])),
    { requiredKeys: inQuery.filter(({ required }) => required).map(({ name }) => name) },
  );
  return fc.record({
    path: fc
      .tuple(
        ...inPath.map(({ schema }) =>
          fc.oneof(
            { weight: 9, arbitrary: arbitraryOf(schema, known) },
            { weight: 1, arbitrary: fc.string({ minLength: 1 }) },
          ),
        ),
      )
      .map((values) => {
        const rest = values.values();
        return operations[id].path.replaceAll(/\{\w+\}/g, () =>
          encodeURIComponent(String(rest.next().value)),
        );
      }),
    ask: fc.record({
      query: fc.oneof({ weight: 3, arbitrary: query }, { weight: 1, arbitrary: nearly(query) }).map(texts),
      body: body
        ? fc.oneof(arbitraryOf(body, known), nearly(arbitraryOf(body, known)), fc.jsonValue())
        : fc.constant(undefined),
      headers: fc.record(
        {
          'If-Match': fc.constantFrom('"1"', '"2"', '*', 'W/"1"', '"x', ''),
          'Accept-Language': fc.constantFrom('fr', 'zh, en;q=0.5', ';;;', '*', 'q=1;,'),
          'If-None-Match': fc.constantFrom('*', '"1"', ''),
        },
        { requiredKeys: [] },
      ),
    }),
  }) as fc.Arbitrary<{ path: string; ask: Ask }>;
}

const texts = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(Object(query) as object).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );

/** Whether the contract takes this body; a copy, since defaults are filled in. A text is sent as it is: an empty one is no body. */
function fits(id: OperationId, body: unknown): boolean {
  const validate = validators[id].body;
  return body === undefined || body === '' || !validate || validate(structuredClone(body));
}

async function send(id: OperationId, path: string, ask: Ask) {
  const { method } = operations[id];
  if (policy[id] === 'secret') return shop.asOperator(method, path, ask);
  if (policy[id] === 'anyone') return shop.ask(method, path, ask);
  return shop.asBuyer(method, path, policy[id] === 'buyer' ? { ...ask, bearer: basket.token } : ask);
}

describe('C28: errors', () => {
  // Whatever ends keys would end the test.
  it.each(ids.filter((id) => !['revokeKey', 'rotateKey'].includes(id)))(
    '%s answers by the contract, whatever comes',
    async (id) => {
      await fc.assert(
        fc.asyncProperty(requests(id), async ({ path, ask }) => {
          const { status, headers, body } = await send(id, path, ask);
          expect(status).toBeLessThan(500);
          if (!fits(id, ask.body)) expect(status).toBe(400);
          if (status < 400) return;
          expect(headers.get('Content-Type')).toBe('application/problem+json');
          expect(JSON.stringify(body)).not.toMatch(
            /\bat .*:\d+:\d+|select .* from|insert into|node_modules|drizzle|pglite/i,
          );
        }),
        { numRuns: runs },
      );
    },
  );

  it('writes nothing when it refuses', async () => {
    const state = async () => {
      const lists = ['/operator/orders', '/operator/runs', '/operator/keys', '/operator/store'];
      const buyers = ['/products', '/hubs', '/categories'];
      return JSON.stringify(
        [
          ...(await Promise.all(lists.map((path) => shop.asOperator('GET', path)))),
          ...(await Promise.all(buyers.map((path) => shop.asBuyer('GET', path)))),
        ].map(({ body }) => body),
      );
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ids).chain((id) => requests(id).map((request) => ({ id, ...request }))),
        async ({ id, path, ask }) => {
          const before = await state();
          if (['revokeKey', 'rotateKey'].includes(id)) return;
          const { status } = await send(id, path, ask);
          if (status >= 400) expect(await state()).toBe(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['text that is no JSON', '{"names":', 'malformed_json'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'malformed_json'],
    ['NUL in a text', '{"names":{"en":"a\\u0000b"},"position":1}', 'invalid_request'],
    ['half of a surrogate pair', '{"names":{"en":"\\ud800"},"position":1}', 'invalid_request'],
  ])('refuses %s', async (_, body, code) => {
    const request = new Request(`http://shop.test/operator/categories/${shop.newId()}`, {
      method: 'PUT',
      headers: {
        Authorization: `Bearer ${shop.secretKey}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': shop.newId(),
      },
      body,
    });
    const response = await shop.fetch(request);
    expect([response.status, (await response.json()).code]).toEqual([400, code]);
  });

  it('refuses a body of another kind, and one where none belongs', async () => {
    const path = `/operator/categories/${shop.newId()}`;
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      '',
    ]) {
      const ask = { body: '{}', headers: { 'Content-Type': type } };
      const refusal = await shop.asOperator('PUT', path, ask);
      expect([type, refusal.status, refusal.body.code]).toEqual([type, 415, 'unsupported_media_type']);
    }
    const archive = await shop.asOperator('POST', `${path}/archive`, { body: {} });
    expect([archive.status, archive.body.errors[0].code]).toEqual([400, 'body_not_allowed']);
  });

  it('says of each bad field where it is, what is wrong and what to do', async () => {
    const body = { names: { en: '' }, position: 'first', shelf: 1 };
    const refusal = await shop.asOperator('PUT', '/operator/categories/7', {
      body,
      query: { colour: 'red' },
    });
    expect(refusal.body.errors).toEqual([
      expect.objectContaining({ in: 'path', pointer: '/categoryId', code: 'pattern' }),
      {
        in: 'query',
        pointer: '/colour',
        code: 'unknown_parameter',
        detail: 'The contract has no such parameter. Leave it out.',
      },
    ]);
    const again = await shop.asOperator('PUT', `/operator/categories/${shop.newId()}`, { body });
    expect(again.body.errors).toEqual([
      {
        in: 'body',
        pointer: '/shelf',
        code: 'unknown_property',
        detail: 'The contract has no such property. Leave it out.',
      },
      { in: 'body', pointer: '/names/en', code: 'minLength', detail: 'Must have 1 characters or more.' },
      { in: 'body', pointer: '/position', code: 'type', detail: 'Must be integer.' },
    ]);
  });
});
