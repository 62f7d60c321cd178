import { css } from 'lit';

/** The empty drawing. */
export const emptyNote = css`
  .empty {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .empty svg {
    width: 5rem;
    height: 2.75rem;
    color: var(--_ink-soft);
  }
  .empty .b {
    margin-block-start: var(--_space-2);
  }
`;
