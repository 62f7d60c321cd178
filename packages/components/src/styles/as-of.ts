import { css } from 'lit';

/** The line that says as of when something is. Once said, its room stays: nothing jumps when newer comes. */
export const asOfStyles = css`
  .as-of {
    min-block-size: 1lh;
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
`;
