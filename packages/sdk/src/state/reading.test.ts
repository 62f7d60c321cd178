import { beforeAll, expect, test, vi } from 'vitest';
import { answer, drop, fakeNetwork, refusal, stall, type Step } from '../../test/fake-network';
import { fakeTime } from '../../test/fake-time';
import { createHamlet, type HamletOptions } from '../hamlet';
import { memoryAnswers } from '../offline/memory-answers';
import { buyerToken } from '../values/buyer-token';
import { webRandom } from '../values/random';
import { memoryStorage } from './storage';

// Fake time doesn't wait for a part to be fetched.
beforeAll(() => import('../http/writer').then(() => {}));

const dated =
  (body: unknown, date: string, etag = '"x"'): Step =>
  () =>
    answer(body, { headers: { date: `Mon, 23 Nov 2026 ${date} GMT`, etag } });
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);
const one = { id: 'p', name: 'Honey' };
const two = { id: 'p', name: 'Acacia honey' };

/** A client whose device keeps answers, over a network that can be changed. */
function device({ answers = memoryAnswers(), ...more }: Partial<HamletOptions> = {}) {
  const time = fakeTime();
  const network = { step: drop as Step };
  const { fetch, sent } = fakeNetwork((request) => network.step(request));
  const hamlet = createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_k',
    fetch,
    clock: time.clock,
    sleep: time.sleep,
    storage: memoryStorage(),
    answers,
    ...more,
  });
  /** Reads, and waits until the answer is kept. */
  async function keep<T>(step: Step, read: () => Promise<T>): Promise<T> {
    const put = vi.spyOn(answers!, 'put');
    network.step = step;
    const value = await read();
    await vi.waitFor(() => expect(put).toHaveBeenCalled());
    await put.mock.results[0]!.value;
    put.mockRestore();
    return value;
  }
  return { hamlet, network, sent, time, answers, keep };
}

test('what was read is there without a network, and says as of when by the server’s clock', async () => {
  const { hamlet, network, keep } = device();
  const fresh = await keep(dated(one, '10:05:00'), () => hamlet.products.get('p'));
  expect(hamlet.asOf(fresh)).toBeUndefined();
  network.step = drop;
  const kept = await hamlet.products.get('p');
  expect(kept).toEqual(one);
  expect(hamlet.asOf(kept)).toBe(at('10:05:00'));
  await vi.waitFor(() => expect(hamlet.reading.get().signal).toBe(false));
});

test('every page of a list that was seen is there, in the language in which it was seen', async () => {
  const { hamlet, network, keep } = device();
  await keep(dated({ data: [one], next: 'n' }, '10:00:00'), () => hamlet.products.list({ query: 'h' }));
  network.step = drop;
  const page = await hamlet.products.list({ query: 'h' });
  expect(hamlet.asOf(page)).toBe(at('10:00:00'));
  await expect(hamlet.products.list({ query: 'h', cursor: 'n' })).rejects.toMatchObject({ code: 'network' });
  await expect(hamlet.products.list({ query: 'h' }, { locale: 'fr' })).rejects.toMatchObject({
    code: 'network',
  });
});

test('of two reads at the very first, each says as of when it is', async () => {
  const answers = memoryAnswers();
  const { keep, hamlet: before } = device({ answers });
  for (const id of ['p', 'q']) await keep(dated({ id }, '10:00:00'), () => before.products.get(id));
  const { hamlet } = device({ answers });
  const both = await Promise.all(['p', 'q'].map((id) => hamlet.products.get(id)));
  expect(both.map((one) => hamlet.asOf(one))).toEqual([at('10:00:00'), at('10:00:00')]);
});

test('what was never read fails as honestly as before', async () => {
  const { hamlet } = device();
  await expect(hamlet.products.get('q')).rejects.toMatchObject({ code: 'network' });
});

test('an answer that is late is stood in for; when it comes, what is shown is read anew by the same request', async () => {
  const { hamlet, network, sent, keep } = device();
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  let come = (_: Response) => {};
  network.step = () => new Promise((resolve) => (come = resolve));
  const kept = await hamlet.products.get('p');
  expect(hamlet.asOf(kept)).toBe(at('10:00:00'));
  const again = vi.fn();
  hamlet.reading.subscribe(({ round }) => round && again());
  const requests = sent.length;
  const newest = new Promise((resolve) => {
    const stop = hamlet.reading.subscribe(() => {
      stop();
      resolve(hamlet.products.get('p'));
    });
  });
  come(await dated(two, '10:09:00')(sent[0]!));
  expect(await newest).toEqual(two);
  expect(again).toHaveBeenCalled();
  expect(sent).toHaveLength(requests);
});

test.each([
  ['503', () => refusal(503, 'unavailable')],
  ['a captive network’s page', () => answer('<html>Please log in</html>')],
] as [string, Step][])('%s is no answer: what is kept stands in', async (_name, step) => {
  const { hamlet, network, keep } = device();
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  network.step = step;
  expect(hamlet.asOf(await hamlet.products.get('p'))).toBe(at('10:00:00'));
});

test('what the server says is gone is gone, here too', async () => {
  const { hamlet, network, answers, keep } = device();
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  const remove = vi.spyOn(answers!, 'remove');
  network.step = () => refusal(404, 'not_found');
  await expect(hamlet.products.get('p')).rejects.toMatchObject({ code: 'not_found' });
  await vi.waitFor(() => expect(remove).toHaveBeenCalled());
  await remove.mock.results.at(-1)!.value;
  network.step = drop;
  await expect(hamlet.products.get('p')).rejects.toMatchObject({ code: 'network' });
});

test('two who ask the same at once are answered by one request, which ends when both have turned away', async () => {
  const { hamlet, network, sent, keep } = device();
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  sent.length = 0;
  network.step = stall;
  const [a, b] = [new AbortController(), new AbortController()];
  const both = [a, b].map(({ signal }) => hamlet.hubs.get('h', { signal }).catch(({ code }) => code));
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  a.abort();
  expect(await both[0]).toBe('aborted');
  expect(sent[0]!.signal.aborted).toBe(false);
  b.abort();
  expect(await both[1]).toBe('aborted');
  await vi.waitFor(() => expect(sent[0]!.signal.aborted).toBe(true));
});

test('an older answer that comes later never takes the place of a newer one', async () => {
  const { hamlet, network, keep } = device();
  await keep(dated(two, '10:09:00', '"2"'), () => hamlet.products.get('p'));
  await keep(dated(one, '10:08:00', '"1"'), () => hamlet.products.get('p'));
  network.step = drop;
  expect(await hamlet.products.get('p')).toEqual(two);
});

test('a record with a token is given for showing only, to its own token only, and a write’s answer is the newest', async () => {
  const { hamlet, network, answers, keep } = device();
  const token = buyerToken(webRandom);
  const cart = { id: 'c', lines: [] };
  await keep(dated(cart, '10:00:00', '"1"'), () => hamlet.carts.get('c', { token }));
  const grown = { id: 'c', lines: [{ offerId: 'o' }] };
  await keep(dated(grown, '10:00:00', '"2"'), () => hamlet.carts.setLine('c', 'o', 1, { token }));
  network.step = drop;
  expect((await hamlet.carts.get('c', { token, kept: true })).value).toEqual(grown);
  await expect(hamlet.carts.get('c', { token })).rejects.toMatchObject({ code: 'network' });
  const other = buyerToken(webRandom);
  await expect(hamlet.carts.get('c', { token: other, kept: true })).rejects.toMatchObject({
    code: 'network',
  });
  const put = vi.spyOn(answers!, 'put');
  await hamlet.carts.get('c', { token, kept: true });
  expect(JSON.stringify(put.mock.calls)).not.toContain(token);
});

test('forgotten is forgotten: answers, basket, orders and kept texts', async () => {
  const storage = memoryStorage();
  const { hamlet, network, keep } = device({ storage });
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  hamlet.kept('passes').write('pass');
  storage.set('theirs', 'stays');
  await hamlet.forget();
  network.step = drop;
  await expect(hamlet.products.get('p')).rejects.toMatchObject({ code: 'network' });
  expect(hamlet.kept('passes').read()).toBeFalsy();
  expect(storage.keys!()).toEqual(['theirs']);
});

test('where the device keeps nothing the page goes on in memory and says so', async () => {
  const blocked = () => Promise.reject(new DOMException('no', 'SecurityError'));
  const answers = { get: blocked, put: blocked, remove: blocked, clear: blocked };
  const { hamlet, network } = device({ answers });
  network.step = dated(one, '10:00:00');
  await hamlet.products.get('p');
  await vi.waitFor(() => expect(hamlet.reading.get().durable).toBe(false));
  network.step = drop;
  expect(await hamlet.products.get('p')).toEqual(one);
});

test('an answer of another server, is never given', async () => {
  const answers = memoryAnswers();
  const { hamlet, keep } = device({ answers });
  await keep(dated(one, '10:00:00'), () => hamlet.products.get('p'));
  const other = device({ answers, baseUrl: 'https://other.example' });
  await expect(other.hamlet.products.get('p')).rejects.toMatchObject({ code: 'network' });
});

test('a client that is handed a fetch, or a storage, keeps no answers unless it is handed where', async () => {
  const { hamlet, network } = device({ answers: null });
  network.step = dated(one, '10:00:00');
  await hamlet.products.get('p');
  network.step = drop;
  await expect(hamlet.products.get('p')).rejects.toMatchObject({ code: 'network' });
});
