import { createHamlet, type Hamlet } from '@hamlet/sdk';
import { html, LitElement } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { clear, mount, settled } from '../../../test/mount.js';
import { HamletController } from '../../controllers/hamlet-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { browse } from '../../i18n/browse.js';
import { ProviderElement } from './provider.js';
import './provider.define.js';

const key = 'pk_test_valley_abcdefghijklmnopqrstuvwxyz';
let tags = 0;

class ConsumerElement extends LitElement {
  client: Hamlet | null = null;
  readonly hamlet = new HamletController(this);
  readonly messages = new MessagesController(this, this.hamlet, browse);
  protected override render() {
    return html`${this.hamlet.client ? 'open' : 'shut'} ${this.messages.words.add}`;
  }
}
customElements.define('test-consumer', ConsumerElement);

/** Fresh tags, so that the moment of definition can be chosen. */
function pair() {
  const n = ++tags;
  const provider = `test-provider-${n}`;
  const consumer = `test-consumer-${n}`;
  const tree = document.createElement('div');
  tree.className = 'test-place';
  const outer = document.createElement(provider);
  const inner = document.createElement(consumer);
  outer.setAttribute('api-url', 'https://api.example/');
  outer.setAttribute('publishable-key', key);
  outer.append(inner);
  tree.append(outer);
  return {
    inner,
    steps: {
      'define provider': () => customElements.define(provider, class extends ProviderElement {}),
      'define consumer': () => customElements.define(consumer, class extends ConsumerElement {}),
      insert: () => document.body.append(tree),
    },
  };
}

const read = (element: Element) => element.shadowRoot?.textContent?.trim();

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const orders = [
  ['define provider', 'define consumer', 'insert'],
  ['define consumer', 'define provider', 'insert'],
  ['define provider', 'insert', 'define consumer'],
  ['define consumer', 'insert', 'define provider'],
  ['insert', 'define provider', 'define consumer'],
  ['insert', 'define consumer', 'define provider'],
] as const;

test.each(orders)('finds its provider: %s, %s, %s', async (...order) => {
  const { inner, steps } = pair();
  for (const step of order) {
    steps[step]();
    await settled(document.body);
  }
  expect(read(inner)).toBe('open Add');
});

test('finds a provider that is put around it later', async () => {
  const place = await mount(html`<test-consumer></test-consumer>`);
  const consumer = place.firstElementChild!;
  expect(read(consumer)).toBe('shut Add');
  const provider = document.createElement('hamlet-provider');
  provider.apiUrl = 'https://api.example/';
  provider.publishableKey = key;
  place.append(provider);
  provider.append(consumer);
  await settled(place);
  expect(read(consumer)).toBe('open Add');
});

test('hears of settings that come after it', async () => {
  const place = await mount(html`<hamlet-provider><test-consumer></test-consumer></hamlet-provider>`);
  const provider = place.querySelector('hamlet-provider')!;
  provider.setAttribute('api-url', 'https://api.example/');
  provider.setAttribute('publishable-key', key);
  provider.setAttribute('locale', 'fr');
  await settled(place);
  await vi.waitFor(() => expect(read(provider.firstElementChild!)).toBe('open Ajouter'));
});

test('a client that is handed in wins over the attributes, and nothing is missing then', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const client = createHamlet({ baseUrl: 'https://other.example', key });
  const place = await mount(
    html`<hamlet-provider .client=${client}><test-consumer></test-consumer></hamlet-provider>`,
  );
  expect((place.querySelector('test-consumer') as ConsumerElement).hamlet.client).toBe(client);
  // What is missing would be said by a part that comes later.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(warn).not.toHaveBeenCalled();
});

test('keeps its client, and with it the basket, while words and pictures change', async () => {
  const place = await mount(
    html`<hamlet-provider api-url="https://api.example" publishable-key=${key}
      ><test-consumer></test-consumer
    ></hamlet-provider>`,
  );
  const consumer = place.querySelector('test-consumer') as ConsumerElement;
  const before = consumer.hamlet.client;
  const provider = place.querySelector('hamlet-provider')!;
  provider.pictureBase = 'https://pictures.example/';
  provider.messages = { browse: { add: 'Take' } };
  await settled(place);
  expect(consumer.hamlet.client).toBe(before);
  expect(read(consumer)).toBe('open Take');
});

test.each([
  [
    'a secret key',
    { 'api-url': 'https://api.example', 'publishable-key': 'sk_live_valley_abcdefghijklmnopqrst' },
    /secret key.+rotate/,
  ],
  ['no key', { 'api-url': 'https://api.example' }, /needs a publishable-key/],
  [
    'a bad key',
    { 'api-url': 'https://api.example', 'publishable-key': 'hello' },
    /publishable-key that is not one/,
  ],
  [
    'a bad address',
    { 'api-url': 'javascript:alert(1)', 'publishable-key': key },
    /api-url that can’t be used/,
  ],
  [
    'a bad locale',
    { 'api-url': 'https://api.example', 'publishable-key': key, locale: '??' },
    /locale that is none/,
  ],
  [
    'a bad picture base',
    { 'api-url': 'https://api.example', 'publishable-key': key, 'picture-base': 'ftp://x' },
    /picture-base that can’t/,
  ],
])('names itself and the remedy for %s', async (_what, attributes, remedy) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const n = ++tags;
  customElements.define(`test-named-${n}`, class extends ProviderElement {});
  const provider = document.createElement(`test-named-${n}`);
  for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
  const place = await mount(html`${provider}`);
  await settled(place);
  await vi.waitFor(() => expect(warn.mock.calls.flat().join('\n')).toMatch(remedy));
  expect(warn.mock.calls.flat().join('\n')).toContain(`<test-named-${n}>`);
});

test('says once that a language is not spoken, and speaks English', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const place = await mount(
    html`<test-consumer lang="tlh"></test-consumer><test-consumer lang="tlh"></test-consumer>`,
  );
  expect(read(place.firstElementChild!)).toBe('shut Add');
  await vi.waitFor(() =>
    expect(warn.mock.calls.filter(([line]) => /<test-consumer>.+"tlh"/.test(line))).toHaveLength(1),
  );
});

test('follows the language of the page around it', async () => {
  const place = await mount(html`<test-consumer></test-consumer>`, { lang: 'fr-CA' });
  await vi.waitFor(() => expect(read(place.firstElementChild!)).toBe('shut Ajouter'));
});

test('a second copy of the script leaves a taken tag alone and says so', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { register } = await import('../register.js');
  expect(() => register('hamlet-provider', class extends HTMLElement {})).not.toThrow();
  expect(warn).toHaveBeenCalledWith(expect.stringMatching(/<hamlet-provider> is already registered/));
});
