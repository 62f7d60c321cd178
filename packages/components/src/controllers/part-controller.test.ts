import { later, prefetch, type Later } from '@hamlet/sdk';
import { html, LitElement, nothing } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { clear, deep, mount, until, words } from '../../test/mount.js';
import { shared } from '../i18n/en/shared.js';
import { partFailed } from '../templates/trouble.js';
import { PartController } from './part-controller.js';

interface Greeting {
  greeting: string;
}

let parts = 0;

/** A part at an address of its own: the browser keeps failures by address. */
function partAt(query = ''): { address: string; part: Later<Greeting> } {
  const address = new URL(`/later-${++parts}.js`, location.href).href;
  const url = address + query;
  return { address, part: later(() => import(/* @vite-ignore */ url) as Promise<Greeting>) };
}

const script = 'export const greeting = "Good morning";';

class GreeterElement extends LitElement {
  from!: Later<Greeting>;
  readonly #part = () => (this.#held ??= new PartController(this, this.from));
  #held: PartController<Greeting> | undefined;

  protected override render() {
    const { part, failed, fetch } = this.#part();
    if (failed) return partFailed(shared, fetch);
    return part ? html`<p>${part.greeting}</p>` : nothing;
  }
}
customElements.define('test-greeter', GreeterElement);

afterEach(clear);

test('shows a part once it is here', async () => {
  const { address, part } = partAt();
  await commands.answer(address, script);
  const place = await mount(html`<test-greeter .from=${part}></test-greeter>`);
  await until(() => words(place) === 'Good morning', 'the greeting');
  expect(part.here?.greeting).toBe('Good morning');
});

test('says calmly that a part didn’t come, and “Try again” fetches it once the line is back', async () => {
  const { address, part } = partAt();
  await commands.answer(address, null);
  const place = await mount(html`<test-greeter .from=${part}></test-greeter>`);
  await until(() => words(place).includes('Your basket is safe'), 'what is safe');
  await userEvent.click(deep(place, 'button'));
  await until(() => words(place).includes('Your basket is safe'), 'what is still safe');
  await commands.answer(address, script);
  await userEvent.click(deep(place, 'button'));
  await until(() => words(place) === 'Good morning', 'the greeting');
});

test('a module that failed once is asked for under another query, its own query kept', async () => {
  const { address, part } = partAt('?version=3');
  await commands.answer(address, null);
  await expect(part()).rejects.toThrow(TypeError);
  await commands.answer(address, script);
  expect((await part()).greeting).toBe('Good morning');
  const [first, second] = await commands.asked(address);
  expect(first).toContain('version=3');
  expect(second).toContain('version=3');
  expect(second).toContain('again=1');
});

test('a part is fetched once, however many ask', async () => {
  const { address, part } = partAt();
  await commands.answer(address, script);
  const [one, other] = await Promise.all([part(), part()]);
  expect(one).toBe(other);
  expect(await commands.asked(address)).toHaveLength(1);
});

test('a part fetched in advance is there when the line has gone', async () => {
  const { address, part } = partAt();
  await commands.answer(address, script);
  prefetch(part);
  await until(() => part.here, 'the part');
  await commands.answer(address, null);
  const place = await mount(html`<test-greeter .from=${part}></test-greeter>`);
  expect(words(place)).toBe('Good morning');
});

test('a part that couldn’t be fetched in advance comes when it is needed', async () => {
  const { address, part } = partAt();
  await commands.answer(address, null);
  prefetch(part);
  await expect.poll(() => commands.asked(address)).toHaveLength(1);
  await commands.answer(address, script);
  const place = await mount(html`<test-greeter .from=${part}></test-greeter>`);
  await until(() => words(place) === 'Good morning', 'the greeting');
});

test('what goes wrong inside a part is told as it is, and the next call asks as before', async () => {
  let calls = 0;
  const part = later(() => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('no')) : Promise.resolve({ greeting: 'Hello' });
  });
  await expect(part()).rejects.toThrow('no');
  expect(await part()).toEqual({ greeting: 'Hello' });
});
