import { css } from 'lit';

/**
 * The tally: one promise in two halves, with a bite out of the seam. `--x` says on which side of a half the
 * seam lies; under 344 px the seam lies down and the bites move to the sides. Without masks only the bites are
 * missing; in print and forced colours it is a box with a dashed seam.
 */
export const tally = css`
  .tally {
    --_cut: 0.4375rem;
    --_x: 100%;
    display: grid;
    grid-template-columns: auto auto;
    gap: 2px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .tally > div {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-width: 0;
    padding: 0.5rem var(--_space-4) 0.5625rem;
    --_bite:
      radial-gradient(circle var(--_cut) at var(--_x) 0, #0000 96%, #000) 0 0/100% 51% no-repeat,
      radial-gradient(circle var(--_cut) at var(--_x) 100%, #0000 96%, #000) 0 100%/100% 51% no-repeat;
    mask: var(--_bite);
  }
  .tally > div + div {
    --_x: 0%;
  }
  .tally:dir(rtl) {
    --_x: 0%;
  }
  .tally:dir(rtl) > div + div {
    --_x: 100%;
  }
  .tally > :first-child {
    background: var(--_time);
    color: var(--_on-time);
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .tally > :last-child {
    background: var(--_accent);
    color: var(--_on-accent);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .tally dt {
    font-size: var(--_text-s);
    font-weight: 500;
    line-height: 1.3;
  }
  .tally dd {
    font-size: var(--_text-l);
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
    /* "2 hr 10 min" keeps its order on a page of the other direction. */
    unicode-bidi: plaintext;
    text-align: left;
  }
  .tally dd:dir(rtl) {
    text-align: right;
  }
  .tally :is(:lang(zh), :lang(ar), :lang(hi)) {
    letter-spacing: 0;
  }
  .tally small {
    font-size: var(--_text-s);
    font-weight: 500;
    letter-spacing: 0;
  }
  .tally s {
    font-weight: 500;
    text-decoration-thickness: 2px;
  }
  .tally.quiet > div {
    --_cut: 0.3125rem;
    padding: 0.3125rem var(--_space-3) 0.375rem;
    color: var(--_ink);
  }
  .tally.quiet > :first-child {
    background: var(--_time-soft);
  }
  .tally.quiet > :last-child {
    background: var(--_accent-soft);
  }
  .tally.quiet dt {
    color: var(--_ink-soft);
  }
  .tally.quiet dd {
    font-size: var(--_text-m);
  }
  .tally > .void,
  .tally.quiet > .void {
    background: var(--_counter);
    color: var(--_ink-soft);
  }
  .tally > .void dd {
    font-weight: 600;
  }
  .tally > .lead {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .tally > .keep {
    background: var(--_time);
    color: var(--_on-time);
  }
  @container (max-width: 21.5rem) {
    .tally {
      grid-template-columns: minmax(0, 1fr);
    }
    .tally > div {
      flex-flow: row wrap;
      align-items: baseline;
      justify-content: space-between;
      column-gap: 0.75rem;
      padding: 0.5rem 0.875rem;
      --_bite:
        radial-gradient(circle var(--_cut) at 0 var(--_x), #0000 96%, #000) 0 0/51% 100% no-repeat,
        radial-gradient(circle var(--_cut) at 100% var(--_x), #0000 96%, #000) 100% 0/51% 100% no-repeat;
    }
    .tally:dir(rtl) {
      --_x: 100%;
    }
    .tally:dir(rtl) > div + div {
      --_x: 0%;
    }
    .tally > :first-child {
      border-radius: var(--_radius) var(--_radius) 0 0;
    }
    .tally > :last-child {
      border-radius: 0 0 var(--_radius) var(--_radius);
    }
  }
  @media print {
    .tally > div {
      background: none !important;
      color: #000 !important;
      border: 1px solid;
      mask: none;
    }
  }
  @media (forced-colors: active) {
    .tally > div {
      border: 1px solid;
      mask: none;
    }
  }
  @media print, (forced-colors: active) {
    .tally > div + div {
      border-inline-start: 2px dashed;
    }
  }
`;
