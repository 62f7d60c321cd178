import { css } from 'lit';

export const cartButtonStyles = css`
  :host {
    display: inline-block;
    container-type: normal;
    max-width: 100%;
  }
  .b {
    max-width: 100%;
    padding-inline: 0.875rem;
  }
  .count {
    min-width: 1.5rem;
    padding-inline: 0.375rem;
    border-radius: 99px;
    background: var(--_time);
    color: var(--_on-time);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 750;
    line-height: 1.5rem;
    text-align: center;
  }
  .none {
    background: none;
  }
  .bad .count {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .saving .count {
    outline: 2px dashed var(--_edge);
    outline-offset: 1px;
  }
  .bad > .i:first-child {
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .count {
      border: 1px solid;
    }
  }
`;
