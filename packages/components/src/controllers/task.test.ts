import { LitElement, html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { clear, mount, until } from '../../test/mount.js';
import { Task, TaskStatus } from './task.js';

interface Ask {
  id: string;
  signal: AbortSignal;
  answer: (text: string) => void;
  refuse: (reason: unknown) => void;
}

class ReaderElement extends LitElement {
  wanted = 'honey';
  asks: Ask[] = [];
  readonly read = new Task(this, {
    args: () => [this.wanted] as const,
    task: ([id], { signal }) =>
      new Promise<string>((answer, refuse) => this.asks.push({ id, signal, answer, refuse })),
  });

  want(id: string): Promise<boolean> {
    this.wanted = id;
    this.requestUpdate();
    return this.updateComplete;
  }

  protected override render() {
    return html`${this.read.value}`;
  }
}
customElements.define('test-reader', ReaderElement);

async function reader(): Promise<ReaderElement> {
  const place = await mount(html`<test-reader></test-reader>`);
  return place.querySelector<ReaderElement>('test-reader')!;
}

afterEach(clear);

test('reads once, and again only when what it depends on has changed', async () => {
  const element = await reader();
  await element.want('honey');
  expect(element.asks.map(({ id }) => id)).toEqual(['honey']);
  await element.want('tea');
  expect(element.asks.map(({ id }) => id)).toEqual(['honey', 'tea']);
});

test('a late answer never replaces a newer one, and its request is ended', async () => {
  const element = await reader();
  await element.want('tea');
  const [honey, tea] = element.asks;
  expect([honey!.signal.aborted, tea!.signal.aborted]).toEqual([true, false]);
  tea!.answer('green');
  await until(() => element.read.value === 'green', 'the tea');
  honey!.answer('sweet');
  await new Promise((resolve) => setTimeout(resolve));
  expect([element.read.value, element.read.status]).toEqual(['green', TaskStatus.COMPLETE]);
});

test('a late failure doesn’t turn a newer answer into an error', async () => {
  const element = await reader();
  await element.want('tea');
  element.asks[1]!.answer('green');
  element.asks[0]!.refuse(new Error('late'));
  await until(() => element.read.value === 'green', 'the tea');
  expect([element.read.status, element.read.error]).toEqual([TaskStatus.COMPLETE, undefined]);
});

test('keeps the old value while it reads, has none after a failure, and reads again when asked', async () => {
  const element = await reader();
  element.asks[0]!.answer('sweet');
  await until(() => element.read.value, 'the honey');
  await element.want('tea');
  expect([element.read.value, element.read.status]).toEqual(['sweet', TaskStatus.PENDING]);
  const reason = new Error('no tea');
  element.asks[1]!.refuse(reason);
  await until(() => element.read.status === TaskStatus.ERROR, 'the failure');
  expect([element.read.value, element.read.error]).toEqual([undefined, reason]);
  const again = element.read.run();
  element.asks[2]!.answer('green');
  await again;
  expect([element.asks[2]!.id, element.read.value, element.read.error]).toEqual(['tea', 'green', undefined]);
});
