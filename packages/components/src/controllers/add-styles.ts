import type { CSSResult, LitElement } from 'lit';

/** Gives an element the styles of a part that has come; those it has already stay once. */
export function addStyles({ renderRoot }: LitElement, styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  for (const { styleSheet } of styles)
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
