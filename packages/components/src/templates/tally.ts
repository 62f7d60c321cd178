import { html, nothing, type TemplateResult } from 'lit';

/** One half of the promise: a short label and its value, both ready to read. */
export interface TallyHalf {
  label: string;
  value: TemplateResult | string;
  /** `void`: gone or not known; `lead` (indigo) and `keep` (apricot) swap the halves' usual colours. */
  tone?: 'void' | 'lead' | 'keep';
}

/** Both halves, the first read first. */
export interface Tally {
  first: TallyHalf;
  second: TallyHalf;
  /** For rows of hubs: soft colours, smaller words. */
  quiet?: boolean;
}

const half = ({ label, value, tone }: TallyHalf) =>
  html`<div class=${tone ?? nothing}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;

/** Draws the two halves; the words come from `runTally` or `orderTally`. */
export const tally = ({ first, second, quiet }: Tally): TemplateResult =>
  html`<dl class="tally ${quiet ? 'quiet' : ''}" part="tally">${half(first)}${half(second)}</dl>`;
