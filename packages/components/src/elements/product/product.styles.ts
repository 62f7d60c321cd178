import { css } from 'lit';

export const productStyles = css`
  .product {
    position: relative;
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  .look {
    position: relative;
  }
  .view {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius) var(--_radius) 0 0;
  }
  .out img {
    opacity: 0.42;
  }
  .flag {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-start: 0.75rem;
    background: var(--_surface);
  }
  .flag.time {
    background: var(--_time);
    color: var(--_on-time);
  }
  .thumbs {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: var(--_space-2) var(--_space-4) 0;
  }
  .thumb {
    width: 4rem;
    height: 3rem;
    padding: 0;
    overflow: hidden;
    background: var(--_accent-soft);
    border: 2px solid var(--_line);
    border-radius: 0.5rem;
    color: var(--_accent);
    font-weight: 650;
  }
  .thumb[aria-pressed='true'] {
    border: 3px solid var(--_accent);
  }
  .thumb img {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .tell {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4) var(--_space-4) var(--_space-5);
    overflow-wrap: anywhere;
  }
  .names {
    display: grid;
    gap: var(--_space-1);
  }
  .name {
    text-wrap: pretty;
  }
  .cost {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.875rem;
    min-height: 3rem;
  }
  .unit {
    color: var(--_ink-soft);
    line-height: 1.35;
  }
  .most {
    margin-block-start: calc(-1 * var(--_space-2));
  }
  .packs {
    min-width: 0;
    padding-block: 0;
  }
  .packs label {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3.5rem;
    padding-block: 0.5rem;
    cursor: pointer;
  }
  .packs label + label {
    border-block-start: 1px solid var(--_line);
  }
  .packs .dot {
    flex: none;
    margin: 0;
  }
  .seller {
    display: block;
  }
  .when {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    justify-items: start;
  }
  .when > :is(.tally, .bone) {
    width: 100%;
  }
  .when .bone {
    height: 3.875rem;
    border-radius: var(--_radius);
  }
  .at {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }
  .at .i {
    color: var(--_accent);
  }
  .story {
    max-width: 60ch;
    white-space: pre-line;
  }
  .facts {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    padding-block: 0.25rem;
  }
  .facts > * {
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_line);
  }
  .facts > :nth-last-child(-n + 2) {
    border: 0;
  }
  .facts dt {
    padding-inline-end: 1.25rem;
    color: var(--_ink-soft);
  }
  .facts dd {
    font-weight: 550;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: grid;
    gap: var(--_space-2);
    padding: 0.75rem var(--_space-4) calc(1rem + env(safe-area-inset-bottom, 0px));
    background: var(--_surface);
    border-radius: 0 0 var(--_radius) var(--_radius);
    box-shadow: var(--_shadow);
  }
  .buy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
  }
  .buy .step {
    grid-template-columns: var(--_target) minmax(max-content, 1fr) var(--_target);
    flex: 1 1 8.5rem;
    max-width: 11rem;
    min-height: 3.5rem;
  }
  .buy > :is(.b, .in) {
    flex: 2 1 9rem;
  }
  .buy .step output {
    min-width: 1.5rem;
    white-space: nowrap;
  }
  .buy .b {
    padding-inline: 0.75rem;
  }
  .in {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 3.5rem;
    color: var(--_good);
    font-weight: 650;
    line-height: 1.25;
  }
  .view > .late {
    position: absolute;
    inset: 0 0 27%;
    align-content: center;
  }
  .alone {
    padding: var(--_space-4);
  }
  .title {
    width: 70%;
    height: 2rem;
  }
  .tell > .bone:nth-child(2) {
    width: 45%;
  }
  .tell > .big {
    width: 55%;
    height: 3rem;
  }
  .tell > .promise {
    height: 3.875rem;
    border-radius: var(--_radius);
  }
  .act {
    height: 3.5rem;
    border-radius: var(--_radius);
  }
  @container (max-width: 21.5rem) {
    .buy {
      gap: var(--_space-2);
    }
    .buy .step {
      flex: 1 1 auto;
      max-width: none;
    }
    .buy .b {
      flex: 1 1 auto;
      padding-inline: 0.5rem;
      font-size: var(--_text-m);
    }
    .packs label {
      flex-wrap: wrap;
    }
    .packs .tag {
      order: 1;
    }
  }
  @container (min-width: 48rem) {
    .product {
      display: grid;
      grid-template: 'look tell' 1fr 'look foot' auto / minmax(0, 1fr) minmax(0, 1fr);
    }
    .look {
      grid-area: look;
      padding: var(--_space-5);
      padding-inline-end: 0;
    }
    .view {
      border-radius: var(--_radius);
    }
    .flag {
      inset-block-start: calc(var(--_space-5) + 0.75rem);
      inset-inline-start: calc(var(--_space-5) + 0.75rem);
    }
    .thumbs {
      padding-inline: 0;
    }
    .tell {
      grid-area: tell;
      padding: var(--_space-5);
    }
    .foot {
      grid-area: foot;
      padding-inline: var(--_space-5);
      border-start-start-radius: var(--_radius);
      border-end-start-radius: 0;
    }
    .alone {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .foot,
    .thumbs {
      display: none;
    }
  }
`;
