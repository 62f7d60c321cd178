import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, storeSettings, type TestShop } from '../support.js';

let shop: TestShop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.close());

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const settings = JSON.stringify(storeSettings);

describe('C36: prototypes', () => {
  it.each(names)('refuses a property called %s anywhere in a body', async (name) => {
    const bodies = [
      settings.replace('{', `{"${name}":{"x":1},`),
      settings.replace('"names":{', `"names":{"${name}":"polluted",`),
      settings.replace('"carriage":{', `"carriage":{"${name}":{"x":1},`),
    ];
    for (const body of bodies) {
      const refusal = await shop.asOperator('PUT', '/operator/store', { body });
      expect([refusal.status, refusal.body.code]).toEqual([400, 'invalid_request']);
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
    expect((await shop.asOperator('GET', '/operator/store')).body.names).toEqual(storeSettings.names);
  });

  it.each(names)('refuses a parameter called %s', async (name) => {
    const refusal = await shop.asBuyer('GET', '/products', { query: { [name]: 'x', [`${name}[x]`]: '1' } });
    expect([refusal.status, refusal.body.errors[0].code]).toEqual([400, 'unknown_parameter']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('takes a property of the prototype for no value', async () => {
    const refusal = await shop.asOperator('POST', '/operator/keys', {
      body: '{"__proto__":{"kind":"secret","name":"x"}}',
    });
    expect(refusal.status).toBe(400);
    expect(refusal.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(
      expect.arrayContaining(['/kind', '/name', '/__proto__']),
    );
  });
});
