import { html, nothing, type TemplateResult } from 'lit';
import { icon, minus, plus } from './icons.js';

/** A quantity between two buttons. */
export interface Stepper {
  /** Names the group: what is counted. */
  label: string;
  /** What is in the basket, in the unit: "2 kg". */
  quantity: string;
  less: string;
  more: string;
  /** False where less would be nothing to add; the button stays in reach and says so. */
  canLess?: boolean;
  canMore: boolean;
  onLess: () => void;
  onMore: () => void;
}

/** Opens in place of "Add"; the quantity is read aloud when it changes. */
export const stepper = ({
  label,
  quantity,
  less,
  more,
  canLess = true,
  canMore,
  onLess,
  onMore,
}: Stepper): TemplateResult => html`
  <div class="step" role="group" aria-label=${label} part="stepper">
    <button type="button" aria-label=${less} aria-disabled=${canLess ? nothing : 'true'} @click=${onLess}>
      ${icon(minus)}
    </button>
    <output>${quantity}</output>
    <button type="button" class="more" aria-label=${more} ?disabled=${!canMore} @click=${onMore}>
      ${icon(plus)}
    </button>
  </div>
`;
