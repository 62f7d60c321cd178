import { css } from 'lit';

/** Rows of a sum: what it is for, and the money at the end; the total is large under a line. */
export const sum = css`
  .sum {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.375rem 0;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .sum dd {
    padding-inline-start: 1rem;
    text-align: end;
    white-space: nowrap;
  }
  .sum .tot {
    margin-block-start: 0.25rem;
    padding-block-start: 0.625rem;
    border-block-start: 2px solid var(--_ink);
    font-size: var(--_text-l);
    font-weight: 750;
  }
`;
