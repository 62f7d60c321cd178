import { css } from 'lit';

/** A radio button (`.dot`) in the drawing of the line: a ring, an accent ring with a heart when chosen. */
export const radio = css`
  .dot {
    appearance: none;
    position: relative;
    z-index: 2;
    width: 1.5rem;
    height: 1.5rem;
    margin-block-start: 0.0625rem;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    cursor: pointer;
    transition: border var(--_quick);
  }
  .dot:checked {
    border: 0.4375rem solid var(--_accent);
  }
  .dot:disabled {
    background: var(--_counter);
    cursor: default;
  }
  @media (forced-colors: active) {
    .dot:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
