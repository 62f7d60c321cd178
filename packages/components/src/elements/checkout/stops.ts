import { html, nothing, type TemplateResult } from 'lit';
import type { CheckoutFirstWords } from '../../i18n/en/checkout-first.js';

/** The three stops of the checkout. */
export type Step = 'hub' | 'name' | 'check';

export const steps: readonly Step[] = ['hub', 'name', 'check'];

/** The checkout as a line with three stops; the one that is open now is ringed. */
export function stops(now: Step, words: CheckoutFirstWords): TemplateResult {
  const here = steps.indexOf(now);
  const stop = (step: Step, index: number) => {
    const phase = index < here ? 'done' : index === here ? 'now' : '';
    return html`<li class=${phase} aria-current=${index === here ? 'step' : nothing}>${words[step]}</li>`;
  };
  return html`<ol class="stops" part="steps" aria-label=${words.steps}>
    ${steps.map(stop)}
  </ol>`;
}
