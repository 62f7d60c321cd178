import { css } from 'lit';

/** The tokens that only come after the goods: `base` brings them. */
export const moreTokens = css`
  :host {
    --_ground: var(--hamlet-ground, #f5f4ef);
    --_time-soft: var(--hamlet-time-soft, #feeed1);
    --_time-ink: var(--hamlet-time-ink, #794402);
    --_good: var(--hamlet-good, #1b5a32);
    --_good-soft: var(--hamlet-good-soft, #def6e3);
    --_text-l: var(--hamlet-text-l, 1.25rem);
    --_text-xl: var(--hamlet-text-xl, 1.625rem);
    --_text-2xl: var(--hamlet-text-2xl, 2.25rem);
    --_text-code: var(--hamlet-text-code, 3rem);
    --_space-1: var(--hamlet-space-1, 0.25rem);
    --_space-2: var(--hamlet-space-2, 0.5rem);
    --_space-5: var(--hamlet-space-5, 1.5rem);
    --_space-6: var(--hamlet-space-6, 2.5rem);
    --_shadow: var(--hamlet-shadow, 0 -1px 0 var(--_line), 0 -8px 20px rgb(22 30 45 / 0.07));
    --_calm: var(--hamlet-calm, 240ms);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ground: var(--hamlet-ground, light-dark(#f5f4ef, #0e131c));
      --_time-soft: var(--hamlet-time-soft, light-dark(#feeed1, #423114));
      --_time-ink: var(--hamlet-time-ink, light-dark(#794402, #f9ca81));
      --_good: var(--hamlet-good, light-dark(#1b5a32, #87d89e));
      --_good-soft: var(--hamlet-good-soft, light-dark(#def6e3, #1d3527));
    }
  }
`;
