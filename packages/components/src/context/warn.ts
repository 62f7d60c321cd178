const said = new WeakMap<Document, Set<string>>();

/**
 * Tells the page's developer, once a document, what an element found wrong and how to repair it.
 * The element's tag comes first.
 */
export function warnOnce(element: Element, text: string): void {
  const line = `<${element.localName}> ${text}`;
  const lines = said.get(element.ownerDocument) ?? new Set();
  said.set(element.ownerDocument, lines);
  if (lines.has(line)) return;
  lines.add(line);
  console.warn(line);
}
