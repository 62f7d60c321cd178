import { html, render, type TemplateResult } from 'lit';

/** Puts a template into the page and waits until its elements have drawn. Removed with `clear`. */
export async function mount(
  template: TemplateResult,
  attributes: Record<string, string> = {},
): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.className = 'test-place';
  for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
  document.body.append(place);
  render(html`${template}`, place);
  await settled(place);
  return place;
}

/** Empties the page. */
export function clear(): void {
  for (const place of document.querySelectorAll('.test-place')) place.remove();
}

/** Waits until every element below has drawn twice: once for itself, once for what it read. */
export async function settled(place: ParentNode): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of deepAll(place))
      await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  }
}

/** Waits for a fact to hold, at most two seconds. */
export async function until<T>(fact: () => T | undefined | null | false, what: string): Promise<T> {
  for (
    const end = Date.now() + 2000;
    Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, 10))
  ) {
    const value = fact();
    if (value) return value;
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** Every element below, through open shadow roots. */
export function deepAll(place: ParentNode, selector = '*'): Element[] {
  return [...place.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? deepAll(element.shadowRoot, selector) : []),
  ]);
}

/** The first element below that matches, through open shadow roots. */
export function deep<E extends Element = HTMLElement>(place: ParentNode, selector: string): E {
  const [found] = deepAll(place, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found as E;
}

/** What a person reads below, with single spaces. */
export function words(place: ParentNode): string {
  const text = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof Element && node.shadowRoot) return text(node.shadowRoot);
    if (node instanceof HTMLStyleElement) return '';
    return [...node.childNodes].map(text).join(' ');
  };
  return text(place as unknown as Node)
    .replace(/\s+/g, ' ')
    .trim();
}

/** What has the focus, through open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What in a place is alive that a text must never become: elements that run, and handlers. */
export const livingIn = (place: ParentNode): string[] =>
  deepAll(place).flatMap((element) => [
    ...(element.matches('script, iframe, object, template, a, svg script, [srcdoc]')
      ? [element.localName]
      : []),
    ...element.getAttributeNames().filter((name) => name.startsWith('on')),
  ]);
