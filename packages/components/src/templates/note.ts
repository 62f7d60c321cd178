import { html, nothing, type TemplateResult } from 'lit';
import { emptyShelf, icon } from './icons.js';

/** A calm sentence with its icon, and what can be done about it. */
export interface Note {
  tone?: '' | 'time' | 'good' | 'bad' | 'acc';
  icon: string;
  title: string;
  text?: TemplateResult | string | undefined;
  actions?: TemplateResult | undefined;
}

/** Neutral, needs review (`time`), done (`good`), failed (`bad`) or waiting (`acc`). */
export const note = ({ tone = '', icon: path, title, text, actions }: Note): TemplateResult => html`
  <div class="note ${tone}" part="note">
    ${icon(path)}
    <div class="grow">
      <b>${title}</b>${text ?? nothing}${actions ? html`<div class="row">${actions}</div>` : nothing}
    </div>
  </div>
`;

/** An empty shelf: what is missing, when it comes, one way on. */
export const empty = (title: string, text?: string, action?: TemplateResult): TemplateResult => html`
  <div class="empty" part="empty">
    <svg viewBox="0 0 80 44" aria-hidden="true">${emptyShelf}</svg>
    <b>${title}</b>
    ${text ? html`<p class="small soft">${text}</p>` : nothing} ${action ?? nothing}
  </div>
`;
