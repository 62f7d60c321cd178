import { css } from 'lit';

/** The pick-up pass on the screen and on paper, what was ordered, cancelling. */
export const passStyles = css`
  /* The bites lie where head and core meet, however high the head is. */
  .pass {
    --_cut: 0.75rem;
    border-radius: calc(var(--_radius) * 1.6);
    overflow: hidden;
    line-height: 1.3;
  }
  .pass :is(.head, .core, .where) {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .pass :is(.head, .core) {
    mask:
      radial-gradient(circle var(--_cut) at 0 var(--_y), #0000 97%, #000),
      radial-gradient(circle var(--_cut) at 100% var(--_y), #0000 97%, #000);
    mask-composite: intersect;
  }
  .pass .head {
    --_y: 100%;
    display: flex;
    gap: 1rem;
    align-items: center;
    min-height: 6rem;
    padding: 1rem 1.25rem;
    overflow-wrap: anywhere;
  }
  .pass .head b {
    display: block;
    font-size: var(--_text-l);
    line-height: 1.25;
  }
  .pass .head > :last-child {
    min-width: min-content;
    max-width: 42%;
  }
  .pass .core {
    --_y: 0;
    position: relative;
    margin-block-start: -1px;
    padding: 1.25rem;
    text-align: center;
  }
  .pass .core::before {
    content: '';
    position: absolute;
    inset-block-start: -1px;
    inset-inline: 1.25rem;
    border-block-start: 2px dashed;
    opacity: 0.55;
  }
  .qr {
    display: block;
    width: 12.5rem;
    max-width: 100%;
    aspect-ratio: 1;
    margin: 1rem auto 0;
    border-radius: var(--_radius);
    background: #fff;
    fill: #000;
    shape-rendering: crispEdges;
    forced-color-adjust: none;
  }
  .pass .where {
    margin-block-start: -1px;
    padding: 0 1.25rem 1.25rem;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .hours {
    min-height: 1.3em;
  }
  .print {
    display: none;
  }
  .share:has(p) {
    display: grid;
    gap: var(--_space-2);
  }
  .code {
    font-size: var(--_text-code);
    font-weight: 750;
    line-height: 1.1;
    font-family: var(--_numeral);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: 0.04em;
    white-space: nowrap;
  }
  .code i {
    display: inline-block;
    width: 0.28em;
  }
  .pass .feet {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    justify-content: space-between;
    padding: 0.75rem 1.25rem;
    background: var(--_time);
    color: var(--_on-time);
  }
  .feet b {
    display: block;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .lines li {
    display: flex;
    gap: 0.75rem;
    justify-content: space-between;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .lines li:first-child {
    padding-block-start: 0;
  }
  .lines li:last-child {
    padding-block-end: 0;
    border: 0;
  }
  #asking {
    border-radius: var(--_radius);
  }
  .cancel {
    text-align: center;
  }
  @container (min-width: 40rem) {
    .pass,
    .share {
      max-width: 26rem;
    }
  }
  @container (max-width: 17rem) {
    .code {
      font-size: 2.25rem;
    }
  }
  @media (forced-colors: active) {
    .pass {
      border: 2px solid;
    }
    .pass :is(.head, .core) {
      mask: none;
    }
  }
  /* One A6 sheet, or half of a larger one: sizes are those of paper. */
  @media print {
    .print {
      display: block;
    }
    .pass {
      max-width: 93mm;
      border: 1px solid #000;
      background: #fff;
      font-size: 11pt;
      break-inside: avoid;
    }
    .pass :is(.head, .core, .where, .feet) {
      min-height: 0;
      background: none;
      color: #000;
      mask: none;
    }
    .pass .head b {
      font-size: 13pt;
    }
    .pass .core {
      padding: 3mm 4mm;
      break-inside: avoid;
    }
    .pass .core::before {
      opacity: 1;
    }
    .pass .feet {
      border-block-start: 1px dashed #000;
    }
    .code {
      font-size: 48pt;
    }
    .qr {
      flex: none;
      width: 41mm;
      margin: 0 auto;
    }
    .pass:has(.core + .core) {
      max-width: 132mm;
    }
  }
  @media print {
    /* Several parcels: each code beside its scanner's code, so that two still take half a page. */
    @container (min-width: 115mm) {
      .pass:has(.core + .core) .core {
        display: flex;
        align-items: center;
        padding-block: 1.5mm;
      }
      .pass:has(.core + .core) .core > div {
        flex: 1;
      }
    }
  }
`;
