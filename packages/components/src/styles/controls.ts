import { css } from 'lit';
import { cardButtons } from './button.js';

export { stepper } from './stepper.js';
export { chips } from './chips.js';

/** All kinds of buttons; the main action is 56 px high. */
export const buttons = [
  cardButtons,
  css`
    .b.quiet {
      padding-inline: 0.5rem;
      background: none;
      border-color: transparent;
      color: var(--_accent);
    }
    .b.bad {
      background: var(--_surface);
      border-color: var(--_bad);
      color: var(--_bad);
    }
    .b.big {
      min-height: 3.5rem;
      font-size: var(--_text-l);
    }
    .b.icon {
      width: var(--_target);
      padding: 0;
    }
    .b:is(:disabled, [aria-disabled='true']) {
      background: var(--_counter);
      border-color: var(--_counter);
      color: var(--_ink-soft);
    }
  `,
];
