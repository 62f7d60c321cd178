import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';

export { empty } from './empty.js';

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
