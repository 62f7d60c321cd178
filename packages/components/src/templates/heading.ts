import { html, type TemplateResult } from 'lit';

type Content = TemplateResult | string;

/** A heading of the level that the page's outline needs: 1 to 6. Anything else becomes 2. */
export function heading(level: number, content: Content, classes = ''): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class=${classes}>${content}</h1>`;
    case 3:
      return html`<h3 class=${classes}>${content}</h3>`;
    case 4:
      return html`<h4 class=${classes}>${content}</h4>`;
    case 5:
      return html`<h5 class=${classes}>${content}</h5>`;
    case 6:
      return html`<h6 class=${classes}>${content}</h6>`;
    default:
      return html`<h2 class=${classes}>${content}</h2>`;
  }
}
