import { css } from 'lit';

/** Money: whole units large and heavy, sign and cents at .72 on the same baseline; `.m` all one size. */
export const price = css`
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
  .price.l {
    font-size: var(--_text-xl);
  }
  .price.xl {
    font-size: var(--_text-2xl);
  }
  .price.m {
    font-size: var(--_text-m);
    letter-spacing: 0;
  }
  .price.m small {
    font-size: 1em;
  }
`;
