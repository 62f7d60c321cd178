import { css } from 'lit';

/** Money: whole units large and heavy, sign and cents at .72 on the same baseline. */
export const cardPrice = css`
  .price {
    font-family: var(--hamlet-numeral, inherit);
    font-size: 1.375rem;
    font-variant-numeric: tabular-nums lining-nums;
    font-weight: 750;
    letter-spacing: -0.015em;
    line-height: 1.15;
    white-space: nowrap;
  }
  .price small {
    font-size: 0.72em;
    font-weight: 700;
    letter-spacing: 0;
  }
`;
