import { css } from 'lit';

/** The buttons of a card (`.b`: solid, `soft`, `line`). Targets are 48 px. */
export const cardButtons = css`
  .b {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-width: var(--_target);
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
  .b:is(:disabled, [aria-disabled='true']) {
    background: var(--_counter);
    border-color: var(--_counter);
    color: var(--_ink-soft);
    cursor: default;
  }
  .b.full {
    width: 100%;
  }
  @media (hover: hover) {
    .b.soft:hover:not(:disabled) {
      border-color: var(--_accent);
    }
  }
`;
