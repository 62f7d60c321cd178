import { css } from 'lit';

/** A journey: the same line, standing. */
export const trip = css`
  .trip li::before {
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
  .trip li {
    position: relative;
    padding-block-end: 1.125rem;
    padding-inline-start: 2.25rem;
  }
  .trip li::before {
    inset-inline-start: 0.125rem;
  }
  .trip li::after {
    content: '';
    position: absolute;
    inset-block: 0.75rem -0.75rem;
    inset-inline-start: 0.5625rem;
    width: 4px;
    background: var(--_line);
  }
  .trip li:last-child {
    padding-block-end: 0;
  }
  .trip li:last-child::after {
    display: none;
  }
  .trip .done::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .trip .done::after {
    background: var(--_accent);
  }
  .trip .now::before {
    inset-block-start: 0;
    inset-inline-start: -0.0625rem;
    width: 1.5rem;
    height: 1.5rem;
    border: 0.375rem solid var(--_accent);
    background: var(--_time);
  }
  .trip b {
    display: block;
    line-height: 1.3;
  }
  .trip .next b {
    color: var(--_ink-soft);
    font-weight: 600;
  }
  .trip :is(time, p) {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
  }
  @media print, (forced-colors: active) {
    .trip li::before {
      border-color: currentColor;
    }
    .trip :is(.done, .now)::before {
      border-width: 0.5625rem;
    }
    .trip li::after {
      border: 1px solid;
    }
    .trip .now::before {
      border-width: 0.75rem;
    }
  }
`;
