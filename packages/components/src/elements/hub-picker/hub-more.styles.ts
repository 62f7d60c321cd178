import { css } from 'lit';

/** How far a hub is, and what it does. */
export const hubMoreStyles = css`
  .km {
    flex: none;
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 650;
    white-space: nowrap;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
