import { afterEach, expect, test, vi } from 'vitest';
import { answer, fakeNetwork } from '../../test/fake-network';
import { createHamlet } from '../hamlet';
import { createOperator } from './operator';

const secretKey = `sk_test_valley_${'s'.repeat(8)}`;
const baseUrl = 'https://api.example';
afterEach(() => vi.unstubAllGlobals());

test('C6: a secret key in a page is refused', () => {
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', {});
  expect(() => createOperator({ baseUrl, secretKey })).toThrow(/never be in a web page/);
});

test('C6: the buyers’ client never takes a secret key, in a page or elsewhere', () => {
  expect(() => createHamlet({ baseUrl, key: secretKey })).toThrow(
    expect.objectContaining({ code: 'invalid_options' }),
  );
  expect(() => createHamlet({ baseUrl, key: ` ${secretKey}` })).toThrow();
  expect(() => createHamlet({ baseUrl, key: '' })).toThrow(/publishable key/);
});

test('C6: a publishable key does not make an operator', () => {
  expect(() => createOperator({ baseUrl, secretKey: 'pk_test_valley_x' })).toThrow(/secret key/);
});

test('no error repeats the key', () => {
  for (const make of [
    () => createHamlet({ baseUrl, key: secretKey }),
    () => createOperator({ baseUrl: '', secretKey }),
  ]) {
    expect(make).toThrow(expect.not.objectContaining({ message: expect.stringContaining('ssssssss') }));
  }
});

test('the secret key travels in Authorization alone, and each record has its own path', async () => {
  const { fetch, sent } = fakeNetwork(() => answer({}));
  const operator = createOperator({ baseUrl, secretKey, fetch });
  await operator.hubs.get('h');
  await operator.products.archive('p');
  await operator.offers.put('o', { productId: 'p' } as never, { ifMatch: '"1"' });
  await operator.runs.advance('r', 'cancelled', { reason: 'Snow.' });
  await operator.runs.arrive('r', 'h');
  await operator.orders.list({ runId: 'r', state: 'ready' });
  await operator.keys.rotate('k', 60);
  expect(sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
    'GET /operator/hubs/h',
    'POST /operator/products/p/archive',
    'PUT /operator/offers/o',
    'POST /operator/runs/r/advance',
    'POST /operator/runs/r/arrive',
    'GET /operator/orders',
    'POST /operator/keys/k/rotate',
  ]);
  for (const { headers, url, method } of sent) {
    expect(headers.get('authorization')).toBe(`Bearer ${secretKey}`);
    expect(url).not.toMatch(/sk_|key=/);
    expect(headers.has('idempotency-key')).toBe(method !== 'GET');
  }
  expect(sent[2]!.headers.get('if-match')).toBe('"1"');
  expect(await sent[3]!.json()).toEqual({ to: 'cancelled', reason: 'Snow.' });
  expect(await sent[6]!.json()).toEqual({ overlapMinutes: 60 });
});
