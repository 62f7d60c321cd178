import { expect } from 'storybook/test';
import { deepAll } from './mount.js';

/** Said to screen readers alone. */
const isHeardOnly = (element: Element) => getComputedStyle(element).clipPath === 'inset(50%)';

/** Words of a control that lie in its state, not in the page. */
function stateOf(element: Element): string | null {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.text ?? '';
  if (element instanceof HTMLInputElement) return element.value || element.placeholder;
  return null;
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const { display } = getComputedStyle(node);
  // An element without a box of its own (a provider, a slot) hides nothing.
  if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return '';
  if (isHeardOnly(node)) return '';
  const own = stateOf(node);
  if (own !== null) return ` ${own} `;
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
  const text = inside.map(textIn).join('');
  // Pieces of one line stay together: "¥48.00" is drawn in three.
  return /^(?:inline|contents)/.test(display) ? text : ` ${text} `;
}

/** What eyes see in a place: nothing hidden, nothing that only screen readers say, single spaces. */
export const seen = (place: Element): string =>
  [...place.childNodes]
    .map(textIn)
    .join(' ')
    // Figures are kept in their direction by marks that nobody sees.
    .replace(/[\u200e\u200f\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a story is played with. */
export interface Played {
  canvasElement: HTMLElement;
}
type Play = (context: Played) => Promise<void>;
type Said = string | RegExp;

const holds = (text: string, said: Said) =>
  typeof said === 'string' ? text.includes(said) : said.test(text);

/** The server in the page takes its time to start; all else is quick. */
const starts = 'Starting the shop in this page';
const patience = (place: HTMLElement) => (seen(place).includes(starts) ? 45_000 : 15_000);

/** Waits until a fact is as expected, or for as long as a person would; the last look counts. */
async function soon<T>(place: HTMLElement, look: () => T, isFine: (fact: T) => boolean): Promise<T> {
  let until = performance.now() + patience(place);
  for (let fact = look(); ; fact = look()) {
    if (isFine(fact) || performance.now() > until) return fact;
    await new Promise((resolve) => setTimeout(resolve, 25));
    if (patience(place) > 15_000) until = performance.now() + patience(place);
  }
}

/** A fact about a story: sooner or later a person sees all of these. */
export const sees =
  (...all: Said[]): Play =>
  async ({ canvasElement }) => {
    const unseen = () => {
      const text = seen(canvasElement);
      return all.filter((said) => !holds(text, said)).map((said) => `${said} in: ${text}`);
    };
    await expect(await soon(canvasElement, unseen, (missing) => missing.length === 0)).toEqual([]);
  };

/** A fact about a story as it stands: none of these is to be seen. */
export const seesNone =
  (...all: Said[]): Play =>
  async ({ canvasElement }) => {
    const text = seen(canvasElement);
    await expect(all.filter((said) => holds(text, said)).map((said) => `${said} in: ${text}`)).toEqual([]);
  };

/** A fact about what the page is made of: something, or so many elements match, sooner or later. */
export const has =
  (selector: string, count?: number): Play =>
  async ({ canvasElement }) => {
    const find = () => deepAll(canvasElement, selector).length;
    const found = await soon(canvasElement, find, (n) => (count === undefined ? n > 0 : n === count));
    if (count === undefined) await expect(found, selector).toBeGreaterThan(0);
    else await expect(found, selector).toBe(count);
  };

const nameOf = (element: Element | undefined) =>
  (element?.getAttribute('aria-label') ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A fact for ears: what a selector finds first has this name, sooner or later. */
export const named =
  (selector: string, name: Said): Play =>
  async ({ canvasElement }) => {
    const find = () => nameOf(deepAll(canvasElement, selector)[0]);
    await expect(await soon(canvasElement, find, (text) => holds(text, name))).toMatch(name);
  };

/** One after the other. */
export const inTurn =
  <Context>(...plays: ((context: Context) => Promise<void> | void)[]) =>
  async (context: Context): Promise<void> => {
    for (const play of plays) await play(context);
  };

/** Presses what a selector finds first. */
export const press =
  (...selectors: string[]): Play =>
  async ({ canvasElement }) => {
    for (const selector of selectors) {
      await has(selector)({ canvasElement });
      (deepAll(canvasElement, selector)[0] as HTMLElement).click();
    }
  };

/** Presses the button or link with these words. */
export const pressNamed =
  (name: string): Play =>
  async ({ canvasElement }) => {
    const find = () =>
      deepAll(canvasElement, 'button, a').find((one) => seen(one).includes(name)) as HTMLElement | undefined;
    const found = await soon(canvasElement, find, Boolean);
    await expect(found, name).toBeDefined();
    found!.click();
  };

/** A fact about the shape that waits: it is there, it is named for screen readers, and no words stand in it yet. */
export const waits = (name: string): Play =>
  inTurn(has('.bone'), async ({ canvasElement }) => {
    const named = deepAll(canvasElement, '[role="img"], [role="status"]').map(
      (one) => one.getAttribute('aria-label') ?? one.textContent?.trim(),
    );
    await expect(named).toContain(name);
  });

/** Moves the time of what waits on by ten seconds: what says that it takes long says so. */
export const late: Play = async ({ canvasElement }) => {
  for (const shape of deepAll(canvasElement, '.late'))
    for (const animation of shape.getAnimations()) animation.currentTime = 10_000;
};

/** A fact about room: what a selector finds first is as high after a play as before. */
export const sameHeight =
  (selector: string, play: Play): Play =>
  async (context) => {
    const height = () => deepAll(context.canvasElement, selector)[0]?.getBoundingClientRect().height ?? 0;
    const before = height();
    await expect(before).toBeGreaterThan(0);
    await play(context);
    await expect(Math.abs(height() - before)).toBeLessThan(1);
  };
