import { later } from '@hamlet/sdk';
import type { Texts } from './warnings.js';

// For developers only: a page that is set up well never fetches them.
const warnings = later(() => import('./warnings.js'));

/**
 * Tells the page's developer, once a document, what an element found wrong and how to repair it. The element's tag
 * comes first.
 */
export function warn(element: Element, pick: (texts: Texts) => string | string[]): void {
  warnings().then(
    ({ say, texts }) => [pick(texts)].flat().forEach((text) => say(element, text)),
    () => {},
  );
}

/** The same in words that are at hand. */
export const warnOnce = (element: Element, text: string): void => warn(element, () => text);
