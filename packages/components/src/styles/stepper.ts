import { css } from 'lit';

/** The stepper that opens in place of "Add". */
export const stepper = css`
  .step {
    display: grid;
    grid-template-columns: var(--_target) minmax(2.25rem, 1fr) var(--_target);
    align-items: center;
    background: var(--_surface);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: var(--_accent);
  }
  .step button {
    display: grid;
    place-items: center;
    height: var(--_target);
    /* Over the edge of its box: the target is whole, the box as high as the button whose place it takes. */
    margin-block: -2px;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    background: none;
  }
  .step button:is(:disabled, [aria-disabled='true']) {
    color: var(--_edge);
    cursor: default;
  }
  .step output {
    color: var(--_ink);
    font-weight: 700;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.1;
    text-align: center;
    /* An amount is one word: where its room is short, it takes from the gaps around the signs. */
    justify-self: center;
    white-space: nowrap;
  }
`;
