import { html, nothing, svg, type TemplateResult } from 'lit';

/** The market mark over an empty shelf. */
const emptyShelf = svg`<path d="M8 34h64v6H8z" fill="currentColor" opacity=".35"></path><path
  d="M20 34V18h40v16M28 18c0-8 4-12 12-12s12 4 12 12" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"></path>`;

/** An empty shelf: what is missing, when it comes, one way on. */
export const empty = (title: string, text?: string, action?: TemplateResult): TemplateResult => html`
  <div class="empty" part="empty">
    <svg viewBox="0 0 80 44" aria-hidden="true">${emptyShelf}</svg>
    <b>${title}</b>
    ${text ? html`<p class="small soft">${text}</p>` : nothing} ${action ?? nothing}
  </div>
`;
