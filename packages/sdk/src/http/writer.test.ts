import { afterEach, expect, test, vi } from 'vitest';
import { fakeTime } from '../../test/fake-time';

afterEach(() => {
  vi.doUnmock('./writer');
  vi.resetModules();
});

test('reading never fetches what sends writes; a write that can’t have it says network, and sends nothing', async () => {
  let asked = 0;
  vi.doMock('./writer', () => {
    asked += 1;
    throw new TypeError('No line.');
  });
  const { createHttp } = await import('./http');
  const sent: Request[] = [];
  const fetch = (request: Request) => {
    sent.push(request);
    return new Response('{}');
  };
  const { clock, sleep } = fakeTime();
  const http = createHttp({ baseUrl: 'https://api.example', key: 'pk_test_valley_k', fetch, clock, sleep });
  await http.get('/store', {});
  expect([sent.length, asked]).toEqual([1, 0]);
  const write = http.send('delete', '/carts/{cartId}/lines/{offerId}', {
    path: { cartId: 'c', offerId: 'o' },
  });
  await expect(write).rejects.toMatchObject({ name: 'HamletError', code: 'network' });
  expect(sent).toHaveLength(1);
  expect(asked).toBeGreaterThan(1);
});
