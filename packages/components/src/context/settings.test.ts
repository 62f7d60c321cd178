import { expect, test } from 'vitest';
import { checkSettings, type ProviderSettings } from './settings.js';
import { problemsOf } from './warnings.js';

const page = 'https://paper.example/shop';
const key = 'pk_test_valley_abcdefghijklmnopqrstuvwxyz';
const good: ProviderSettings = {
  apiUrl: 'https://api.example/v1',
  publishableKey: key,
  locale: null,
  pictureBase: null,
};
function check(own: Partial<ProviderSettings>, at = page) {
  const given = { ...good, ...own };
  const usable = checkSettings(given, at);
  return { ...usable, problems: problemsOf(given, usable) };
}

test('takes an https address and a publishable key', () => {
  const { apiUrl, publishableKey, problems } = check({});
  expect([apiUrl, publishableKey]).toEqual(['https://api.example/v1', key]);
  expect(problems).toEqual([]);
});

test('reads a path against the page', () => {
  expect(check({ apiUrl: '/api' }).apiUrl).toBe('https://paper.example/api');
  expect(check({ pictureBase: 'pictures/' }).pictureBase).toBe('https://paper.example/pictures/');
});

test('takes http only on loopback and on the page’s own origin', () => {
  expect(check({ apiUrl: 'http://localhost:4000' }).apiUrl).not.toBeNull();
  expect(check({ apiUrl: 'http://127.0.0.1:4000' }).apiUrl).not.toBeNull();
  expect(check({ apiUrl: '/api' }, 'http://192.168.1.4/').apiUrl).not.toBeNull();
  expect(check({ apiUrl: 'http://api.example' }).apiUrl).toBeNull();
});

test.each([
  'javascript:alert(1)',
  'data:text/plain,x',
  'ftp://x',
  'http://',
  'https://me:secret@api.example',
])('refuses %s as an address and says what to write', (apiUrl) => {
  const { apiUrl: usable, problems } = check({ apiUrl });
  expect(usable).toBeNull();
  expect(problems).toEqual([expect.stringMatching(/api-url.+https/)]);
});

test('refuses a secret key and says to rotate it', () => {
  const { publishableKey, problems } = check({ publishableKey: 'sk_live_valley_abcdefghijklmnopqrstuvwxyz' });
  expect(publishableKey).toBeNull();
  expect(problems).toEqual([expect.stringMatching(/secret key.+rotate/)]);
  expect(problems.join()).not.toContain('abcdefghijklmnop');
});

test.each([null, '', 'pk_test_', 'pk_prod_valley_abcdefghijklmnopqrst', 'hello'])(
  'refuses %s as a key',
  (publishableKey) => {
    expect(check({ publishableKey }).problems).toEqual([expect.stringMatching(/publishable-key/)]);
  },
);

test('refuses a locale that is none, and works on', () => {
  const { locale, apiUrl, problems } = check({ locale: 'not a locale' });
  expect(locale).toBeNull();
  expect(apiUrl).not.toBeNull();
  expect(problems).toEqual([expect.stringMatching(/locale.+zh-CN/)]);
});

test('a client made elsewhere needs neither address nor key', () => {
  const given = { ...good, apiUrl: null, publishableKey: null, pictureBase: 'ftp://x' };
  expect(problemsOf(given, checkSettings(given, page), false)).toEqual([
    expect.stringMatching(/picture-base/),
  ]);
});
