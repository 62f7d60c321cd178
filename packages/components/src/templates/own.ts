import { html, type TemplateResult } from 'lit';

/** Words of a person or a shop, in their own direction: they neither turn nor are turned by what stands around them. */
export const own = (text: string): TemplateResult => html`<span dir="auto">${text}</span>`;
