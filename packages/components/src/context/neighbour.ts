/** The nearest ancestor with a tag, looked for through shadow roots. */
function closest(start: Element, tag: string): Element | null {
  for (let node: Element | null = start; node;) {
    const found: Element | null = node.closest(tag);
    if (found) return found;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Another element of the shop under the same provider; null where there is none. */
export const neighbour = (start: Element, tag: string): HTMLElement | null =>
  closest(start, 'hamlet-provider')?.querySelector<HTMLElement>(tag) ?? null;

/** Brings an element into view and puts the focus on it, or on what it names as its first target. */
export function goTo(target: HTMLElement): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  target.focus({ preventScroll: true });
  if (target.ownerDocument.activeElement === target || target.shadowRoot?.activeElement) return;
  // It takes no focus by itself: readers must still be told where they are.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
