import { css } from 'lit';
import { cardPrice } from './card-price.js';

/** Larger prices, and `.m` all one size. */
export const price = [
  cardPrice,
  css`
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
  `,
];
