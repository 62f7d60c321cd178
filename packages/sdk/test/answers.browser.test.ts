import { afterEach, expect, test, vi } from 'vitest';
import { answersVersion, indexedDbAnswers } from '../src/offline/indexeddb-answers';
import { answerBudget } from '../src/offline/answer-budget';
import type { KeptAnswer } from '../src/offline/answer-store';
import { sureAnswers } from '../src/offline/sure-answers';
import { createHamlet } from '../src/hamlet';
import first from '../src/offline/answer-fixtures/version-1.json';

/** Every version of the database that was ever published, as a device holds it. */
const fixtures = [first as unknown as { version: number; about: KeptAnswer[]; texts: string[] }];

let bases = 0;
const newBase = () => `answers-test-${++bases}-${Math.random()}`;
const kept = (key: string, more: Partial<KeptAnswer> = {}): KeptAnswer => ({
  key,
  rank: 0,
  etag: `"${key}"`,
  asOf: 1_000,
  usedAt: 1_000,
  size: 20,
  schema: 1,
  text: `{"id":"${key}"}`,
  ...more,
});

afterEach(() => vi.restoreAllMocks());

test('what one page keeps another reads, also after both were closed', async () => {
  const base = newBase();
  await indexedDbAnswers(base).put(kept('a'));
  expect(await indexedDbAnswers(base).get('a')).toEqual(kept('a'));
});

test('of two tabs the one with the newer answer wins, whichever comes last', async () => {
  const base = newBase();
  const [one, two] = [indexedDbAnswers(base), indexedDbAnswers(base)];
  const newer = kept('a', { asOf: 2_000, etag: '"2"', text: '{"id":"a","price":2}' });
  await Promise.all([one.put(newer), two.put(kept('a'))]);
  await two.put(kept('a'));
  for (const tab of [one, two]) expect((await tab.get('a'))?.text).toBe(newer.text);
  // Within one second the revision tells.
  await one.put(kept('c', { etag: '"8"', text: '8' }));
  await two.put(kept('c', { etag: '"7"', text: '7' }));
  expect((await one.get('c'))?.text).toBe('8');
});

test('the same answer again writes its time, not its text', async () => {
  const base = newBase();
  const tab = indexedDbAnswers(base);
  await tab.put(kept('a'));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await tab.put(kept('a', { asOf: 5_000 }));
  expect(put.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['about']);
  expect((await tab.get('a'))?.asOf).toBe(5_000);
});

test('over budget the longest unused goes first; an order with its pass goes after everything else', async () => {
  const budget = { entries: 3, bytes: 1_000, largest: 500 };
  const tab = indexedDbAnswers(newBase(), { budget });
  await tab.put(kept('order', { rank: 2, usedAt: 1 }));
  await tab.put(kept('old', { usedAt: 10 }));
  await tab.put(kept('used', { usedAt: 20 }));
  await tab.put(kept('old', { usedAt: 30, asOf: 2_000 }));
  await tab.put(kept('new', { usedAt: 40 }));
  const there = async (...keys: string[]) =>
    (await Promise.all(keys.map((key) => tab.get(key)))).map((row) => row?.key);
  expect(await there('order', 'old', 'used', 'new')).toEqual(['order', 'old', undefined, 'new']);
  await tab.put(kept('large', { size: 501 }));
  expect(await tab.get('large')).toBeUndefined();
  await tab.put(kept('wide', { size: 490, usedAt: 50 }));
  await tab.put(kept('wider', { size: 500, usedAt: 60 }));
  expect(await there('order', 'old', 'new', 'wide', 'wider')).toEqual([
    'order',
    undefined,
    undefined,
    undefined,
    'wider',
  ]);
});

test('a full device makes room by half; where that isn’t enough the page keeps it and says so', async () => {
  const base = newBase();
  const tab = sureAnswers(indexedDbAnswers(base, { budget: { ...answerBudget, entries: 4 } }));
  for (const key of ['a', 'b', 'c', 'd']) await tab.put(kept(key, { usedAt: key.charCodeAt(0) }));
  const { put } = IDBObjectStore.prototype;
  let failures = 1;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'texts' && failures-- > 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, row);
  });
  await tab.put(kept('e'));
  expect([await tab.get('a'), (await tab.get('d'))?.key, (await tab.get('e'))?.key, tab.durable]).toEqual([
    undefined,
    'd',
    'e',
    true,
  ]);
  failures = Infinity;
  await tab.put(kept('f'));
  expect([(await tab.get('f'))?.key, tab.durable]).toEqual(['f', false]);
  failures = 0;
  await tab.put(kept('g'));
  expect(tab.durable).toBe(true);
});

test('deleted by the browser while it is open: empty, and kept anew', async () => {
  const base = newBase();
  const tab = sureAnswers(indexedDbAnswers(base));
  await tab.put(kept('a'));
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(base);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  expect(await tab.get('a')).toBeUndefined();
  await tab.put(kept('b'));
  expect([(await tab.get('b'))?.key, tab.durable]).toEqual(['b', true]);
});

test('a tab makes way for a newer version of the database, and goes on with it', async () => {
  const base = newBase();
  const tab = indexedDbAnswers(base);
  await tab.put(kept('a'));
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(base, answersVersion + 6);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
  newer.close();
  expect((await tab.get('a'))?.key).toBe('a');
});

test.each([
  ['is not there', undefined],
  [
    'throws',
    {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    },
  ],
  ['never answers', { open: () => ({}) }],
])('IndexedDB that %s: the page keeps answers itself and says so', async (_how, indexedDB) => {
  const tab = sureAnswers(
    indexedDbAnswers(newBase(), {
      indexedDB: (indexedDB ?? { open: undefined }) as never,
      sleep: (_time, signal) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, 20);
          signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()));
        }),
    }),
  );
  await tab.put(kept('a'));
  expect([(await tab.get('a'))?.key, tab.durable]).toEqual(['a', false]);
});

/** Writes a database as an older page left it. */
const restore = (base: string, { version, about, texts }: (typeof fixtures)[number]) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(base, version);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore('about', { keyPath: 'key' });
      const words = request.result.createObjectStore('texts');
      about.forEach((row, index) => {
        rows.put(row);
        words.put(texts[index]!, row.key);
      });
    };
    request.onerror = () => reject(request.error!);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });

test('F14: each version of the database has its fixture, and all that it holds is read', async () => {
  expect(fixtures.map(({ version }) => version)).toEqual(
    Array.from({ length: answersVersion }, (_, index) => index + 1),
  );
  for (const fixture of fixtures) {
    const base = newBase();
    await restore(base, fixture);
    const tab = indexedDbAnswers(base);
    for (const [index, row] of fixture.about.entries())
      expect(await tab.get(row.key)).toEqual({ ...row, text: fixture.texts[index] });
  }
});

test('F14: a client of today gives what the first version kept', async () => {
  const base = newBase();
  await restore(base, fixtures[0]!);
  const hamlet = createHamlet({
    baseUrl: 'https://api.example',
    key: 'pk_test_valley_k',
    locale: 'en',
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    answers: indexedDbAnswers(base),
  });
  const product = await hamlet.products.get('p');
  expect(product).toEqual({ id: 'p', name: 'Honey' });
  expect(hamlet.asOf(product)).toBe(first.about[0]!.asOf);
});

test('rows that a newer page wrote in its own way are left unread, and swept', async () => {
  const base = newBase();
  const tab = indexedDbAnswers(base);
  await tab.put(kept('a', { schema: 99 }));
  expect(await tab.get('a')).toBeUndefined();
  await tab.put(kept('b'));
  await tab.put(kept('a', { text: '1' }));
  expect((await tab.get('a'))?.text).toBe('1');
});
