import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations, type OperationId } from '@hamlet/sdk/contract';
import description from '../../../sdk/contract/openapi.json' with { type: 'json' };
import { policy } from '../../src/http/policy.js';
import { arbitraryOf } from '../arbitrary.js';
import { bodyOf, parametersOf, resolved, type Schema } from '../request-schemas.js';
import type { TestShop } from '../support.js';
import { openVillage, type Village } from '../village.js';

let village: Village;
let shop: TestShop;
beforeAll(async () => {
  village = await openVillage();
  ({ shop } = village);
});
afterAll(() => shop.close());

const ids = Object.keys(operations) as OperationId[];
const withBody = ids.filter((id) => bodyOf(id));
const smuggled = [
  'price',
  'status',
  'hub_id',
  'role',
  'stock',
  'storeId',
  'sold',
  'revision',
  'tokenHash',
  'total',
];

describe('C3: properties', () => {
  it.each(withBody)('%s refuses a property that the contract does not give it', async (id) => {
    const [body] = fc.sample(arbitraryOf(bodyOf(id)!, [shop.newId()]), { numRuns: 1, seed: 7 });
    const extra = smuggled.filter((name) => !(name in (resolved(bodyOf(id)!).properties ?? {})));
    const { method, path } = operations[id];
    const address = path.replaceAll(/\{\w+\}/g, shop.newId());
    for (const name of extra) {
      const ask = { body: { ...(body as object), [name]: 1 } };
      const refusal =
        policy[id] === 'secret'
          ? await shop.asOperator(method, address, ask)
          : await shop.asBuyer(method, address, { ...ask, bearer: shop.newToken() });
      expect(refusal.status).toBe(400);
      expect(refusal.body.errors).toContainEqual(
        expect.objectContaining({ pointer: `/${name}`, code: 'unknown_property' }),
      );
    }
  });

  it('refuses to change price, stock or state of a cart', async () => {
    const { token, order } = await village.basket(await village.offer(5), 1, await village.run(24));
    for (const [name, value] of Object.entries({
      price: 1,
      status: 'placed',
      hub_id: 'x',
      role: 'admin',
      stock: 9,
      lines: [],
    })) {
      const refusal = await shop.asBuyer('PATCH', `/carts/${order.cartId}`, {
        bearer: token,
        body: { hubId: village.villageId, [name]: value },
        headers: { 'If-Match': '*' },
      });
      expect([name, refusal.status, refusal.body.errors[0].pointer]).toEqual([name, 400, `/${name}`]);
    }
  });

  it('takes no property twice removed: objects within a body are closed too', () => {
    const open: string[] = [];
    const look = (schema: Schema, at: string, seen: readonly Schema[]) => {
      const own = resolved(schema);
      if (seen.includes(own)) return;
      if (own.properties && own.additionalProperties !== false) open.push(at);
      for (const [name, each] of Object.entries(own.properties ?? {}))
        look(each, `${at}/${name}`, [...seen, own]);
      for (const each of [own.items, ...(own.anyOf ?? [])]) if (each) look(each, `${at}/-`, [...seen, own]);
    };
    for (const id of withBody) look(bodyOf(id)!, id, []);
    expect(open).toEqual([]);
  });

  it('has nobody’s name or phone in what a publishable key alone reads', () => {
    const personal: string[] = [];
    const look = (schema: Schema, at: string, seen: readonly Schema[]) => {
      const own = resolved(schema);
      if (seen.includes(own)) return;
      for (const [name, each] of Object.entries(own.properties ?? {})) {
        if (['buyer', 'collector', 'tokenHash', 'code'].includes(name) && !/Hub|hub/.test(at))
          personal.push(`${at}/${name}`);
        look(each, `${at}/${name}`, [...seen, own]);
      }
      for (const each of [own.items, ...(own.anyOf ?? [])]) if (each) look(each, at, [...seen, own]);
    };
    for (const id of ids.filter((each) => policy[each] === 'publishable')) {
      const { method, path } = operations[id];
      const item = description.paths[path] as unknown as Record<
        string,
        { responses: Record<string, { content: Record<string, { schema: Schema }> }> }
      >;
      look(item[method.toLowerCase()]!.responses['200']!.content['application/json']!.schema, id, []);
    }
    expect(personal.filter((at) => !/area|Area|category/.test(at))).toEqual([]);
    expect(parametersOf('listProducts').length).toBeGreaterThan(5);
  });
});
