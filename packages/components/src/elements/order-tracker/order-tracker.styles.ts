import { css } from 'lit';

export const trackerStyles = css`
  .bar {
    justify-content: space-between;
    min-height: var(--_target);
  }
  .title :is(h1, h2, h3, h4, h5, h6) {
    outline: none;
  }
  /* The bites lie where head and core meet, however high the head is. */
  .pass {
    --_cut: 0.75rem;
    border-radius: calc(var(--_radius) * 1.6);
    overflow: hidden;
    line-height: 1.3;
  }
  .pass :is(.head, .core) {
    background: var(--_accent);
    color: var(--_on-accent);
    mask:
      radial-gradient(circle var(--_cut) at 0 var(--_y), #0000 97%, #000) 0 0/51% 100% no-repeat,
      radial-gradient(circle var(--_cut) at 100% var(--_y), #0000 97%, #000) 100% 0/51% 100% no-repeat;
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
    max-width: 45%;
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
  .bone {
    height: 5rem;
    border-radius: var(--_radius);
  }
  .bone.tall {
    height: 12rem;
  }
  @container (min-width: 48rem) {
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_space-4);
      align-items: start;
    }
  }
  @container (min-width: 40rem) {
    .pass {
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
  @media print {
    .no-print {
      display: none !important;
    }
    .pass {
      border: 1px solid #000;
      break-inside: avoid;
    }
    .pass :is(.head, .core, .feet) {
      background: none;
      color: #000;
      mask: none;
    }
    .pass .feet {
      border-block-start: 1px dashed #000;
    }
    .code {
      font-size: 48pt;
    }
  }
`;
