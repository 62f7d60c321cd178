import { css } from 'lit';

/**
 * The steps of a form: a 4 px line that lies, with stops; hollow is to come, full is done, ringed with an apricot
 * heart is now.
 */
export const stops = css`
  .stops {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-weight: 600;
    text-align: center;
  }
  .stops li {
    position: relative;
    padding-block-start: 1.75rem;
    line-height: 1.25;
  }
  .stops li::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.1875rem;
    width: 1.125rem;
    height: 1.125rem;
    border: 3px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    transition: background-color var(--_calm) cubic-bezier(0.2, 0, 0, 1);
  }
  .stops li::before {
    inset-inline-start: calc(50% - 0.5625rem);
  }
  .stops li + li::after {
    content: '';
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline: -50% 50%;
    height: 4px;
    background: var(--_line);
  }
  .stops :is(.done, .now)::before {
    border-color: var(--_accent);
  }
  .stops .done::before,
  .stops .done + li::after {
    background: var(--_accent);
  }
  .stops .now {
    color: var(--_ink);
  }
  .stops .now::before {
    border-width: 0.3125rem;
    background: var(--_time);
  }
  @media print, (forced-colors: active) {
    .stops li::before {
      border-color: currentColor;
    }
    .stops :is(.done, .now)::before {
      border-width: 0.5625rem;
    }
    .stops li::after {
      border: 1px solid;
    }
  }
`;
