import { afterEach, expect, test } from 'vitest';
import { contextSource, followContext, hamletContext, type HamletContext } from './hamlet-context.js';

const offer = (locale: string): HamletContext => ({
  client: null,
  locale,
  messages: {},
  pictureBase: null,
  clock: () => 0,
});

/** Nested boxes in the page; the last is the innermost. */
function nest(count: number): HTMLElement[] {
  const boxes = Array.from({ length: count }, () => document.createElement('div'));
  boxes[0]!.className = 'test-place';
  boxes.reduce((outer, inner) => (outer.append(inner), inner));
  document.body.append(boxes[0]!);
  return boxes;
}

afterEach(() => document.querySelectorAll('.test-place').forEach((place) => place.remove()));

test('the nearest provider answers; one that comes in between takes over, and the outer one is silent', () => {
  const [outer, inner, host] = nest(3);
  const far = contextSource(outer!);
  far.offer(offer('en'));
  const heard: (string | null | undefined)[] = [];
  const leave = followContext(host!, (context) => heard.push(context?.locale));
  const near = contextSource(inner!);
  near.announce();
  near.offer(offer('fr'));
  far.offer(offer('de'));
  expect(heard).toEqual(['en', undefined, 'fr']);
  leave();
  near.offer(offer('zh'));
  expect(heard).toHaveLength(3);
});

test('a provider asks the ones around it, not itself', () => {
  const [outer, inner] = nest(2);
  contextSource(outer!).offer(offer('en'));
  contextSource(inner!).offer(offer('fr'));
  const heard: unknown[] = [];
  followContext(inner!, (context) => heard.push(context?.locale))();
  expect(heard).toEqual(['en']);
});

test('answers whoever speaks the community’s protocol, once where no more is wanted', () => {
  const [box, guest] = nest(2);
  const source = contextSource(box!);
  source.offer(offer('en'));
  const heard: unknown[] = [];
  const ask = (more: object) =>
    guest!.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        contextTarget: guest,
        callback: (context: HamletContext) => heard.push(context.locale),
        ...more,
      }),
    );
  ask({ context: hamletContext });
  ask({ context: 'another' });
  source.offer(offer('fr'));
  expect(heard).toEqual(['en']);
});
