import { beforeAll, expect, test, vi } from 'vitest';
import { answer, drop, fakeHttp, refusal, stall, type Step } from '../../test/fake-network';
import { hubs } from '../resources/hubs';
import { isAborted, isHamletError, isNetworkError, isTimeout, type HamletError } from './errors';

// Fake time doesn't wait for a part to be fetched.
beforeAll(() => import('./writer').then(() => {}));

const ok: Step = () => answer({ data: [], next: null });
const cart = { id: 'c', lines: [] };
const ids = { cartId: 'cart' };
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('It should have failed.'),
    (error: unknown) => error as HamletError,
  );

test('a public read is a simple request: everything in the query, no header of its own, no cookies', async () => {
  const { http, sent } = fakeHttp([ok], { locale: 'fr' });
  await http.get('/hubs', { query: { query: 'Xi’an', tier: undefined } });
  const [request] = sent;
  expect(request!.url).toBe(
    'https://api.example/v/hubs?query=Xi%E2%80%99an&key=pk_test_valley_k&locale=fr&version=2026-11-23',
  );
  expect([...request!.headers]).toEqual([]);
  expect([request!.method, request!.credentials]).toEqual(['GET', 'omit']);
});

test('the token travels in Authorization, never in the address', async () => {
  const { http, sent } = fakeHttp([() => answer(cart)]);
  await http.get('/carts/{cartId}', { path: ids }, { token: 'secret', locale: 'en' });
  expect(sent[0]!.headers.get('authorization')).toBe('Bearer secret');
  expect(sent[0]!.url).not.toContain('secret');
  expect(sent[0]!.url).toContain('locale=en');
});

test('a write carries one key over all its tries, from the first send', async () => {
  const { http, sent } = fakeHttp([
    drop,
    () => refusal(503, 'unavailable'),
    () => refusal(409, 'in_flight'),
    () => answer(cart),
  ]);
  await http.send(
    'put',
    '/carts/{cartId}/lines/{offerId}',
    { path: { cartId: 'c', offerId: 'o' }, body: { quantity: 2 } },
    { token: 't' },
  );
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(1);
  expect(sent).toHaveLength(4);
  expect(await Promise.all(sent.map((request) => request.text()))).toEqual(Array(4).fill('{"quantity":2}'));
});

test('two writes carry two keys, and a given key is kept', async () => {
  const { http, sent } = fakeHttp([() => answer(cart)]);
  const remove = (options: object) =>
    http.send('delete', '/carts/{cartId}/lines/{offerId}', { path: { cartId: 'c', offerId: 'o' } }, options);
  await remove({});
  await remove({});
  await remove({ idempotencyKey: 'mine', ifMatch: '"3"' });
  const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('mine');
  expect(sent[2]!.headers.get('if-match')).toBe('"3"');
});

test('an answer brings its ETag, says of when it is and whether it is a replay', async () => {
  const date = 'Mon, 23 Nov 2026 09:59:00 GMT';
  const { http } = fakeHttp([
    () => answer(cart, { headers: { etag: '"7"', 'idempotent-replayed': 'true', date } }),
  ]);
  expect(await http.get('/carts/{cartId}', { path: ids })).toEqual({
    value: cart,
    etag: '"7"',
    replayed: true,
    asOf: Date.parse(date),
  });
});

test.each([
  [408, 'x', true],
  [409, 'in_flight', true],
  [425, 'x', true],
  [429, 'x', true],
  [500, 'internal', true],
  [503, 'unavailable', true],
  [400, 'invalid_request', false],
  [401, 'key_invalid', false],
  [404, 'not_found', false],
  [409, 'conflict', false],
  [410, 'version_removed', false],
  [412, 'stale', false],
  [422, 'run_closed', false],
])('status %i %s: sent again %s', async (status, code, again) => {
  const { http, sent } = fakeHttp([() => refusal(status, code)]);
  const error = await failure(http.get('/store', {}));
  expect([error.code, error.status, error.requestId, error.severity]).toEqual([
    code,
    status,
    'req',
    'recoverable',
  ]);
  expect(sent).toHaveLength(again ? 4 : 1);
});

test('waits grow by full jitter: 1 s, 2 s, 4 s at most, by the randomness handed in', async () => {
  const { http, time } = fakeHttp([drop], { random: (length) => new Uint8Array(length).fill(128) });
  expect(isNetworkError(await failure(http.get('/store', {})))).toBe(true);
  expect(time.waits).toEqual([20_000, 500, 20_000, 1_000, 20_000, 2_000, 20_000]);
});

test('Retry-After is waited for', async () => {
  const { http, time } = fakeHttp([() => refusal(429, 'slow', { 'retry-after': '7' }), ok], {
    random: (length) => new Uint8Array(length),
  });
  await http.get('/store', {});
  expect(time.waits).toEqual([20_000, 7_000, 20_000]);
});

test('a wait that would pass the deadline of the whole call is not begun', async () => {
  const { http, sent } = fakeHttp([() => refusal(503, 'unavailable', { 'retry-after': '100' })]);
  expect((await failure(http.get('/store', {}))).retryAfter).toBe(100);
  expect(sent).toHaveLength(1);
});

test('a try that takes too long ends, also when what sends ignores its signal, and the next has a fresh signal', async () => {
  const { http, sent, time } = fakeHttp([stall, stall, ok], { timeout: 5_000 });
  await http.get('/store', {});
  expect(sent).toHaveLength(3);
  expect(time.waits.filter((wait) => wait === 5_000)).toHaveLength(3);
  expect(isTimeout(await failure(fakeHttp([stall]).http.get('/store', {})))).toBe(true);
});

test('the body may not stall either', async () => {
  const stalled: Step = () => new Response(new ReadableStream());
  expect(isTimeout(await failure(fakeHttp([stalled]).http.get('/store', {})))).toBe(true);
});

test('an aborted call ends at once: before it is sent, while it runs, and while it waits', async () => {
  const before = fakeHttp([ok]);
  expect(isAborted(await failure(before.http.get('/store', {}, { signal: AbortSignal.abort('gone') })))).toBe(
    true,
  );
  expect(before.sent).toHaveLength(0);

  const running = new AbortController();
  const during = fakeHttp([
    (request) => {
      setImmediate(() => running.abort(new Error('left the page')));
      return new Promise((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
    },
  ]);
  const error = await failure(during.http.get('/store', {}, { signal: running.signal }));
  expect([error.code, (error.cause as Error).message]).toEqual(['aborted', 'left the page']);

  const waiting = new AbortController();
  const between = fakeHttp([drop], {
    sleep: (milliseconds, signal) => {
      if (milliseconds < 20_000) waiting.abort();
      return milliseconds < 20_000
        ? Promise.resolve()
        : new Promise((end) => signal?.addEventListener('abort', () => end()));
    },
  });
  expect(isAborted(await failure(between.http.get('/store', {}, { signal: waiting.signal })))).toBe(true);
  expect(between.sent).toHaveLength(1);
});

test('a broken server is not hammered: reads share ten retries until reads succeed again', async () => {
  const { http, sent } = fakeHttp([drop]);
  for (let read = 0; read < 20; read += 1) await failure(http.get('/store', {}));
  expect(sent).toHaveLength(20 + 10);
});

test('writes keep their retries when the reads have used up theirs', async () => {
  const { http, sent } = fakeHttp([drop]);
  for (let read = 0; read < 20; read += 1) await failure(http.get('/store', {}));
  await failure(http.send('post', '/orders/{orderId}/cancel', { path: { orderId: 'o' }, body: {} }));
  expect(sent).toHaveLength(30 + 4);
});

test.each<[string, Step, number]>([
  ['a proxy’s page', () => answer('<h1>Bad gateway</h1>', { status: 502 }), 502],
  ['broken JSON', () => answer('{"data":[', { status: 200 }), 200],
  ['an empty answer', () => answer('', { status: 200 }), 200],
  ['a captive portal', () => answer('<html>Log in</html>', { status: 200 }), 200],
  ['a refusal without a code', () => answer({ error: 'no' }, { status: 404 }), 404],
  ['null', () => answer('null', { status: 200 }), 200],
])('%s is a bad answer with its status', async (_, step, status) => {
  const error = await failure(fakeHttp([step]).http.get('/store', {}));
  expect([error.code, error.status]).toEqual(['bad_answer', status]);
});

test('fields and values that the client does not know come through', async () => {
  const { http } = fakeHttp([() => answer({ slug: 'x', mode: 'dream', shape: [1] })]);
  expect((await http.get('/store', {})).value).toEqual({ slug: 'x', mode: 'dream', shape: [1] });
  const odd = await failure(fakeHttp([() => refusal(422, 'code_of_next_year')]).http.get('/store', {}));
  expect(isHamletError(odd, 'code_of_next_year')).toBe(true);
});

test('a missing or climbing path parameter is refused before anything is sent', async () => {
  const { http, sent } = fakeHttp([ok]);
  for (const hubId of ['', '.', '..', undefined]) {
    expect((await failure(hubs(http).get(hubId as string))).code).toBe('invalid_request');
  }
  expect(sent).toHaveLength(0);
  await hubs(http).get('a/../b?c');
  expect(sent[0]!.url).toContain('/v/hubs/a%2F..%2Fb%3Fc?');
});

test('an address that is none is refused at once', () => {
  for (const baseUrl of ['', 'api', 'javascript:alert(1)']) {
    expect(() => fakeHttp([ok], { baseUrl })).toThrow(expect.objectContaining({ code: 'invalid_options' }));
  }
});

test('the partner’s hooks see each request and each answer', async () => {
  const onRequest = vi.fn();
  const onResponse = vi.fn();
  const { http } = fakeHttp([drop, ok], { onRequest, onResponse });
  await http.get('/store', {});
  expect(onRequest).toHaveBeenCalledTimes(2);
  expect(onResponse).toHaveBeenCalledTimes(1);
});

test('now() goes by the server’s newest date, not by a cached answer or the device', async () => {
  const dated =
    (date: string): Step =>
    () =>
      answer({}, { headers: { date } });
  const { http, time } = fakeHttp([
    dated('Mon, 23 Nov 2026 12:00:00 GMT'),
    dated('Sun, 22 Nov 2026 12:00:00 GMT'),
    dated('nonsense'),
    dated('Mon, 23 Nov 2026 13:00:00 GMT'),
  ]);
  expect(http.now()).toBe(time.clock());
  for (const expected of ['12:00:00', '12:00:01', '12:00:02', '13:00:00']) {
    await http.get('/store', {});
    expect(new Date(http.now()).toISOString()).toBe(`2026-11-23T${expected}.000Z`);
    time.pass(1_000);
  }
});
