import { css } from 'lit';

/** The `--_card…` properties let a list lay its cards sideways where there is room for one column only. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template: var(--_card, 'pic' auto 'body' 1fr 'act' auto / minmax(0, 1fr));
    position: relative;
    height: 100%;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host {
    height: 100%;
  }
  .pic {
    grid-area: pic;
    aspect-ratio: var(--_card-picture, var(--_picture));
    margin: var(--_card-margin, 0);
    border-radius: var(--_card-radius, 0);
    align-self: start;
  }
  .out img {
    opacity: 0.42;
  }
  .flag {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    background: var(--_surface);
  }
  .flag.time {
    background: var(--_time);
    color: var(--_on-time);
  }
  .body {
    grid-area: body;
    display: flex;
    flex-direction: column;
    gap: 0.1875rem;
    padding: 0.625rem 0.75rem 0;
  }
  .name {
    font-size: var(--_text-m);
    font-weight: 650;
    line-height: 1.25;
    overflow-wrap: anywhere;
    hyphens: auto;
    text-wrap: pretty;
  }
  /* The whole card leads where its name does, but for what can be done on it. */
  .to {
    color: inherit;
    text-decoration: none;
  }
  .to::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .to:focus-visible {
    outline: 0;
  }
  .to:focus-visible::after {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  @media (hover: hover) {
    .to:hover {
      text-decoration: underline;
    }
  }
  :is(.pack, .pic button, .act > *) {
    position: relative;
    z-index: 1;
  }
  .from {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .cost {
    margin-block-start: auto;
    padding-block-start: 0.5rem;
  }
  .unit {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  /* One line to the eye, 48 px to the finger: it reaches over the price and the line below. */
  .pack {
    display: block;
    max-width: 100%;
    height: var(--_target);
    margin-inline-start: -4px;
    margin-block: calc((var(--_text-s) * 1.35 - var(--_target)) / 2);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-size: var(--_text-s);
    font-weight: 600;
    text-overflow: ellipsis;
    field-sizing: content;
    cursor: pointer;
  }
  .pack option {
    background: var(--_surface);
    color: var(--_ink);
  }
  /* A seller's words keep their own direction and the card's alignment. */
  :is(.name, .from, .unit) {
    unicode-bidi: plaintext;
    text-align: left;
  }
  :is(.name, .from, .unit):dir(rtl) {
    text-align: right;
  }
  .act {
    grid-area: act;
    padding: 0.625rem 0.75rem 0.75rem;
  }
  .act .b {
    padding-inline: 0.5rem;
  }
  .act .err {
    margin-block-start: 0.375rem;
  }
  .card > :is(.note, .alone) {
    grid-area: 1 / 1 / -1 / -1;
    border-radius: 0;
  }
  .late {
    z-index: 1;
    grid-area: pic;
  }
  .bones {
    grid-area: body;
    display: grid;
    align-content: start;
    gap: 0.625rem;
    min-height: 8.375rem;
    padding: 0.75rem 0.75rem 0;
  }
  .bones .bone {
    width: 80%;
  }
  .bones .bone + .bone {
    width: 55%;
  }
  .bones .bone + .bone + .bone {
    width: 40%;
  }
  .act .bone {
    height: var(--_target);
    border-radius: var(--_radius);
  }
`;
