/**
 * Registers an element. A tag that is already taken, by a second copy of the script for instance, is left as it
 * is and named in the console: it never throws.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (taken !== element) console.warn(`<${tag}> is already registered; this copy is left out.`);
}
