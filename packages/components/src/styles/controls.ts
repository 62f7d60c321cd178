import { css } from 'lit';

/** Buttons (`.b`), stepper (`.step`), chips. Targets are 48 px, the main action 56. */
export const buttons = css`
  .b {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: var(--_target);
    padding: 0.5rem 1.125rem;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
    line-height: 1.2;
    text-decoration: none;
    transition:
      background-color var(--_quick),
      border-color var(--_quick);
  }
  .b.soft {
    background: var(--_accent-soft);
    border-color: var(--_accent-soft);
    color: var(--_accent);
  }
  .b.line {
    background: var(--_surface);
    border-color: var(--_edge);
    color: var(--_ink);
  }
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
  .b:is(:disabled, [aria-disabled='true']) {
    background: var(--_counter);
    border-color: var(--_counter);
    color: var(--_ink-soft);
    cursor: default;
  }
  .b.full {
    width: 100%;
  }
  .b.big {
    min-height: 3.5rem;
    font-size: var(--_text-l);
  }
  .b.icon {
    width: var(--_target);
    padding: 0;
  }
  @media (hover: hover) {
    .b.soft:hover:not(:disabled) {
      border-color: var(--_accent);
    }
  }
`;

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

/** Round choices in a row that scrolls sideways instead of growing. */
export const chips = css`
  .chips {
    display: flex;
    gap: 0.5rem;
    overflow-x: auto;
    scrollbar-width: none;
    /* Room for the focus ring, which the scroller would cut. */
    padding: 5px;
    margin-block: -5px;
    margin-inline-start: -5px;
    scroll-padding-inline: 5px;
  }
  .chip {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.375rem;
    min-height: var(--_target);
    padding: 0 0.8125rem;
    border: 2px solid var(--_line);
    border-radius: 99px;
    background: var(--_surface);
    font-weight: 600;
    white-space: nowrap;
    transition: background-color var(--_quick);
  }
  .chip[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_surface);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
