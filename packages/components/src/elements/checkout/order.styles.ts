import { css } from 'lit';

/** The check, the ways to pay, the questions and the placed order. */
export const orderStyles = css`
  .review,
  .opts {
    padding: 0;
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 0.75rem;
    align-items: start;
    padding: 0.875rem var(--_space-4);
    border-block-end: 1px solid var(--_line);
  }
  .review > div:last-child,
  .opts > .opt:last-of-type {
    border: 0;
  }
  .review .k {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .review .v {
    grid-column: 1;
    overflow-wrap: anywhere;
  }
  .review .b {
    grid-row: 1 / 3;
    grid-column: 2;
    margin-inline-end: -0.5rem;
  }
  .opts {
    min-width: 0;
  }
  .opt {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr) auto;
    gap: 0.125rem 0.625rem;
    align-items: start;
    min-height: var(--_target);
    padding: 0.875rem var(--_space-4);
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  .opt b {
    line-height: 1.35;
  }
  .opt .soft {
    grid-column: 2 / 4;
    font-size: var(--_text-s);
  }
  input[type='radio'] {
    width: 1.5rem;
    height: 1.5rem;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    appearance: none;
    cursor: inherit;
  }
  input[type='radio']:checked {
    border: 0.4375rem solid var(--_accent);
  }
  .own {
    padding: 0 var(--_space-4) var(--_space-4);
  }
  .note li {
    padding-block: 0.25rem;
  }
  #list a {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
    color: var(--_bad);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) 1.25rem;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-width: var(--_target);
    min-height: var(--_target);
  }
  .totals > p {
    margin-block-start: 0.375rem;
  }
  /* Its own size container: the tally inside answers the note's room. */
  .note .next {
    container-type: inline-size;
    margin-block-start: 0.625rem;
  }
  .foot {
    display: flex;
    flex-direction: column;
    gap: var(--_space-2);
  }
  .mid {
    text-align: center;
  }
  .number {
    font-size: var(--_text-xl);
    font-weight: 750;
    font-variant-numeric: tabular-nums lining-nums;
  }
  #refusal,
  #list {
    border-radius: var(--_radius);
    scroll-margin-block: 1rem;
  }
  @media (forced-colors: active) {
    input[type='radio']:checked {
      border-color: Highlight;
    }
  }
`;
