import { css } from 'lit';

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
