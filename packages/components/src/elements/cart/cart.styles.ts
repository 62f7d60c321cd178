import { css } from 'lit';

export const cartStyles = css`
  .cart {
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4);
  }
  .hubline {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: var(--_target);
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }
  .hubline .i {
    color: var(--_accent);
  }
  .hubline .b {
    margin-inline-end: -0.5rem;
  }
  .hubline .bone {
    width: 12rem;
    max-width: 100%;
  }
  .lines {
    padding-block: 0.125rem;
  }
  .item {
    display: grid;
    grid-template-columns: 4.5rem minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: start;
    padding-block: 0.875rem;
    border-block-end: 1px solid var(--_line);
  }
  .item:last-child {
    border: 0;
  }
  .item .pic {
    aspect-ratio: 1;
    border-radius: 0.5rem;
  }
  .item .slate strong {
    font-size: 1.0625rem;
    letter-spacing: 0;
    overflow-wrap: anywhere;
  }
  .what {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-size: var(--_text-m);
    line-height: 1.3;
    unicode-bidi: isolate;
  }
  .cost {
    padding-block-start: 0.125rem;
    text-align: end;
  }
  .notices,
  .ctl {
    grid-column: 2 / -1;
    min-width: 0;
  }
  .ctl {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-2);
    margin-block-start: 0.25rem;
  }
  .ctl .b {
    margin-inline-end: -0.5rem;
  }
  .amount {
    flex: 0 1 9.5rem;
    min-width: 8.5rem;
  }
  .totals {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
  }
  .totals[aria-busy='true'] dd {
    color: var(--_ink-soft);
  }
  /* Its room is kept, so that nothing jumps when it speaks. */
  .saving {
    min-height: 1.45em;
    margin-block-end: -0.5rem;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    padding: 0.75rem var(--_space-4) calc(1rem + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    border-radius: 0 0 var(--_radius) var(--_radius);
    box-shadow: var(--_shadow);
  }
  .empty ::slotted(a) {
    display: inline-flex;
    align-items: center;
    min-height: var(--_target);
  }
  .item .bone {
    width: 80%;
    margin-block: 0.25rem;
  }
  .item .bone + .bone {
    width: 50%;
  }
  .ctl .bone {
    width: 9.5rem;
    height: var(--_target);
    border-radius: var(--_radius);
  }
  @container (max-width: 24rem) {
    .notices,
    .ctl {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 20rem) {
    /* The price stands under the name: beside it a long word would break. */
    .cost {
      grid-column: 2;
      text-align: start;
    }
  }
  @container (min-width: 52rem) {
    .body {
      grid-template-columns: minmax(0, 1fr) 24rem;
      align-items: start;
    }
    .body > :is(.head, .alone, .empty) {
      grid-column: 1 / -1;
    }
    .side {
      grid-column: 2;
      grid-row: 2;
    }
    .foot .b {
      display: flex;
      width: 24rem;
      margin-inline-start: auto;
    }
  }
`;
